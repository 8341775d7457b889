import { mostTrackedLetters, type TrackedChange } from '../import/report.ts'

/** What was done while Word kept track, and whether that explains all of it. */
export type Done = { done: TrackedChange[]; isAll: boolean }

type Text = {
  /** As it came back. */
  text: string
  /** As it was handed out. */
  before: string
  changes: readonly TrackedChange[]
}

/** What of all that was done in a text was done to some of its sentences: to what they were and say now. */
export function doneToWords(
  { text, before, changes }: Text,
  { was, says }: { was: string; says: string },
): Done {
  const words = changes.filter(({ kind }) => kind !== 'paragraph')
  const whole = { from: 0, to: text.length, start: 0, end: text.length }
  const isAllTracked = isSame(before, undone(text, whole, words))
  const all = (done: TrackedChange[]): Done => ({ done, isAll: done.length > 0 })
  // Where a full stop went, sentences are other ones, and whose each is cannot be told apart.
  const some = (done: TrackedChange[]) => all(done.length === 0 && isAllTracked ? words : done)

  if (says === '') {
    const gone = words.filter(({ kind, from, to }) => from === to && kind !== 'inserted')
    return some(gone.filter((one) => shares(one.text, was)))
  }
  for (let at = text.indexOf(says); at !== -1; at = text.indexOf(says, at + 1)) {
    const here = withSpace(text, { from: at, to: at + says.length })
    const done = words.filter((one) => isWithin(one, here, was))
    if (done.length === 0) continue
    return { done, isAll: isAllTracked || isSame(was, undone(text, here, done)) }
  }
  // Words that stand at no single place: sentences of ours are between them.
  return text.includes(says) ? some([]) : all(words)
}

/** `start` and `end` with the space round the words, where those may have been that went. */
type Range = { from: number; to: number; start: number; end: number }

function withSpace(text: string, { from, to }: { from: number; to: number }): Range {
  const start = text.slice(0, from).trimEnd().length
  return { from, to, start, end: text.length - text.slice(to).trimStart().length }
}

/** Whether a change was made to these words. What went at their edge was part of them if `was` has it. */
function isWithin({ from, to, text }: TrackedChange, here: Range, was: string): boolean {
  if (from === undefined || to === undefined) return true
  if (from < to) return from < here.to && to > here.from
  if (from < here.start || from > here.end) return false
  return (from > here.from && from < here.to) || shares(text, was)
}

/** Whether one of two texts is part of the other. */
function shares(one: string, other: string): boolean {
  const [a, b] = [one.trim(), other.trim()]
  return a === '' || (b !== '' && (b.includes(a) || a.includes(b)))
}

/** The words in a range as they were before the changes; undefined when that cannot be told. */
function undone(text: string, here: Range, changes: readonly TrackedChange[]): string | undefined {
  let words = ''
  let at = here.start
  const inOrder = changes.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))
  for (const { kind, from, to, text: gone } of inOrder) {
    if (from === undefined || to === undefined || gone.length >= mostTrackedLetters)
      return undefined
    if (kind === 'formatted') continue
    words += text.slice(at, Math.max(at, from))
    if (from === to) words += gone
    at = Math.max(at, Math.min(to, here.end))
  }
  return words + text.slice(at, here.end)
}

/** Whether two texts have the same letters; nothing is said against what cannot be told. */
function isSame(was: string, undone: string | undefined): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, '')
  return undone === undefined || plain(was) === plain(undone)
}
