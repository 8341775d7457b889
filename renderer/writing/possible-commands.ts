import type { EditorState } from '../editor/editor-state.ts'
import type { EditorCommandId } from '../editor/plan-editor.tsx'

const viewsWithSettings: readonly EditorState['block'][] = [
  'measure-table',
  'follow-up-table',
  'status-summary',
]

/** Whether a command of the editor makes sense where the caret is. */
export function isPossible(id: EditorCommandId, state: EditorState): boolean {
  if (id === 'table.properties' && viewsWithSettings.includes(state.block)) return true
  if (id.startsWith('table.')) return state.inTable
  switch (id) {
    case 'edit.undo':
      return state.canUndo
    case 'edit.redo':
      return state.canRedo
    case 'insert.table':
      return !state.inTable
    case 'block.unnumbered':
      return state.block === 'heading'
    case 'block.restartList':
      return state.ordered === true
    default:
      return true
  }
}
