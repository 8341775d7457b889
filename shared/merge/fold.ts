import type { Block, CellBlock, Id, Inline, Plan, PlanLanguage, TextBlock } from '../plan/model.ts'
import { inlineText, isTextBlock } from '../plan/walk.ts'
import { isCut, type Prose, proseText, sentencesOf } from './sentences.ts'

/**
 * Paragraphs that one side split or joined are merged as one text with cuts in it. So words that one
 * side moved to a paragraph of their own and the other corrected meet again, and nothing is said twice.
 *
 * Each fold names the paragraphs, the first of which holds the text while it is folded.
 */
export type Fold = {
  paragraphs: Id[]
  /** Those that nobody had got: two who split at one place made the same, each with an id of its own. */
  fresh: Id[]
}

type Side = { before: Plan; after: Plan }

/** What to fold in all versions alike: only what is one run of text paragraphs in each of them. */
export function foldsOf(sides: readonly Side[]): Fold[] {
  const groups = new Groups()
  for (const side of sides) for (const [one, other] of relatedIn(side)) groups.join(one, other)
  const members = groups.all()
  if (members.length === 0) return []
  const versions = [...new Set(sides.flatMap(({ before, after }) => [before, after]))].map(runsOf)
  const handedOut = [...new Set(sides.map(({ before }) => before))].map(runsOf)
  return members.flatMap((ids): Fold[] => {
    const paragraphs = paragraphsIn(versions, ids)
    if (!paragraphs) return []
    return [
      { paragraphs, fresh: paragraphs.filter((id) => handedOut.every((spots) => !spots.has(id))) },
    ]
  })
}

/** The plan with the paragraphs of each fold as one. What is in no fold stays the same object. */
export function foldPlan(plan: Plan, folds: readonly Fold[]): Plan {
  if (folds.length === 0) return plan
  const byMember = new Map(
    folds.flatMap((fold) => fold.paragraphs.map((id) => [id, fold] as const)),
  )
  return { ...plan, blocks: inLists(plan.blocks, (list) => foldList(list, byMember)) }
}

/** Undoes `foldPlan` of `ours`. A head remembers which paragraphs became part of it. */
export function unfoldPlan(plan: Plan, folds: readonly Fold[], ours: Plan): Plan {
  if (folds.length === 0) return plan
  const byHead = new Map(folds.map((fold) => [fold.paragraphs[0], fold]))
  const untouched = new Set([...listsOf(ours.blocks)].flat())
  const unfold = <Item extends AnyBlock>(block: Item): Item[] =>
    untouched.has(block) ? [block] : unfolded(block, byHead)
  return { ...plan, blocks: inLists(plan.blocks, (list) => list.flatMap(unfold)) }
}

type AnyBlock = Block | CellBlock

/** Applies to the list of blocks and to each cell's. What comes out the same stays the same. */
function inLists(
  blocks: Block[],
  change: <Item extends AnyBlock>(list: Item[]) => Item[],
): Block[] {
  const changed = blocks.map((block) => {
    if (block.type !== 'table') return block
    const children = block.children.map((row) => {
      const cells = row.children.map((cell) => {
        const list = change(cell.children)
        return list.length === cell.children.length &&
          list.every((one, at) => one === cell.children[at])
          ? cell
          : { ...cell, children: list }
      })
      return cells.every((cell, at) => cell === row.children[at])
        ? row
        : { ...row, children: cells }
    })
    return children.every((row, at) => row === block.children[at]) ? block : { ...block, children }
  })
  return change(changed)
}

/** What a folded text was made of, as long as nothing changed in it. */
const madeOf = new WeakMap<AnyBlock, readonly AnyBlock[]>()

function foldList<Item extends AnyBlock>(list: Item[], byMember: ReadonlyMap<Id, Fold>): Item[] {
  const runs: Item[][] = []
  for (const block of list) {
    const head = byMember.get(block.id)?.paragraphs[0]
    const run = runs.at(-1)
    if (head !== undefined && head !== block.id && run?.[0]?.id === head) run.push(block)
    else runs.push([block])
  }
  return runs.flatMap((run) => (run.length === 1 ? run : [folded(run, byMember)]))
}

function folded<Item extends AnyBlock>(
  run: readonly Item[],
  byMember: ReadonlyMap<Id, Fold>,
): Item {
  const children = run.flatMap(({ children, ...block }, at): Prose => {
    const words = children as Inline[]
    if (at === 0) return words
    const fresh = byMember.get(block.id)?.fresh.includes(block.id) ?? false
    return [{ type: 'cut', block, fresh }, ...words]
  })
  const text = { ...run[0], children } as Item
  madeOf.set(text, run)
  return text
}

function unfolded<Item extends AnyBlock>(
  block: Item,
  byHead: ReadonlyMap<Id | undefined, Fold>,
): Item[] {
  const fold = byHead.get(block.id)
  // A second version of a text, kept beside the first, has an id of its own.
  if (!fold && !(isTextBlock(block) && block.children.some(isCut))) return [block]
  const run = madeOf.get(block)
  if (run) return [...run] as Item[]
  const parts: { block: Omit<Block, 'children'>; children: Prose }[] = [{ block, children: [] }]
  for (const inline of block.children as Prose) {
    if (isCut(inline)) parts.push({ block: inline.block, children: [] })
    else parts.at(-1)?.children.push(inline)
  }
  const present = new Set(parts.map(({ block }) => block.id))
  const { paragraphs, fresh } = fold ?? { paragraphs: [], fresh: [] }
  const gone = paragraphs.filter(
    (id) => !present.has(id) && !fresh.includes(id) && !block.joined?.includes(id),
  )
  const blocks = parts.map(
    ({ block, children }) =>
      ({ ...block, children: children.length > 0 ? children : [{ text: '' }] }) as Item,
  )
  const [head, ...rest] = blocks
  if (!head || gone.length === 0) return blocks
  return [{ ...head, joined: [...(head.joined ?? []), ...gone] }, ...rest]
}

/** Pairs of paragraphs between which words went over, in one version since the one before it. */
function* relatedIn({ before, after }: Side): Generator<[Id, Id]> {
  if (before === after) return
  const was = new Map(textsOf(before))
  const is = new Map(textsOf(after))
  const { language } = after.meta
  for (const [id, block] of is) {
    if (block.splitFrom !== undefined && !was.has(id)) {
      const from = originOf(block, was, is)
      if (from && shareWords(block, from, language)) yield [from.id, id]
    }
    for (const other of block.joined ?? []) {
      const joined = was.get(other)
      if (joined && !is.has(other) && shareWords(joined, block, language)) yield [id, other]
    }
  }
}

/** The paragraph that was there before, of which this is a half, or a half of a half. */
function originOf(
  block: TextBlock | CellBlock,
  was: ReadonlyMap<Id, TextBlock | CellBlock>,
  is: ReadonlyMap<Id, TextBlock | CellBlock>,
): TextBlock | CellBlock | undefined {
  const seen = new Set<Id>()
  let from = block.splitFrom
  while (from !== undefined && !was.has(from) && !seen.has(from)) {
    seen.add(from)
    from = is.get(from)?.splitFrom
  }
  return from === undefined ? undefined : was.get(from)
}

/** Whether a sentence of one is among the words of the other. */
function shareWords(
  part: TextBlock | CellBlock,
  whole: TextBlock | CellBlock,
  language: PlanLanguage,
): boolean {
  const words = inlineText(whole.children)
  return sentencesOf(part.children, language).some(({ content }) => {
    const sentence = proseText(content)
    return sentence !== '' && words.includes(sentence)
  })
}

function* textsOf({ blocks }: Plan): Generator<[Id, TextBlock | CellBlock]> {
  for (const run of listsOf(blocks)) {
    for (const block of run) if (isTextBlock(block)) yield [block.id, block]
  }
}

function* listsOf(blocks: Block[]): Generator<readonly AnyBlock[]> {
  yield blocks
  for (const block of blocks) {
    if (block.type !== 'table') continue
    for (const row of block.children) for (const cell of row.children) yield cell.children
  }
}

type Spot = { list: number; at: number; text: boolean }

/** Where each block of a version stands: in which list, and as which in it. */
function runsOf({ blocks }: Plan): Map<Id, Spot> {
  const spots = new Map<Id, Spot>()
  let list = 0
  for (const run of listsOf(blocks)) {
    for (const [at, block] of run.entries())
      spots.set(block.id, { list, at, text: isTextBlock(block) })
    list += 1
  }
  return spots
}

/** In the order in which they are folded; nothing when they are no run of text in some version. */
function paragraphsIn(versions: readonly Map<Id, Spot>[], ids: readonly Id[]): Id[] | undefined {
  let head: Id | undefined
  for (const spots of versions) {
    const present = ids
      .flatMap((id) => {
        const spot = spots.get(id)
        return spot ? [{ id, ...spot }] : []
      })
      .sort((a, b) => a.at - b.at)
    const [first] = present
    if (!first) continue
    head ??= first.id
    if (first.id !== head) return undefined
    const together = present.every(
      ({ list, at, text }, index) => text && list === first.list && at === first.at + index,
    )
    if (!together) return undefined
  }
  if (head === undefined) return undefined
  const rest = ids.filter((id) => id !== head).sort()
  return [head, ...rest]
}

/** Which ids belong together, directly or through others. */
class Groups {
  readonly #group = new Map<Id, Set<Id>>()

  join(one: Id, other: Id): void {
    const first = this.#group.get(one) ?? new Set([one])
    const second = this.#group.get(other) ?? new Set([other])
    for (const id of second) first.add(id)
    for (const id of first) this.#group.set(id, first)
  }

  all(): Id[][] {
    return [...new Set(this.#group.values())]
      .map((ids) => [...ids].sort())
      .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  }
}
