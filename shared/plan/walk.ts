import { createId } from './id.ts'
import type { Block, CellBlock, Element, Id, Inline, Node, Plan, Text, TextBlock } from './model.ts'
import { isView } from './record-views.ts'

export function isText(node: Element | Text): node is Text {
  return 'text' in node
}

export function isTextBlock(block: Block): block is TextBlock {
  return (
    block.type === 'heading' ||
    block.type === 'paragraph' ||
    block.type === 'list-item' ||
    block.type === 'quote' ||
    block.type === 'callout'
  )
}

/** Every block, row and cell, in reading order. */
export function* nodesOf(blocks: readonly Block[]): Generator<Node> {
  for (const block of blocks) {
    yield block
    if (block.type !== 'table') continue
    for (const row of block.children) {
      yield row
      for (const cell of row.children) {
        yield cell
        yield* cell.children
      }
    }
  }
}

/** Every run of inline content with the block that holds it, those in table cells included. */
export function* textBlocksOf(blocks: readonly Block[]): Generator<TextBlock | CellBlock> {
  for (const node of nodesOf(blocks)) {
    if (node.type !== 'table-row' && node.type !== 'table-cell' && isTextBlock(node)) yield node
  }
}

/** Every id in use: blocks, rows, cells and columns. Holds doubles when the plan has them. */
export function* idsOf(blocks: readonly Block[]): Generator<Id> {
  for (const node of nodesOf(blocks)) {
    yield node.id
    if (node.type === 'table') yield* node.columns.map((column) => column.id)
  }
}

/** The same blocks under new ids, for a copy that is to live beside the original. References among them follow. */
export function withNewIds(blocks: readonly Block[], nextId: () => Id = createId): Block[] {
  const renamed = new Map<Id, Id>()
  for (const id of idsOf(blocks)) renamed.set(id, nextId())
  return rename(blocks, renamed) as Block[]
}

function rename(value: unknown, renamed: ReadonlyMap<Id, Id>): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, renamed))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'splitFrom' && key !== 'joined')
      .map(([key, item]) =>
        (key === 'id' || key === 'target') && typeof item === 'string'
          ? [key, renamed.get(item) ?? item]
          : [key, rename(item, renamed)],
      ),
  )
}

/** The words of inline content, footnotes left out. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (isText(child)) return child.text
      return child.type === 'link' ? child.children.map((text) => text.text).join('') : ''
    })
    .join('')
}

/**
 * All that a reader can read in a block, parts separated by a line break: its words, its footnotes,
 * captions and alt texts. What search finds and what tests compare. What is computed – numbers, the
 * list of contents, the records that a view shows – is no part of it.
 */
export function blockText(block: Block): string {
  return [...partsOf(block)].filter((part) => part !== '').join('\n')
}

function* partsOf(block: Block): Generator<string> {
  if (block.type === 'table') {
    yield block.caption
    for (const row of block.children) {
      for (const cell of row.children) {
        for (const inner of cell.children) yield* partsOf(inner)
      }
    }
  } else if (block.type === 'image') {
    yield block.caption
    yield block.alt
  } else if (isView(block)) {
    yield block.caption
  } else if (isTextBlock(block)) {
    yield inlineText(block.children)
    for (const child of block.children) {
      if (!isText(child) && child.type === 'footnote') yield inlineText(child.note)
    }
  }
}

/** The asset hashes a plan uses, each once. */
export function assetsOf(plan: Pick<Plan, 'blocks'>): string[] {
  const hashes = plan.blocks.flatMap((block) => (block.type === 'image' ? [block.asset] : []))
  return [...new Set(hashes)]
}

const word = /[\p{L}\p{N}]+(?:[-'’.,:][\p{L}\p{N}]+)*/gu

/** Words as Word counts them, near enough: runs of letters and digits, "2026–2029" being two. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
