import { diffArrays } from 'diff'
import { longestRising } from '#shared/plan/changes.ts'

/** What is compared: paragraphs, tables, rows. Only those of one kind can be the same thing. */
export type Item = {
  kind: string
  /** What it is known by in both versions; of text that nobody wrote there is none. */
  id?: string | undefined
  words: string
}

/** One thing in both versions, or what only one of them has. */
export type Pair<T> =
  | { before: T; after: T }
  | { before: T; after?: undefined }
  | { before?: undefined; after: T }

/** From here on two texts are taken for versions of one. */
const alike = 0.5
/** With more than this nobody would find the likeness either. */
const mostCompared = 10_000
const mostEdits = 2_000

/**
 * What of two versions is the same, in reading order; what was removed stands before what came in its
 * place. Something that changed places is removed in one place and added in another.
 */
export function align<T extends Item>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const places = new Map<string, number>()
  for (const [at, item] of before.entries()) {
    const key = keyOf(item)
    if (key !== undefined && !places.has(key)) places.set(key, at)
  }
  const common: { from: number; to: number }[] = []
  for (const [to, item] of after.entries()) {
    const from = places.get(keyOf(item) ?? '')
    if (from === undefined) continue
    common.push({ from, to })
    places.delete(keyOf(item) ?? '')
  }
  const staying = longestRising(common.map(({ from }) => from))
  const isMoved = new Set<T>()
  for (const { from, to } of common) {
    if (staying.has(from)) continue
    for (const item of [before[from], after[to]]) if (item) isMoved.add(item)
  }

  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  const end = { from: before.length, to: after.length }
  for (const { from, to } of [...common.filter(({ from }) => staying.has(from)), end]) {
    pairs.push(...alignBetween(before.slice(i, from), after.slice(j, to), isMoved))
    const [one, other] = [before[from], after[to]]
    if (one && other) pairs.push({ before: one, after: other })
    i = from + 1
    j = to + 1
  }
  return pairs
}

function keyOf({ kind, id }: Item): string | undefined {
  return id === undefined ? undefined : `${kind} ${id}`
}

/** Between two things that stayed: first by the very words, then by likeness. */
function alignBetween<T extends Item>(
  before: readonly T[],
  after: readonly T[],
  isMoved: ReadonlySet<T>,
): Pair<T>[] {
  if (before.length === 0) return after.map((item) => ({ after: item }))
  if (after.length === 0) return before.map((item) => ({ before: item }))
  const said = (item: T) => (isMoved.has(item) ? item : `${item.kind} ${item.words}`)
  const parts = diffArrays(before.map(said), after.map(said), { maxEditLength: mostEdits })
  if (!parts) return alignAlike(before, after, isMoved)

  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  let removed: T[] = []
  let added: T[] = []
  const flush = () => {
    pairs.push(...alignAlike(removed, added, isMoved))
    removed = []
    added = []
  }
  for (const part of parts) {
    const { length } = part.value
    if (part.removed) removed.push(...before.slice(i, i + length))
    else if (part.added) added.push(...after.slice(j, j + length))
    else {
      flush()
      for (let at = 0; at < length; at += 1) {
        const [one, other] = [before[i + at], after[j + at]]
        if (one && other) pairs.push({ before: one, after: other })
      }
    }
    if (!part.added) i += length
    if (!part.removed) j += length
  }
  flush()
  return pairs
}

function alignAlike<T extends Item>(
  removed: readonly T[],
  added: readonly T[],
  isMoved: ReadonlySet<T>,
): Pair<T>[] {
  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  const upTo = (from: number, to: number) => {
    pairs.push(...alignNameless(removed.slice(i, from), added.slice(j, to)))
    i = from + 1
    j = to + 1
  }
  if (removed.length * added.length <= mostCompared) {
    const counts = new Map([...removed, ...added].map((item) => [item, wordCounts(item.words)]))
    for (const [from, one] of removed.entries()) {
      const to = added.findIndex(
        (other, at) =>
          at >= j &&
          other.kind === one.kind &&
          !isMoved.has(one) &&
          !isMoved.has(other) &&
          likeness(counts.get(one), counts.get(other)) >= alike,
      )
      const other = added[to]
      if (!other) continue
      upTo(from, to)
      pairs.push({ before: one, after: other })
    }
  }
  upTo(removed.length, added.length)
  return pairs
}

/** Lines that no one wrote, as those of the cover, are the same when there are as many of them. */
function alignNameless<T extends Item>(removed: readonly T[], added: readonly T[]): Pair<T>[] {
  const isNameless = (item: T | undefined) => item !== undefined && item.id === undefined
  const isSame =
    removed.length === added.length &&
    removed.every(
      (one, at) => isNameless(one) && isNameless(added[at]) && one.kind === added[at]?.kind,
    )
  if (isSame) {
    return removed.flatMap((one, at) => {
      const other = added[at]
      return other ? [{ before: one, after: other }] : []
    })
  }
  return [...removed.map((item) => ({ before: item })), ...added.map((item) => ({ after: item }))]
}

type Counts = ReadonlyMap<string, number>

function wordCounts(words: string): Counts {
  const counts = new Map<string, number>()
  for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The share of words that two texts have in common. */
function likeness(a: Counts = new Map(), b: Counts = new Map()): number {
  let common = 0
  let all = 0
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}
