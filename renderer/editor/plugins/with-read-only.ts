import type { Editor } from 'slate'

/** Nothing changes the text: neither keys nor commands nor the editor's own tidying. The caret moves. */
export function withReadOnly(editor: Editor): Editor {
  const { apply } = editor
  editor.apply = (operation) => {
    if (operation.type === 'set_selection') apply(operation)
  }
  editor.normalizeNode = () => {}
  return editor
}
