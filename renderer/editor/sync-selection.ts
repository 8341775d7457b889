import { type Editor, Range, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'

/**
 * Takes the selection from the page before something is done with it. Slate follows the page up to a
 * tenth of a second late, and who selects with the keyboard is faster: Shift+End, Ctrl+B.
 */
export function syncSelection(editor: Editor): void {
  if (!ReactEditor.isFocused(editor) || ReactEditor.isComposing(editor)) return
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0) return
  const page = ReactEditor.toDOMNode(editor, editor)
  if (!page.contains(selection.anchorNode) || !page.contains(selection.focusNode)) return
  const range = ReactEditor.toSlateRange(editor, selection, {
    exactMatch: false,
    suppressThrow: true,
  })
  if (range && (!editor.selection || !Range.equals(range, editor.selection))) {
    Transforms.select(editor, range)
  }
}
