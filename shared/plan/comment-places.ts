import type { Comment, CommentAnchor } from './comments.ts'
import type { Id } from './id.ts'
import type { Block, CellBlock, TextBlock } from './model.ts'
import type { RecordKind } from './records.ts'
import { inlineText, isTextBlock, nodesOf } from './walk.ts'

/** Where a comment stands: on words, on a block, on a record, or nowhere, when its block is gone. */
export type CommentPlace =
  | { kind: 'words'; block: Id; start: number; end: number }
  | { kind: 'block'; block: Id }
  /** Whether there still is such a record is not a matter of the text. */
  | { kind: 'record'; record: Id }
  | { kind: 'lost' }

/** Words that are fewer are found only where they were: they may occur anywhere. */
const tellingLength = 16

/**
 * Finds comments in a text. Words are looked for where they were, then nearby in their block, then
 * in what the block was split into or joined with, then – if they are many enough to be themselves
 * and stand in one place only – anywhere. A comment whose words are gone is one on its block.
 */
export function locator(blocks: readonly Block[]): (comment: Comment) => CommentPlace {
  const kept = new Set<Id>()
  const texts = new Map<Id, () => string>()
  const heirs = new Map<Id, Id[]>()
  const addHeir = (from: Id, heir: Id) => heirs.set(from, [...(heirs.get(from) ?? []), heir])

  for (const node of nodesOf(blocks)) {
    kept.add(node.id)
    if (node.splitFrom !== undefined) addHeir(node.splitFrom, node.id)
    for (const id of node.joined ?? []) addHeir(id, node.id)
    if (isTextNode(node)) texts.set(node.id, () => inlineText(node.children))
  }

  return ({ anchor }) => {
    if (anchor.record !== undefined) return { kind: 'record', record: anchor.block }
    const family = familyOf(anchor.block, heirs).filter((id) => kept.has(id))
    const words = wordsOf(anchor)
    if (words) {
      const found =
        firstOf(family, (id) => wordsIn(id, texts.get(id)?.(), words)) ?? onlyPlaceOf(words, texts)
      if (found) return found
    }
    const [block] = family
    return block === undefined ? { kind: 'lost' } : { kind: 'block', block }
  }
}

/** What is kept of a record that is commented on, by the words it is known by. */
export function anchorOnRecord(record: RecordKind, id: Id, quote: string): CommentAnchor {
  return { block: id, record, quote }
}

/** What is kept of words so that they are found again. */
export function anchorOn(block: TextBlock | CellBlock, start: number, end: number): CommentAnchor {
  const quote = inlineText(block.children).slice(start, end)
  return { block: block.id, start, end, quote }
}

function isTextNode(node: { type: string }): node is TextBlock {
  return node.type !== 'table-row' && node.type !== 'table-cell' && isTextBlock(node as Block)
}

/** The block, and all that came of it by splitting and joining, nearest first. */
function familyOf(id: Id, heirs: ReadonlyMap<Id, Id[]>): Id[] {
  const family = new Set([id])
  for (const member of family) {
    for (const heir of heirs.get(member) ?? []) family.add(heir)
  }
  return [...family]
}

type Words = { start: number; quote: string }

function wordsOf({ start, end, quote }: CommentAnchor): Words | undefined {
  if (start === undefined || end === undefined) return undefined
  return quote === undefined || quote.trim() === '' ? undefined : { start, quote }
}

function wordsIn(
  block: Id,
  text: string | undefined,
  { start, quote }: Words,
): CommentPlace | undefined {
  if (text === undefined) return undefined
  if (text.startsWith(quote, start)) {
    return { kind: 'words', block, start, end: start + quote.length }
  }
  const [nearest] = occurrences(text, quote).toSorted(
    (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start),
  )
  return nearest && { kind: 'words', block, ...nearest }
}

/** In whatever block, when that is certain: text that was cut and pasted has new ids. */
function onlyPlaceOf(
  { quote }: Words,
  texts: ReadonlyMap<Id, () => string>,
): CommentPlace | undefined {
  if (quote.length < tellingLength) return undefined
  const places = [...texts].flatMap(([block, text]) =>
    occurrences(text(), quote).map((range): CommentPlace => ({ kind: 'words', block, ...range })),
  )
  return places.length === 1 ? places[0] : undefined
}

/** Capitals and the kind of spaces make no difference. */
function occurrences(text: string, quote: string): { start: number; end: number }[] {
  const words = quote.trim().split(/\s+/u).map(escaped)
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'giu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
