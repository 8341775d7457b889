import { blockText } from '#shared/plan/walk.ts'
import type { Draft } from '../docx/draft.ts'

/** Which block of the document that went out one that came back is; `likeness` is 1 when it is certain. */
export type Match = { expected: number; likeness: number }

/** Below this a pair is no pair; below the other it is one that a person should look at. */
const least = 0.45
export const certain = 0.7
/** How much a pair loses at most by standing elsewhere. */
const penalty = 0.1
/** Pairs compared at most: with more, only neighbours are. */
const mostPairs = 250_000
const neighbours = 40

/**
 * Finds the blocks of a returned document again: by bookmark, then by their words, then by likeness. By the
 * index of the returned one; what is new is not there.
 */
export function matchDrafts(
  returned: readonly Draft[],
  expected: readonly Draft[],
): Map<number, Match> {
  const matches = new Map<number, Match>()
  const taken = new Set<number>()
  const words = { returned: returned.map(wordsOf), expected: expected.map(wordsOf) }
  const pair = (index: number, expected: number, likeness = 1) => {
    matches.set(index, { expected, likeness })
    taken.add(expected)
  }

  const byAnchor = new Map(
    expected.flatMap(({ anchors }, index) => anchors.map((id) => [id, index] as const)),
  )
  const elsewhere = new Set(
    returned.flatMap(({ anchors }, index) =>
      anchors.length === 0 ? [words.returned[index] ?? ''] : [],
    ),
  )
  for (const [index, { anchors }] of returned.entries()) {
    for (const id of anchors) {
      const found = byAnchor.get(id)
      if (found === undefined || taken.has(found)) continue
      if (isBreak(expected[found]) !== isBreak(returned[index])) continue
      // Words that were cut and pasted leave their bookmark behind on an empty paragraph.
      const before = words.expected[found] ?? ''
      if (words.returned[index] === '' && before !== '' && elsewhere.has(before)) continue
      pair(index, found)
      break
    }
  }

  const byWords = Map.groupBy(
    [...expected.keys()].filter((index) => !taken.has(index)),
    (index) => keyOf(expected[index], words.expected[index] ?? ''),
  )
  for (const [index, draft] of returned.entries()) {
    if (matches.has(index)) continue
    const found = byWords.get(keyOf(draft, words.returned[index] ?? ''))?.shift()
    if (found !== undefined) pair(index, found)
  }

  for (const { index, found, likeness } of likelyPairs()) {
    if (!matches.has(index) && !taken.has(found)) pair(index, found, likeness)
  }
  return matches

  function likelyPairs(): { index: number; found: number; likeness: number }[] {
    const open = [...returned.keys()].filter((index) => !matches.has(index) && hasWords(index))
    const free = [...expected.keys()].filter(
      (index) => !taken.has(index) && words.expected[index] !== '',
    )
    const isMany = open.length * free.length > mostPairs
    const pairsOf = (text: string) => bigrams(text)
    const freePairs = new Map(free.map((index) => [index, pairsOf(words.expected[index] ?? '')]))
    const found = open.flatMap((index) => {
      const mine = pairsOf(words.returned[index] ?? '')
      const place = index / Math.max(1, returned.length)
      const near = isMany ? nearest(free, place * expected.length) : free
      return near.flatMap((other) => {
        if (isTable(returned[index]) !== isTable(expected[other])) return []
        const likeness = dice(mine, freePairs.get(other) ?? new Map())
        const distance = Math.abs(place - other / Math.max(1, expected.length))
        const score = likeness - penalty * distance
        return score >= least ? [{ index, found: other, likeness, score }] : []
      })
    })
    return found.toSorted((a, b) => b.score - a.score)
  }

  function hasWords(index: number): boolean {
    return words.returned[index] !== ''
  }
}

function nearest(free: readonly number[], place: number): number[] {
  return free.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place)).slice(0, neighbours)
}

function isBreak(draft: Draft | undefined): boolean {
  return draft?.block.type === 'page-break'
}

function isTable(draft: Draft | undefined): boolean {
  return draft?.block.type === 'table'
}

/** An image without words is known by its bytes; a break and a list of contents are all alike. */
function keyOf(draft: Draft | undefined, words: string): string {
  if (!draft) return ''
  const { block } = draft
  const own = block.type === 'image' ? block.asset : words
  return `${block.type} ${own}`
}

export function wordsOf({ block }: Draft): string {
  return normalised(blockText(block))
}

export function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function bigrams(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  const plain = text.toLocaleLowerCase('fi').slice(0, 4_000)
  for (let at = 0; at < plain.length - 1; at += 1) {
    const pair = plain.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** The share of pairs of letters that two texts have in common. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0
  let all = 0
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}

/** How alike two texts are, from 0 to 1. */
export function likenessOf(a: string, b: string): number {
  return dice(bigrams(a), bigrams(b))
}
