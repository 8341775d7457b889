import type { Editor } from 'slate'
import { blocksOf } from './queries.ts'

/** Whether the operations since the last render changed more than where the caret is. */
export function changesContent(editor: Editor): boolean {
  return editor.operations.some((operation) => operation.type !== 'set_selection')
}

/**
 * Whether they may have changed a number, a caption or a title. Typing in a paragraph, which is most
 * of what happens, does not, and costs nothing then.
 */
export function changesStructure(editor: Editor): boolean {
  return editor.operations.some((operation) => {
    if (operation.type === 'set_selection') return false
    if (operation.type !== 'insert_text' && operation.type !== 'remove_text') return true
    const [index] = operation.path
    return index === undefined || blocksOf(editor)[index]?.type === 'heading'
  })
}
