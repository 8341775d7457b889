import { mostTrackedLetters, type TrackedChange, type Tracking } from '../import/report.ts'
import type { Block, Id, Inline, Plan } from '../plan/model.ts'
import { idsOf, inlineText, textBlocksOf } from '../plan/walk.ts'
import type { Change, Copy, Merge, Proposal, Trace } from './model.ts'
import { isCut, type Prose } from './sentences.ts'
import { fieldOf } from './shape.ts'

/**
 * The merge with everyone named who had to do with each outcome that a Word file asks for: those who
 * changed these very words or this very block while Word kept track, else who saved the file.
 */
export function withTraces(merge: Merge, copies: readonly Copy[]): Merge {
  const authors = new Map(copies.map(({ id, author }) => [id, author]))
  const tellers = new Map(
    copies.flatMap(({ id, plan, base = merge.ours, tracking }) =>
      tracking ? [[id, new Teller(plan, base, tracking, merge.folds)] as const] : [],
    ),
  )
  if (tellers.size === 0) return merge

  const traced = (change: Change, proposal: Proposal): Proposal => {
    const told = proposal.copies.flatMap(
      (copy) => tellers.get(copy)?.tracesOf(change, proposal) ?? [],
    )
    if (told.length === 0) return proposal
    const others = proposal.copies.flatMap((copy) =>
      tellers.has(copy) ? [] : (authors.get(copy) ?? []),
    )
    const names = [...told.map(({ author }) => author), ...others]
    return { ...proposal, authors: [...new Set(names)], traces: told }
  }
  return {
    ...merge,
    changes: merge.changes.map((change) => ({
      ...change,
      proposals: change.proposals.map((proposal) => traced(change, proposal)),
    })),
  }
}

/** Who had to do with a block of a copy in which it was changed, the latest last. At least one. */
export function tracesOfBlock(block: Block, { savedBy, changes }: Tracking): Trace[] {
  const done = [...new Set(idsOf([block]))].flatMap((id) => changes[id] ?? [])
  return done.length === 0 ? [untrackedBy(savedBy)] : tracesOfAll(done, savedBy)
}

function untrackedBy(author: string): Trace {
  return { author, untracked: true }
}

/** Tells of one copy who had to do with what. */
class Teller {
  readonly #tracking: Tracking
  readonly #folds: Merge['folds']
  readonly #blocks: ReadonlyMap<Id, Block>
  /** In order; only those that were there before. */
  readonly #order: readonly Id[]
  readonly #texts: ReadonlyMap<Id, string>
  readonly #before: ReadonlyMap<Id, string>

  constructor({ blocks }: Plan, base: Plan, tracking: Tracking, folds: Merge['folds']) {
    this.#tracking = tracking
    this.#folds = folds
    this.#blocks = new Map(blocks.map((block) => [block.id, block]))
    const known = new Set(base.blocks.map(({ id }) => id))
    this.#order = blocks.flatMap(({ id }) => (known.has(id) ? [id] : []))
    this.#texts = textsOf(blocks)
    this.#before = textsOf(base.blocks)
  }

  /** At least one. */
  tracesOf(change: Change, { value }: Proposal): Trace[] {
    const { savedBy } = this.#tracking
    if (change.place.area !== 'text') return [remarkTrace(value) ?? { author: savedBy }]
    const { done, isAll } = this.#doneFor(change, value)
    const traces = tracesOfAll(done, savedBy)
    return isAll ? traces : [...traces, untrackedBy(savedBy)]
  }

  /** What was done while Word kept track, and whether that explains all of it. */
  #doneFor(change: Change, value: unknown): { done: TrackedChange[]; isAll: boolean } {
    const { kind, place, range } = change
    const ids = this.#idsAbout(place.path)
    const all = this.#changesOf(ids)
    const some = (done: TrackedChange[]) => ({ done, isAll: done.length > 0 })
    if (kind === 'moved') return some(this.#movesOf(place.path, all))
    if (range === undefined) return some(all)
    const fold = this.#folds.find(({ paragraphs }) => ids.some((id) => paragraphs.includes(id)))
    if (fold) return some(this.#changesOf(fold.paragraphs))
    const words = all.filter((one) => one.kind !== 'paragraph')
    const was = proseWords((change.before ?? change.ours)?.value)
    const said = proseWords(value)
    const text = this.#texts.get(ids[0] ?? '') ?? ''
    const whole = { from: 0, to: text.length, start: 0, end: text.length }
    const isAll = gives(this.#before.get(ids[0] ?? '') ?? '', undone(text, whole, words))
    // Where a full stop went, sentences are other ones, and whose each is cannot be told apart.
    const known = (done: TrackedChange[]) => some(done.length === 0 && isAll ? words : done)
    if (said === '') {
      const gone = words.filter((one) => one.from === one.to && one.kind !== 'inserted')
      return known(gone.filter((one) => shares(one.text, was)))
    }
    for (let at = text.indexOf(said); at !== -1; at = text.indexOf(said, at + 1)) {
      const here = withSpace(text, { from: at, to: at + said.length })
      const done = words.filter((one) => isWithin(one, here, was))
      if (done.length === 0) continue
      return { done, isAll: isAll || gives(was, undone(text, here, done)) }
    }
    // Words that no single place of the copy has: what two copies ask for, or what can be read only.
    return text.includes(said) ? known([]) : some(words)
  }

  #changesOf(ids: readonly Id[]): TrackedChange[] {
    return ids.flatMap((id) => this.#tracking.changes[id] ?? [])
  }

  /** The thing itself, with what is in it when it is about the whole thing. */
  #idsAbout(path: readonly string[]): Id[] {
    const [, id = '', list, inner, , column, , within] = path
    const block = this.#blocks.get(id)
    if (list === undefined) return [...new Set([id, ...(block ? idsOf([block]) : [])])]
    if (inner === undefined || block?.type !== 'table') return [id]
    const row = block.children.find((one) => one.id === inner)
    const at = block.columns.findIndex((one) => one.id === (list === 'columns' ? inner : column))
    const rows = list === 'columns' ? block.children : row ? [row] : []
    const cells = rows.flatMap(({ children }) => (at === -1 ? children : (children[at] ?? [])))
    const inCells = cells.flatMap(({ children }) => children.map((one) => one.id))
    if (within !== undefined && inCells.includes(within)) return [within]
    return column === undefined ? [inner, ...inCells] : inCells
  }

  /** Of two that changed places either may be the one that counts as moved. */
  #movesOf(path: readonly string[], own: readonly TrackedChange[]): TrackedChange[] {
    const [, id = '', ...below] = path
    const moves = own.filter((one) => one.kind === 'moved')
    if (moves.length > 0) return moves
    const placed = this.#placings(id, own)
    if (placed.length > 0 || below.length > 0) return placed
    const at = this.#order.indexOf(id)
    if (at === -1) return []
    return [this.#order[at - 1], this.#order[at + 1]].flatMap((next = '') =>
      this.#placings(next, this.#changesOf([next])),
    )
  }

  /** What put all words of a block where it stands. */
  #placings(id: Id, changes: readonly TrackedChange[]): TrackedChange[] {
    const { length } = this.#texts.get(id) ?? ''
    return changes.filter(
      ({ kind, from, to = 0 }) =>
        (kind === 'moved' || kind === 'inserted') && from === 0 && to > 0 && to >= length,
    )
  }
}

function textsOf(blocks: readonly Block[]): Map<Id, string> {
  return new Map([...textBlocksOf(blocks)].map(({ id, children }) => [id, inlineText(children)]))
}

/** A comment and an answer say themselves whose they are. */
function remarkTrace(value: unknown): Trace | undefined {
  const [author, at] = [fieldOf(value, 'author'), fieldOf(value, 'at')]
  if (typeof author !== 'string' || author === '') return undefined
  return { author, ...(typeof at === 'string' && { at }) }
}

/** Each person once, with the latest of their times; in the order of these. */
function tracesOfAll(changes: readonly TrackedChange[], nobody: string): Trace[] {
  const times = new Map<string, string>()
  for (const { author, at } of changes) {
    const name = author === '' ? nobody : author
    const known = times.get(name)
    if (known === undefined || isLater(at, known)) times.set(name, at)
  }
  return [...times]
    .toSorted(([a, one], [b, other]) => {
      if (one === other) return a < b ? -1 : 1
      return isLater(one, other) ? 1 : -1
    })
    .map(([author, at]) => ({ author, ...(at !== '' && { at }) }))
}

function isLater(at: string, than: string): boolean {
  return than === '' ? at !== '' : at !== '' && Date.parse(at) > Date.parse(than)
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
function gives(was: string, undone: string | undefined): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, '')
  return undone === undefined || plain(was) === plain(undone)
}

/** As `inlineText`, by which changes have their places; what is no text has no words. */
function proseWords(value: unknown): string {
  if (!Array.isArray(value)) return ''
  const prose = value as Prose
  return inlineText(prose.filter((one): one is Inline => !isCut(one))).trim()
}
