import type { TrackedChange, Tracking } from '../import/report.ts'
import type { Block, Id, Inline, Plan } from '../plan/model.ts'
import { idsOf, inlineText, textBlocksOf } from '../plan/walk.ts'
import type { Change, Copy, Merge, Proposal, Trace } from './model.ts'
import { isCut, type Prose } from './sentences.ts'
import { fieldOf } from './shape.ts'
import { type Done, doneToWords } from './tracked-words.ts'

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
  #doneFor({ kind, place, range, before, ours }: Change, value: unknown): Done {
    const ids = this.#idsAbout(place.path)
    const changes = this.#changesOf(ids)
    const all = (done: TrackedChange[]): Done => ({ done, isAll: done.length > 0 })
    if (kind === 'moved') return all(this.#movesOf(place.path, changes))
    const [id = ''] = ids
    const text = this.#texts.get(id)
    if (range === undefined) {
      const isForm = text !== undefined && place.path[2] === 'form'
      return all(isForm ? changes.filter((one) => one.kind === 'paragraph') : changes)
    }
    const fold = this.#folds.find(({ paragraphs }) => paragraphs.includes(id))
    if (fold) return all(this.#changesOf(fold.paragraphs))
    return doneToWords(
      { text: text ?? '', before: this.#before.get(id) ?? '', changes },
      { was: proseWords((before ?? ours)?.value), says: proseWords(value) },
    )
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

/** As `inlineText`, by which changes have their places; what is no text has no words. */
function proseWords(value: unknown): string {
  if (!Array.isArray(value)) return ''
  const prose = value as Prose
  return inlineText(prose.filter((one): one is Inline => !isCut(one))).trim()
}
