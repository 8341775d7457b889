import { Editor, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'

/** Puts the caret back to where it was in the text, or to its beginning the first time. */
export function focusEditor(editor: Editor): void {
  if (!editor.selection) Transforms.select(editor, Editor.start(editor, []))
  ReactEditor.focus(editor)
}
