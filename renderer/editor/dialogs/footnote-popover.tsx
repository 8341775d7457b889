import { X } from 'lucide-react'
import { useLayoutEffect, useMemo, useState } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { type Path, Transforms } from 'slate'
import { useSlateStatic } from 'slate-react'
import type { Footnote, PlanLanguage } from '#shared/plan/model.ts'
import { inlineText } from '#shared/plan/walk.ts'
import { useT } from '../../i18n/language.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { drawn } from '../go-to.ts'
import { useStructure } from '../structure-store.ts'
import { footnoteAt } from '../transforms/inlines.ts'
import styles from './dialogs.module.css'
import { NoteEditor } from './note-editor.tsx'

/**
 * The words of a footnote, written beside its number. One that is left without words is taken out
 * of the text again.
 */
export function FootnotePopover({
  path,
  language,
  onClose,
}: {
  path: Path
  language: PlanLanguage
  onClose(): void
}) {
  const t = useT()
  const editor = useSlateStatic()
  const [footnote] = useState(() => footnoteAt(editor, path))
  const number = useStructure(({ footnotes }) => {
    const current = footnoteAt(editor, path)
    return (current && footnotes.get(current)) ?? 0
  })
  const anchor = useMemo(
    () => ({
      get current(): Element | null {
        const current = footnoteAt(editor, path)
        return (current && drawn(editor, current)) ?? null
      },
    }),
    [editor, path],
  )
  // A new footnote reaches the page in the same render as this or, on a busy machine, in a later frame.
  const [isOnPage, setOnPage] = useState(false)
  useLayoutEffect(() => {
    let frame = 0
    function look() {
      // At once with its focus: a letter typed between the two would be nowhere.
      if (anchor.current) flushSync(() => setOnPage(true))
      else frame = requestAnimationFrame(look)
    }
    if (anchor.current) setOnPage(true)
    else frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [anchor])

  function remove() {
    if (footnoteAt(editor, path)) Transforms.removeNodes(editor, { at: path, voids: true })
    onClose()
  }

  function close() {
    const note = footnoteAt(editor, path)?.note ?? []
    editor.endUndoStep()
    if (inlineText(note).trim() === '') remove()
    else onClose()
  }

  if (!footnote || !isOnPage) return null
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      placement="bottom"
      className={styles.popover ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) close()
      }}
    >
      <Dialog className={styles.note ?? ''}>
        <div className={styles.noteHeader}>
          <Heading slot="title" level={2} className={styles.label}>
            {t('editor.footnoteTitle', { number })}
          </Heading>
          <IconButton label={t('app.close')} onPress={close}>
            <X aria-hidden />
          </IconButton>
        </div>
        <NoteEditor
          note={footnote.note}
          language={language}
          onChange={(note) => {
            Transforms.setNodes<Footnote>(editor, { note }, { at: path, voids: true })
          }}
          onRemove={remove}
          onClose={close}
        />
      </Dialog>
    </Popover>
  )
}
