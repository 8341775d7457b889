import { diffArrays } from 'diff'
import { isCutSentence, type Sentence, sentenceText } from './sentences.ts'

/** Sentences `from`..`to` of one text became `start`..`end` of the other; both half-open. */
export type Edit = { from: number; to: number; start: number; end: number }

/**
 * What was done to the sentences of a text, in as small pieces as can be told apart: a reworded sentence
 * is one edit, and the sentence added after it another.
 */
export function editsBetween(before: readonly Sentence[], after: readonly Sentence[]): Edit[] {
  const parts = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  const edits: Edit[] = []
  let from = 0
  let start = 0
  let open: Edit | undefined
  for (const { added, removed, value } of parts) {
    const to = from + (added ? 0 : value.length)
    const end = start + (removed ? 0 : value.length)
    if (added || removed) {
      open = { from: open?.from ?? from, to, start: open?.start ?? start, end }
    } else if (open) {
      edits.push(open)
      open = undefined
    }
    from = to
    start = end
  }
  if (open) edits.push(open)
  return edits.flatMap((edit) => paired(edit, before, after))
}

/** Whether two ranges share a sentence, or one adds something in the middle of the other. */
export function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  if (a.from === a.to && b.from === b.to) return false
  if (a.from === a.to) return b.from < a.from && a.from < b.to
  if (b.from === b.to) return a.from < b.from && b.from < a.to
  return a.from < b.to && b.from < a.to
}

const mostPairs = 400
const alikeEnough = 0.4

/** An edit of several sentences, divided where a sentence before and one after have words in common. */
function paired(edit: Edit, before: readonly Sentence[], after: readonly Sentence[]): Edit[] {
  const rows = edit.to - edit.from
  const columns = edit.end - edit.start
  if (rows === 0 || columns === 0 || rows + columns === 2 || rows * columns > mostPairs)
    return [edit]
  // Where a text was divided, half a sentence may be on each side.
  const parts = [...before.slice(edit.from, edit.to), ...after.slice(edit.start, edit.end)]
  if (parts.some(isCutSentence)) return [edit]
  const alike = (row: number, column: number) =>
    likeness(before[edit.from + row], after[edit.start + column])

  // The most likeness that pairs in order can have, from each pair of ends on.
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const pair = alike(row, column)
      const apart = Math.max(at(row + 1, column), at(row, column + 1))
      const line = best[row]
      if (line)
        line[column] = pair >= alikeEnough ? Math.max(apart, pair + at(row + 1, column + 1)) : apart
    }
  }

  const edits: Edit[] = []
  let [row, column] = [0, 0]
  let [from, start] = [edit.from, edit.start]
  const close = (to: number, end: number) => {
    if (from < to || start < end) edits.push({ from, to, start, end })
    from = to
    start = end
  }
  while (row < rows && column < columns) {
    const pair = alike(row, column)
    if (pair >= alikeEnough && at(row, column) === pair + at(row + 1, column + 1)) {
      close(edit.from + row, edit.start + column)
      row += 1
      column += 1
      close(edit.from + row, edit.start + column)
    } else if (at(row, column) === at(row + 1, column)) row += 1
    else column += 1
  }
  close(edit.to, edit.end)
  return edits
}

/** The share of words that two sentences have in common. */
function likeness(one: Sentence | undefined, other: Sentence | undefined): number {
  if (!one || !other) return 0
  const words = sentenceText(one).split(' ')
  const others = sentenceText(other).split(' ')
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of others) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common += 1
  }
  return (2 * common) / (words.length + others.length)
}
