import { Bold, Italic, Link2, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useState } from 'react'
import { createEditor, type Descendant, Editor, Transforms } from 'slate'
import { Editable, ReactEditor, Slate, withReact } from 'slate-react'
import { p } from '#shared/plan/build.ts'
import type { Footnote, Paragraph, PlanLanguage } from '#shared/plan/model.ts'
import { isMac } from '../../commands/platform.ts'
import { isShortcut } from '../../commands/shortcuts.ts'
import { useT } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { renderElement, renderLeaf } from '../elements/views.tsx'
import { htmlToBlocks } from '../paste/html-to-blocks.ts'
import { textToBlocks } from '../paste/text-to-blocks.ts'
import { withElements } from '../plugins/with-elements.ts'
import { withStructure } from '../plugins/with-structure.ts'
import { withUndo } from '../plugins/with-undo.ts'
import { addressFrom, linkAt, removeLink, setLink } from '../transforms/links.ts'
import { toggleMark } from '../transforms/toggle-mark.ts'
import styles from './dialogs.module.css'

type Note = Footnote['note']

/** An editor of one paragraph: text, bold, italic, links. */
export function NoteEditor({
  note,
  language,
  onChange,
  onRemove,
  onClose,
}: {
  note: Note
  language: PlanLanguage
  onChange(note: Note): void
  onRemove(): void
  onClose(): void
}) {
  const t = useT()
  const [editor] = useState(createNoteEditor)
  const [initial] = useState((): Descendant[] => [{ ...p(), children: note }])
  const [address, setAddress] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)

  // A key may come before the browser has told where the caret is: it would be lost.
  useLayoutEffect(() => {
    if (!editor.selection) Transforms.select(editor, Editor.end(editor, []))
  }, [editor])

  function focus() {
    if (!editor.selection) Transforms.select(editor, Editor.end(editor, []))
    ReactEditor.focus(editor)
  }

  function askForLink() {
    if (removeLink(editor)) return focus()
    setAddress('')
    setRefused(false)
  }

  function takeLink() {
    const url = addressFrom(address ?? '')
    if (url === undefined) return setRefused(true)
    if (!editor.selection) Transforms.select(editor, Editor.end(editor, []))
    setLink(editor, { text: selectedText(editor), url })
    setAddress(null)
    focus()
  }

  function handleKey(event: KeyboardEvent): boolean {
    const { nativeEvent } = event
    const run = [
      { shortcut: 'CmdOrCtrl+B', action: () => toggleMark(editor, 'bold') },
      { shortcut: 'CmdOrCtrl+I', action: () => toggleMark(editor, 'italic') },
      { shortcut: 'CmdOrCtrl+K', action: askForLink },
      { shortcut: 'Enter', action: onClose },
    ].find(({ shortcut }) => isShortcut(shortcut, nativeEvent, isMac))
    if (!run) return false
    event.preventDefault()
    run.action()
    return true
  }

  return (
    <>
      <Slate
        editor={editor}
        initialValue={initial}
        onChange={([paragraph]) => {
          if (editor.operations.every((operation) => operation.type === 'set_selection')) return
          // Nothing but text and links can be written here: see `createNoteEditor`.
          onChange((paragraph as Paragraph).children as Note)
        }}
      >
        <Editable
          className={styles.noteText}
          aria-label={t('editor.footnoteText')}
          lang={language}
          spellCheck={false}
          autoFocus
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          onKeyDown={handleKey}
          onPaste={(event) => {
            event.preventDefault()
            editor.insertData(event.clipboardData)
            return true
          }}
        />
      </Slate>
      {address !== null && (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault()
            takeLink()
          }}
        >
          <TextField
            label={t('editor.linkAddress')}
            placeholder="https://"
            error={isRefused ? t('editor.linkRefused') : undefined}
            value={address}
            onChange={setAddress}
            autoFocus
          />
          <Button type="submit">{t('editor.insert')}</Button>
        </form>
      )}
      <div className={styles.noteTools}>
        <IconButton
          label={t('command.text.bold')}
          onPress={() => {
            toggleMark(editor, 'bold')
            focus()
          }}
        >
          <Bold aria-hidden />
        </IconButton>
        <IconButton
          label={t('command.text.italic')}
          onPress={() => {
            toggleMark(editor, 'italic')
            focus()
          }}
        >
          <Italic aria-hidden />
        </IconButton>
        <IconButton label={t('editor.linkOrUnlink')} onPress={askForLink}>
          <Link2 aria-hidden />
        </IconButton>
        <IconButton label={t('editor.removeFootnote')} onPress={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </>
  )
}

function selectedText(editor: Editor): string {
  return editor.selection && !linkAt(editor) ? Editor.string(editor, editor.selection) : ''
}

/** Pasted blocks become one run of text; a footnote has no footnotes of its own. */
function createNoteEditor(): Editor {
  const editor = withUndo(withStructure(withElements(withReact(createEditor()))))
  editor.insertBreak = () => {}
  editor.insertSoftBreak = () => {}
  editor.insertData = (data) => {
    const html = data.getData('text/html')
    const blocks = html === '' ? textToBlocks(data.getData('text/plain')) : htmlToBlocks(html)
    const inlines = blocks.flatMap((block) =>
      'level' in block || block.type === 'paragraph' ? block.children : [],
    )
    const allowed = inlines.filter((inline) => !('type' in inline) || inline.type === 'link')
    editor.insertFragment(allowed)
  }
  return editor
}
