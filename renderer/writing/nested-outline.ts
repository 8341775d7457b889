import type { Block, Id } from '#shared/plan/model.ts'
import { type OutlineEntry, outlineOf, sectionRange } from '#shared/plan/outline.ts'

export type OutlineNode = OutlineEntry & { children: OutlineNode[] }

/** The outline as a tree: a heading holds the deeper ones that follow it, skipped levels or not. */
export function nestedOutline(entries: readonly OutlineEntry[]): OutlineNode[] {
  const top: OutlineNode[] = []
  const open: OutlineNode[] = []
  for (const entry of entries) {
    const node = { ...entry, children: [] }
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop()
    const siblings = open.at(-1)?.children ?? top
    siblings.push(node)
    open.push(node)
  }
  return top
}

export type DropPlace = { place: 'before' | 'after'; other: Id }

/**
 * Where a section goes that is dropped beside any row of the outline: among headings of its own level or
 * above. Beside a deeper one it goes after the section that one is in; undefined when that is its own.
 */
export function dropPlace(
  entries: readonly OutlineEntry[],
  moved: Id,
  { place, other }: DropPlace,
): DropPlace | undefined {
  const level = entries.find(({ id }) => id === moved)?.level ?? 1
  const at = entries.findIndex(({ id }) => id === other)
  const holder = entries.slice(0, at + 1).findLast((entry) => entry.level <= level)
  if (!holder || holder.id === moved) return undefined
  return holder.id === other ? { place, other } : { place: 'after', other: holder.id }
}

/** The heading that follows the whole section of `id`; null when nothing does. */
export function headingAfter(blocks: readonly Block[], id: Id): Id | null {
  const at = blocks.findIndex((block) => block.id === id)
  const [, end] = sectionRange(blocks, at)
  return blocks[end]?.id ?? null
}

/**
 * Before which heading a section goes when it moves one step among its siblings; undefined when it
 * is the first or the last of them already.
 */
export function stepTarget(
  blocks: readonly Block[],
  id: Id,
  direction: 'up' | 'down',
): Id | null | undefined {
  const siblings = siblingsOf(nestedOutline(outlineOf(blocks)), id)
  const at = siblings.findIndex((node) => node.id === id)
  if (direction === 'up') return siblings[at - 1]?.id
  const next = siblings[at + 1]
  return next && headingAfter(blocks, next.id)
}

function siblingsOf(nodes: readonly OutlineNode[], id: Id): readonly OutlineNode[] {
  if (nodes.some((node) => node.id === id)) return nodes
  return nodes.map((node) => siblingsOf(node.children, id)).find((found) => found.length > 0) ?? []
}
