import type { Block, Id } from './model.ts'

/**
 * The way from one list of blocks to another. `put` holds blocks that are new, changed or moved;
 * `after` says which block goes before (null: first) and is left out when the block stays where it
 * is. Entries are applied in order, after `removed`.
 */
export type BlockChanges = { removed: Id[]; put: { block: Block; after?: Id | null }[] }

/**
 * What to save: as few blocks as will do. Blocks that are the same object are taken as unchanged
 * without a look inside, so a plan of thousands of blocks costs what the edit was.
 */
export function changesBetween(before: readonly Block[], after: readonly Block[]): BlockChanges {
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const old = before.slice(start, before.length - end)
  const fresh = after.slice(start, after.length - end)

  const oldIndex = new Map(old.map((block, index) => [block.id, index]))
  const freshIds = new Set(fresh.map((block) => block.id))
  const staying = longestRising(fresh.flatMap((block) => oldIndex.get(block.id) ?? []))

  return {
    removed: old.flatMap(({ id }) => (freshIds.has(id) ? [] : [id])),
    put: fresh.flatMap((block, index): BlockChanges['put'] => {
      const was = oldIndex.get(block.id)
      if (was === undefined || !staying.has(was)) {
        return [{ block, after: after[start + index - 1]?.id ?? null }]
      }
      return isSame(old[was], block) ? [] : [{ block }]
    }),
  }
}

/** The list after the changes. Throws when they do not fit, rather than guess. */
export function applyChanges(blocks: readonly Block[], { removed, put }: BlockChanges): Block[] {
  const list = [...blocks]
  const indexOf = (id: Id): number => {
    const index = list.findIndex((block) => block.id === id)
    if (index === -1) throw new RangeError(`no block ${id}`)
    return index
  }

  for (const id of removed) list.splice(indexOf(id), 1)
  for (const { block, after } of put) {
    if (after === undefined) {
      list[indexOf(block.id)] = block
      continue
    }
    const from = list.findIndex((other) => other.id === block.id)
    if (from !== -1) list.splice(from, 1)
    list.splice(after === null ? 0 : indexOf(after) + 1, 0, block)
  }
  return list
}

function commonStart(before: readonly Block[], after: readonly Block[]): number {
  const most = Math.min(before.length, after.length)
  let count = 0
  while (count < most && before[count] === after[count]) count++
  return count
}

function commonEnd(before: readonly Block[], after: readonly Block[], start: number): number {
  const most = Math.min(before.length, after.length) - start
  let count = 0
  while (count < most && before.at(-1 - count) === after.at(-1 - count)) count++
  return count
}

function isSame(a: Block | undefined, b: Block): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/**
 * The longest run of numbers that rise, not necessarily side by side: the blocks that can stay where
 * they are while the others move. Patience sorting; `numbers` holds no number twice.
 */
function longestRising(numbers: readonly number[]): Set<number> {
  /** `tops[n]`: the smallest number that ends a run of n + 1. */
  const tops: number[] = []
  const previous = new Map<number, number | undefined>()

  for (const number of numbers) {
    const length = countBelow(tops, number)
    previous.set(number, tops[length - 1])
    tops[length] = number
  }

  const run = new Set<number>()
  for (let at = tops.at(-1); at !== undefined; at = previous.get(at)) run.add(at)
  return run
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
