import { Editor, type Path, Transforms } from 'slate'
import type { ListItem } from '#shared/plan/model.ts'
import { selectedTextBlocks } from '../queries.ts'

/** The schema knows levels 0 to 8. */
const deepest = 8

export function setListLevel(editor: Editor, path: Path, level: number): void {
  Transforms.setNodes<ListItem>(editor, { level }, { at: path })
}

function selectedItems(editor: Editor): [ListItem, Path][] {
  return selectedTextBlocks(editor).flatMap(([block, path]): [ListItem, Path][] =>
    block.type === 'list-item' ? [[block, path]] : [],
  )
}

/** Moves the selected items a level in or out. False when there are none: the key means something else then. */
export function indentItems(editor: Editor, by: 1 | -1): boolean {
  const items = selectedItems(editor)
  Editor.withoutNormalizing(editor, () => {
    for (const [{ level }, path] of items) {
      setListLevel(editor, path, Math.min(deepest, Math.max(0, level + by)))
    }
  })
  return items.length > 0
}

/** Begins counting from one at the first selected item, or goes on again with the list before. */
export function toggleRestart(editor: Editor): boolean {
  const [item] = selectedItems(editor)
  if (!item?.[0].ordered) return false
  const [{ restart }, path] = item
  if (restart) Transforms.unsetNodes(editor, 'restart', { at: path })
  else Transforms.setNodes<ListItem>(editor, { restart: true }, { at: path })
  return true
}
