import type { Editor, Operation } from 'slate'
import { blocksOf } from './queries.ts'

/** Whether the operations since the last render changed more than where the caret is. */
export function changesContent(editor: Editor): boolean {
  return editor.operations.some((operation) => operation.type !== 'set_selection')
}

/**
 * Whether they may have changed a number, a caption or a title. Typing and Enter in a paragraph,
 * which is most of what happens, do not, and cost nothing then.
 */
export function changesStructure(editor: Editor): boolean {
  return !editor.operations.every((operation) => keepsStructure(editor, operation))
}

function keepsStructure(editor: Editor, operation: Operation): boolean {
  switch (operation.type) {
    case 'set_selection':
      return true
    case 'insert_text':
    case 'remove_text':
      return typeAt(editor, operation.path[0]) !== 'heading'
    case 'split_node':
      return typeAt(editor, operation.path[0]) === 'paragraph'
    case 'merge_node':
      // Two texts of one paragraph that have become alike; two paragraphs may have had a reference to one.
      return operation.path.length > 1 && typeAt(editor, operation.path[0]) === 'paragraph'
    default:
      return false
  }
}

function typeAt(editor: Editor, index: number | undefined): string | undefined {
  return index === undefined ? undefined : blocksOf(editor)[index]?.type
}
