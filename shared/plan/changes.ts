import type { Block, Id } from './model.ts'
import { type RecordKind, type RecordOf, type Records, recordKinds } from './records.ts'

/**
 * The way from one list of rows to another. `put` holds rows that are new, changed or moved; `after`
 * says which row goes before (null: first) and is left out when the row stays where it is. Entries
 * are applied in order, after `removed`.
 */
export type RowChanges<Row extends Identified> = {
  removed: Id[]
  put: { row: Row; after?: Id | null }[]
}

/** The same for the blocks of a plan. */
export type BlockChanges = { removed: Id[]; put: { block: Block; after?: Id | null }[] }

/** The same for its records, kind by kind; a kind without changes is left out. */
export type RecordChanges = { [Kind in RecordKind]?: RowChanges<RecordOf<Kind>> }

type Identified = { id: Id }

/**
 * What to save: as few rows as will do. Rows that are the same object are taken as unchanged without
 * a look inside, so a plan of thousands of blocks costs what the edit was.
 */
export function rowChangesBetween<Row extends Identified>(
  before: readonly Row[],
  after: readonly Row[],
): RowChanges<Row> {
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const old = before.slice(start, before.length - end)
  const fresh = after.slice(start, after.length - end)

  const oldIndex = new Map(old.map((row, index) => [row.id, index]))
  const freshIds = new Set(fresh.map((row) => row.id))
  const staying = longestRising(fresh.flatMap((row) => oldIndex.get(row.id) ?? []))

  return {
    removed: old.flatMap(({ id }) => (freshIds.has(id) ? [] : [id])),
    put: fresh.flatMap((row, index): RowChanges<Row>['put'] => {
      const was = oldIndex.get(row.id)
      if (was === undefined || !staying.has(was)) {
        return [{ row, after: after[start + index - 1]?.id ?? null }]
      }
      return isSame(old[was], row) ? [] : [{ row }]
    }),
  }
}

/** The list after the changes. Throws when they do not fit, rather than guess. */
export function applyRowChanges<Row extends Identified>(
  rows: readonly Row[],
  { removed, put }: RowChanges<Row>,
): Row[] {
  const list = [...rows]
  const indexOf = (id: Id): number => {
    const index = list.findIndex((row) => row.id === id)
    if (index === -1) throw new RangeError(`no row ${id}`)
    return index
  }

  for (const id of removed) list.splice(indexOf(id), 1)
  for (const { row, after } of put) {
    if (after === undefined) {
      list[indexOf(row.id)] = row
      continue
    }
    const from = list.findIndex((other) => other.id === row.id)
    if (from !== -1) list.splice(from, 1)
    list.splice(after === null ? 0 : indexOf(after) + 1, 0, row)
  }
  return list
}

export function changesBetween(before: readonly Block[], after: readonly Block[]): BlockChanges {
  const { removed, put } = rowChangesBetween(before, after)
  return { removed, put: put.map(({ row: block, ...place }) => ({ block, ...place })) }
}

export function applyChanges(blocks: readonly Block[], { removed, put }: BlockChanges): Block[] {
  return applyRowChanges(blocks, {
    removed,
    put: put.map(({ block: row, ...place }) => ({ row, ...place })),
  })
}

export function recordChangesBetween(before: Records, after: Records): RecordChanges {
  const changes = recordKinds.flatMap((kind) => {
    if (before[kind] === after[kind]) return []
    const change = rowChangesBetween<RecordOf<RecordKind>>(before[kind], after[kind])
    return change.removed.length > 0 || change.put.length > 0 ? [[kind, change]] : []
  })
  // Each entry was made from two lists of its own kind.
  return Object.fromEntries(changes) as RecordChanges
}

function commonStart<Row>(before: readonly Row[], after: readonly Row[]): number {
  const most = Math.min(before.length, after.length)
  let count = 0
  while (count < most && before[count] === after[count]) count++
  return count
}

function commonEnd<Row>(before: readonly Row[], after: readonly Row[], start: number): number {
  const most = Math.min(before.length, after.length) - start
  let count = 0
  while (count < most && before.at(-1 - count) === after.at(-1 - count)) count++
  return count
}

function isSame<Row>(a: Row | undefined, b: Row): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/**
 * The longest run of numbers that rise, not necessarily side by side: the rows that can stay where
 * they are while the others move. Patience sorting; `numbers` holds no number twice.
 */
export function longestRising(numbers: readonly number[]): Set<number> {
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
