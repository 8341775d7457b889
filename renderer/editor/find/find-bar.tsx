import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { Editor, Point, Range, Transforms } from 'slate'
import { ReactEditor, useSlate } from 'slate-react'
import { useT } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { CheckField } from '../dialogs/check-field.tsx'
import { focusEditor } from '../focus.ts'
import { drawHighlight } from '../highlights.ts'
import styles from './find-bar.module.css'
import { findText, replaceAllFound, replaceFound } from './find-text.ts'

/** Find and replace over the whole plan. Finds are marked on the page; Escape goes back to the text. */
export function FindBar({
  initialMode,
  onClose,
}: {
  initialMode: 'find' | 'replace'
  onClose(): void
}): ReactElement {
  const t = useT()
  const editor = useSlate()
  const [mode, setMode] = useState(initialMode)
  const [text, setText] = useState(() => initialText(editor))
  const [replacement, setReplacement] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [wholeWords, setWholeWords] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const { children, selection } = editor

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text of the editor changes with its children
  const found = useMemo(
    () => findText(editor, { text, matchCase, wholeWords }),
    [editor, children, text, matchCase, wholeWords],
  )
  const current = selection ? found.findIndex((range) => isSame(range, selection)) : -1
  useFoundMarks(editor, found, current)

  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  const close = useCallback(() => {
    onClose()
    focusEditor(editor)
  }, [editor, onClose])

  function go(by: 1 | -1) {
    const range = neighbour(found, selection, by)
    if (!range) return
    Transforms.select(editor, range)
    requestAnimationFrame(() => showRange(editor, range))
  }

  function replaceOne() {
    const range = found[current]
    if (!range) return go(1)
    editor.endUndoStep()
    replaceFound(editor, range, replacement)
    const { anchor } = range
    const after = { ...anchor, offset: anchor.offset + replacement.length }
    Transforms.select(editor, after)
    editor.endUndoStep()
    const next = findText(editor, { text, matchCase, wholeWords })
    const range2 = neighbour(next, { anchor: after, focus: after }, 1)
    if (range2) Transforms.select(editor, range2)
    // The buttons have no more to do and would take the focus with them.
    else input.current?.focus()
  }

  function replaceAll() {
    replaceAllFound(editor, found, replacement)
    input.current?.focus()
  }

  const count =
    text === ''
      ? ''
      : found.length === 0
        ? t('editor.found.none')
        : current === -1
          ? t('editor.found.count', { count: found.length })
          : t('editor.found.position', { position: current + 1, count: found.length })

  return (
    <search
      className={styles.bar}
      aria-label={t('editor.find')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      }}
    >
      <div className={styles.line}>
        <TextField
          className={styles.field ?? ''}
          value={text}
          onChange={setText}
          maxLength={500}
          onKeyDown={(event) => {
            if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
            else event.continuePropagation()
          }}
        >
          <Label className={styles.label}>{t('editor.findWhat')}</Label>
          <Input ref={input} className={styles.input ?? ''} autoComplete="off" />
        </TextField>
        <IconButton label={t('editor.previousFound')} shortcut="Shift+Enter" onPress={() => go(-1)}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={t('editor.nextFound')} shortcut="Enter" onPress={() => go(1)}>
          <ArrowDown aria-hidden />
        </IconButton>
        <output className={styles.count}>{count}</output>
        <CheckField label={t('editor.matchCase')} isSelected={matchCase} onChange={setMatchCase} />
        <CheckField
          label={t('editor.wholeWords')}
          isSelected={wholeWords}
          onChange={setWholeWords}
        />
        {mode === 'find' && (
          <Button look="quiet" onPress={() => setMode('replace')}>
            {t('editor.replaceToo')}
          </Button>
        )}
        <IconButton label={t('app.close')} shortcut="Esc" onPress={close}>
          <X aria-hidden />
        </IconButton>
      </div>
      {mode === 'replace' && (
        <div className={styles.line}>
          <TextField
            className={styles.field ?? ''}
            value={replacement}
            onChange={setReplacement}
            maxLength={2_000}
            onKeyDown={(event) => {
              if (event.key === 'Enter') replaceOne()
              else event.continuePropagation()
            }}
          >
            <Label className={styles.label}>{t('editor.replaceWith')}</Label>
            <Input className={styles.input ?? ''} autoComplete="off" />
          </TextField>
          <Button isDisabled={found.length === 0} onPress={replaceOne}>
            {t('editor.replace')}
          </Button>
          <Button isDisabled={found.length === 0} onPress={replaceAll}>
            {t('editor.replaceAll')}
          </Button>
        </div>
      )}
    </search>
  )
}

/** What is selected, when it is a few words within one line. */
function initialText(editor: Editor): string {
  const { selection } = editor
  if (!selection || selection.anchor.path[0] !== selection.focus.path[0]) return ''
  const text = Editor.string(editor, selection)
  return text.length <= 100 && !text.includes('\n') ? text : ''
}

function isSame(a: Range, b: Range): boolean {
  return Range.equals(a, b) || Range.equals(a, { anchor: b.focus, focus: b.anchor })
}

/** The next find after the caret, or before it; past the end it begins again. */
function neighbour(found: Range[], from: Range | null, by: 1 | -1): Range | undefined {
  if (!from) return by === 1 ? found[0] : found.at(-1)
  const isCurrent = found.some((range) => isSame(range, from))
  const [start, end] = Range.edges(from)
  if (by === 1) {
    const after = isCurrent ? end : start
    return found.find((range) => !Point.isBefore(range.anchor, after)) ?? found[0]
  }
  return found.findLast((range) => Point.isBefore(range.anchor, start)) ?? found.at(-1)
}

/** Also while the focus stays in the bar. */
function showRange(editor: Editor, range: Range): void {
  const { startContainer } = ReactEditor.toDOMRange(editor, range)
  startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** Draws the finds over the text, so that finding renders nothing. */
function useFoundMarks(editor: Editor, found: Range[], current: number): void {
  useEffect(() => {
    const others = found.filter((_, index) => index !== current)
    const here = found[current]
    drawHighlight(
      'found',
      others.map((range) => ReactEditor.toDOMRange(editor, range)),
    )
    drawHighlight('found-current', here ? [ReactEditor.toDOMRange(editor, here)] : [])
  }, [editor, found, current])

  useEffect(
    () => () => {
      drawHighlight('found', [])
      drawHighlight('found-current', [])
    },
    [],
  )
}
