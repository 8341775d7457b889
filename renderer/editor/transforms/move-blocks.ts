import { type Editor, type Path, Transforms } from 'slate'
import type { Id } from '#shared/plan/model.ts'
import { sectionRange } from '#shared/plan/outline.ts'
import { blocksOf, selectedIndexes } from '../queries.ts'
import { withDirtyPaths } from './dirty-paths.ts'

/** Moves the selected blocks past their neighbour. A table or image moves whole. */
export function moveSelectedBlocks(editor: Editor, by: 1 | -1): boolean {
  const indexes = selectedIndexes(editor)
  if (!indexes) return false
  const [first, last] = indexes
  const neighbour = by === 1 ? last + 1 : first - 1
  if (!blocksOf(editor)[neighbour]) return false
  // One block moves over them instead of all of them over it.
  Transforms.moveNodes(editor, { at: [neighbour], to: [by === 1 ? first : last], voids: true })
  return true
}

/**
 * Moves a heading with all below it before the section of another heading, or to the end. Neither
 * half of the plan changes inside, so only the top needs to be looked at afterwards.
 */
export function moveSection(editor: Editor, headingId: Id, before: Id | null): boolean {
  const blocks = blocksOf(editor)
  const index = blocks.findIndex((block) => block.id === headingId)
  const target = before === null ? blocks.length : blocks.findIndex(({ id }) => id === before)
  if (index === -1 || target === -1) return false
  const [from, to] = sectionRange(blocks, index)
  if (target >= from && target <= to) return false

  withDirtyPaths(editor, [[]], () => {
    for (let moved = 0; moved < to - from; moved += 1) {
      const at: Path = target > from ? [from] : [from + moved]
      const path: Path = target > from ? [target - 1] : [target + moved]
      editor.apply({ type: 'move_node', path: at, newPath: path })
    }
  })
  return true
}
