import { Editor, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'

/** Puts the caret back to where it was in the text, or to its beginning the first time. */
export function focusEditor(editor: Editor): void {
  // The plan may have been closed meanwhile.
  if (!ReactEditor.isMounted(editor)) return
  if (!editor.selection) Transforms.select(editor, Editor.start(editor, []))
  const page = ReactEditor.toDOMNode(editor, editor)
  // Slate takes a caption's field, which stands on the page, for the page and would stay there.
  if (document.activeElement !== page) ReactEditor.blur(editor)
  ReactEditor.focus(editor)
}

/** The browser puts the caret of a page that gets the focus back, say from a dialog, to its beginning. */
export function putCaretBack(editor: Editor): void {
  const { selection } = editor
  if (!selection || !ReactEditor.hasRange(editor, selection) || editor.operations.length > 0) return
  const [anchor, anchorOffset] = ReactEditor.toDOMPoint(editor, selection.anchor)
  const [focus, focusOffset] = ReactEditor.toDOMPoint(editor, selection.focus)
  getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset)
}
