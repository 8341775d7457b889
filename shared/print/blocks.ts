import { assertNever } from '../assert.ts'
import type { Block, CaptionKind, CellBlock, Contents, Id, Image, Table } from '../plan/model.ts'
import type { Numbering } from '../plan/numbering.ts'
import { outlineOf } from '../plan/outline.ts'
import type { View } from '../plan/record-views.ts'
import { nodesOf } from '../plan/walk.ts'
import { printInlines, type Sources } from './inlines.ts'
import type {
  Caption,
  ContentsEntry,
  PrintBlock,
  PrintContents,
  PrintListItem,
  PrintParagraph,
  PrintTable,
} from './tree.ts'
import { printView } from './views/print-view.ts'
import { cellOf, type ViewSources } from './views/view-table.ts'
import { dateText, type PrintWords } from './words.ts'

/** What blocks need besides what inline content does. */
export type BlockSources = Sources &
  ViewSources & {
    entries: ContentsEntry[]
    lists: ReadonlyMap<Id, number>
    /** Images that cannot be decoded, by hash. */
    unreadable: ReadonlySet<string>
  }

export function printBlocks(blocks: readonly Block[], sources: BlockSources): PrintBlock[] {
  return blocks.flatMap((block, index) =>
    printBlock(block, { before: blocks[index - 1], after: blocks[index + 1] }, sources),
  )
}

type Neighbours = { before: Block | undefined; after: Block | undefined }

function printBlock(
  block: Block,
  { before, after }: Neighbours,
  sources: BlockSources,
): PrintBlock[] {
  const { id } = block
  switch (block.type) {
    case 'heading': {
      const number = sources.numbering.headings.get(id) ?? ''
      const children = printInlines(block.children, id, sources)
      return [{ type: 'heading', id, level: block.level, number, children }]
    }
    case 'paragraph':
    case 'list-item':
      return [printCellBlock(block, sources)]
    case 'quote':
      return [{ type: 'quote', id, children: printInlines(block.children, id, sources) }]
    case 'callout': {
      const { tone } = block
      const goesOn = before?.type === 'callout' && before.tone === tone
      const word = goesOn ? '' : sources.words.tones[tone]
      const children = printInlines(block.children, id, sources)
      return [{ type: 'callout', id, tone, word, children }]
    }
    case 'table':
      return [printTable(block, sources)]
    case 'image':
      return [printImage(block, sources)]
    case 'page-break':
      return [{ type: 'page-break', id }]
    case 'contents': {
      const contents = printContents(block, sources)
      // What follows the lists begins a page, unless it does so anyhow.
      const isLast = after && after.type !== 'page-break' && after.type !== 'contents'
      return isLast ? [contents, { type: 'page-break' }] : [contents]
    }
    case 'approval':
      return [printApproval(id, sources)]
    case 'measure-table':
    case 'follow-up-table':
    case 'budget-table':
    case 'coverage-matrix':
    case 'workshop-notes':
    case 'status-summary':
    case 'handling':
    case 'statement-register':
    case 'amendment-list':
      return printViewBlocks(block, sources)
    default:
      return assertNever(block)
  }
}

function printContents({ id, depth, of }: Contents, sources: BlockSources): PrintContents {
  const { entries, words, blocks, numbering } = sources
  if (of) {
    const listed = captionEntries(of, blocks, numbering, words)
    return { type: 'contents', id, depth, of, title: words.lists[of], entries: listed }
  }
  const shown = entries.filter(({ level }) => level <= depth)
  return { type: 'contents', id, depth, title: words.contents, entries: shown }
}

/** The tables or figures that have a number, as their list names them. */
export function captionEntries(
  of: CaptionKind,
  blocks: readonly Block[],
  numbering: Numbering,
  words: PrintWords,
): ContentsEntry[] {
  const numbers = of === 'tables' ? numbering.tables : numbering.figures
  const label = of === 'tables' ? words.table : words.figure
  return blocks.flatMap((block) => {
    const number = numbers.get(block.id)
    if (number === undefined || !('caption' in block)) return []
    const title = block.caption.replace(/\s+/g, ' ')
    return [{ id: block.id, level: 1, number: `${label} ${number}.`, title }]
  })
}

/** The headings as the list of contents names them. One without words is left out. */
export function contentsEntries(blocks: readonly Block[]): ContentsEntry[] {
  return outlineOf(blocks)
    .filter(({ title }) => title.trim() !== '')
    .map(({ id, level, number, title }) => ({
      id,
      level,
      number,
      title: title.replace(/\s+/g, ' '),
    }))
}

/** Which count each ordered item belongs to: a new one begins wherever the numbers begin from one. */
export function listsOf(
  blocks: readonly Block[],
  items: ReadonlyMap<Id, number>,
): ReadonlyMap<Id, number> {
  const lists = new Map<Id, number>()
  const current: number[] = []
  let count = 0
  for (const node of nodesOf(blocks)) {
    if (node.type !== 'list-item' || !node.ordered) continue
    if (items.get(node.id) === 1) {
      count += 1
      current[node.level] = count
    }
    lists.set(node.id, current[node.level] ?? 0)
  }
  return lists
}

function printCellBlock(block: CellBlock, sources: BlockSources): PrintParagraph | PrintListItem {
  const { id } = block
  const children = printInlines(block.children, id, sources)
  if (block.type === 'paragraph') return { type: 'paragraph', id, children }
  const number = sources.numbering.items.get(id) ?? 0
  const list = sources.lists.get(id) ?? 0
  return {
    type: 'list-item',
    id,
    ordered: block.ordered,
    level: block.level,
    number,
    list,
    children,
  }
}

function captionOf(
  title: string,
  label: string,
  number: number | undefined,
): { caption?: Caption } {
  return number === undefined ? {} : { caption: { label, number, title } }
}

function printTable(table: Table, sources: BlockSources): PrintTable {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)
  return {
    type: 'table',
    id: table.id,
    ...captionOf(table.caption, sources.words.table, sources.numbering.tables.get(table.id)),
    description: table.description ?? '',
    headerRow: table.headerRow,
    headerColumn: table.headerColumn ?? false,
    columns: table.columns.map((column) => column.width / total),
    rows: table.children.map((row) => ({
      id: row.id,
      cells: row.children.map((cell) => ({
        blocks: cell.children.map((block) => printCellBlock(block, sources)),
      })),
    })),
  }
}

const shares = { small: 0.4, medium: 0.7, full: 1 } as const satisfies Record<Image['size'], number>

function printImage(image: Image, sources: BlockSources): PrintBlock {
  const { id, asset, format, width, height, alt, decorative } = image
  const number = sources.numbering.figures.get(id)
  const isUnreadable = sources.unreadable.has(asset)
  if (isUnreadable) sources.report({ code: 'image-unreadable', block: id, target: id })
  return {
    type: 'image',
    ...(isUnreadable && { sentence: `${sources.words.unreadableImage} ${alt}`.trim() }),
    ...{ id, asset, format, width, height, alt, decorative },
    share: shares[image.size],
    ...captionOf(image.caption, sources.words.figure, number),
  }
}

/** The tables of a view under one number, or a sentence under it. */
function printViewBlocks(view: View, sources: BlockSources): PrintBlock[] {
  const { id } = view
  const { caption } = captionOf(view.caption, sources.words.table, sources.numbering.tables.get(id))
  const printed = printView(view, sources)
  if ('sentence' in printed) {
    return [{ type: 'empty-table', id, ...(caption && { caption }), ...printed }]
  }
  return printed.tables.map(({ part, description, widths, header, rows, ...rest }, index) => {
    const total = widths.reduce((sum, width) => sum + width, 0)
    const first = { cells: header.map((text) => cellOf(text)) }
    return {
      type: 'table',
      id,
      ...(caption && { caption: index === 0 ? caption : { ...caption, again: true } }),
      ...(part !== '' && { part }),
      description,
      headerRow: true,
      columns: widths.map((width) => width / total),
      rows: [first, ...rows],
      ...rest,
    }
  })
}

/** The decision as a table of two columns; what is not known yet is said to be so. */
function printApproval(id: Id, { words, meta }: BlockSources): PrintTable {
  const { approval, statuses } = words
  const { status, body, date, section, caseNumber } = meta.submission
  const rows: [string, string | undefined][] = [
    [approval.field, approval.value],
    [approval.status, statuses[status]],
    [approval.body, body],
    [approval.date, date && dateText(date)],
    [approval.section, section && `§ ${section}`],
    [approval.caseNumber, caseNumber],
  ]
  return {
    type: 'table',
    id,
    description: approval.description,
    headerRow: true,
    headerColumn: true,
    columns: [0.35, 0.65],
    rows: rows.map((cells) => ({
      cells: cells.map((text) => ({
        blocks: [
          {
            type: 'paragraph',
            id: '',
            children: [{ type: 'text', text: text || approval.unknown }],
          },
        ],
      })),
    })),
  }
}
