import type { TrackedChange } from '#shared/import/report.ts'
import { createId } from '#shared/plan/id.ts'
import type { Block, CellBlock, Id, Table, TableCell, TableRow } from '#shared/plan/model.ts'
import { inlineText, isTextBlock } from '#shared/plan/walk.ts'
import { childOf, childrenOf, switchOf, valOf, type XmlElement } from '../../xml/xml-tree.ts'
import { blockIn, type Context } from './context.ts'
import { type Draft, isCellBlock } from './draft.ts'
import { importLimits } from './limits.ts'
import { authorOf, track } from './tracked.ts'

/** Reads the blocks of a cell; given by who reads blocks, which tables are among. */
export type ReadContent = (element: XmlElement, deeper: boolean) => Draft[]

type Cell = {
  blocks: CellBlock[]
  anchors: Id[]
  span: number
  isContinued: boolean
  after: Draft[]
}

/**
 * A table of Word as one of ours, which has no merged cells: the words stand in the first of them. What a
 * cell of ours cannot hold follows the table.
 */
export function readTable(element: XmlElement, context: Context, read: ReadContent): Draft[] {
  const properties = childOf(element, 'w:tblPr')
  const lines = rowsOf(element).filter((row) => !isDeleted(row, context))
  const cells = lines.map((line) => cellsOf(line, context, read))
  const width = Math.max(1, ...cells.map((line) => sum(line.map(({ span }) => span))))
  if (lines.length === 0) return []
  // Whoever draws a frame round a text makes a table of one cell.
  const [only] = cells.flat()
  if (!context.isOurs && cells.flat().length === 1 && only) return unframed(only)
  if (width > importLimits.columns) context.tally('wide-table')
  const columns = Math.min(width, importLimits.columns)

  const weights = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map((column) =>
    Number(column.attributes['w:w'] ?? 0),
  )
  const hasHeader = isHeader(lines[0], properties)
  const look = childOf(properties, 'w:tblLook')?.attributes
  const description = [valOf(properties, 'w:tblCaption'), valOf(properties, 'w:tblDescription')]
  const table: Table = {
    id: createId(),
    type: 'table',
    caption: '',
    headerRow: hasHeader,
    // Word says so of every table that nobody has said anything else of.
    ...(context.isOurs && look?.['w:firstColumn'] === '1' && { headerColumn: true }),
    ...(!context.isOurs && description[1] && { description: description[1].slice(0, 5_000) }),
    ...(context.isOurs && description[1] && { description: description[1] }),
    columns: Array.from({ length: columns }, (_, index) => {
      const weight = weights[index] ?? 0
      return { id: createId(), width: weight > 0 ? weight : 1 }
    }),
    children: cells.map((line) => rowFor(line, columns, context)),
  }
  for (const [index, { id }] of table.children.entries()) {
    const insertion = childOf(childOf(lines[index], 'w:trPr'), 'w:ins')
    if (!insertion) continue
    track(context.tracked, id, [{ kind: 'inserted', text: '', ...authorOf(insertion.attributes) }])
  }
  if (hasHeader) unbold(table.children[0])
  const rows = cells.map((line) => line[0]?.anchors ?? [])
  const draft: Draft = { block: table, anchors: rows[0] ?? [], rows, role: 'body' }
  return [...inPieces(draft), ...cells.flat().flatMap(({ after }) => after)]
}

function rowsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'w:tr') return [child]
    if (child.name === 'w:sdt') return rowsOf(childOf(child, 'w:sdtContent') ?? child)
    return child.name === 'w:ins' || child.name === 'w:customXml' ? rowsOf(child) : []
  })
}

function isDeleted(row: XmlElement, context: Context): boolean {
  const deletion = childOf(childOf(row, 'w:trPr'), 'w:del')
  if (!deletion) return false
  const change: TrackedChange = { kind: 'deleted', text: '', ...authorOf(deletion.attributes) }
  context.change(change)
  context.tracked.gone.push({ anchors: anchorsIn(row), changes: [change] })
  return true
}

/** Ids of blocks whose bookmarks are anywhere within. */
function anchorsIn(element: XmlElement): Id[] {
  return childrenOf(element).flatMap((child) => {
    const own = child.name === 'w:bookmarkStart' && blockIn(child.attributes['w:name'] ?? '')
    return own ? [own] : anchorsIn(child)
  })
}

function cellsOf(row: XmlElement, context: Context, read: ReadContent): Cell[] {
  const cells = childrenOf(row).flatMap((child) => {
    if (child.name === 'w:sdt') return childrenOf(childOf(child, 'w:sdtContent'), 'w:tc')
    return child.name === 'w:tc' ? [child] : []
  })
  return cells.map((cell) => {
    const properties = childOf(cell, 'w:tcPr')
    const merge = childOf(properties, 'w:vMerge')
    const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart'
    const span = Math.max(1, Math.min(63, Number(valOf(properties, 'w:gridSpan') ?? 1) || 1))
    if (span > 1 || isContinued) context.tally('merged-cells')
    const drafts = isContinued ? [] : read(cell, true)
    return { ...contentOf(drafts, context), span, isContinued }
  })
}

/** What a cell holds as paragraphs and list items; images follow the table. */
function contentOf(drafts: Draft[], context: Context): Omit<Cell, 'span' | 'isContinued'> {
  const blocks: CellBlock[] = []
  const after: Draft[] = []
  for (const { block, ...draft } of drafts) {
    if (isCellBlock(block)) blocks.push(block)
    else if (isTextBlock(block)) {
      blocks.push({ id: block.id, type: 'paragraph', children: block.children })
    } else if (block.type === 'table') {
      context.tally('nested-table')
      blocks.push(...linesOf(block))
    } else if (block.type === 'image') {
      context.tally('image-in-cell')
      after.push({ block, ...draft })
    }
  }
  return { blocks, after, anchors: drafts.flatMap(({ anchors }) => anchors) }
}

/** A table within a cell as lines of text. */
function linesOf(table: Table): CellBlock[] {
  return table.children.map((row) => {
    const words = row.children.map((cell) =>
      cell.children.map(({ children }) => inlineText(children)).join(' '),
    )
    return { id: createId(), type: 'paragraph', children: [{ text: words.join(' | ') }] }
  })
}

function unframed({ blocks, after }: Cell): Draft[] {
  return [...blocks.map((block): Draft => ({ block, anchors: [], role: 'body' })), ...after]
}

function isHeader(row: XmlElement | undefined, properties: XmlElement | undefined): boolean {
  if (switchOf(childOf(row, 'w:trPr'), 'w:tblHeader')) return true
  const look = childOf(properties, 'w:tblLook')?.attributes
  if (look?.['w:firstRow'] !== undefined) return look['w:firstRow'] === '1'
  return (Number.parseInt(look?.['w:val'] ?? '0', 16) & 0x20) !== 0
}

function rowFor(line: Cell[], columns: number, context: Context): TableRow {
  const cells: TableCell[] = []
  for (const { blocks, span } of line) {
    if (cells.length >= columns) {
      // Beyond the last column there is: the words are not lost.
      cells.at(-1)?.children.push(...blocks)
      continue
    }
    cells.push(cellWith(blocks))
    for (let extra = 1; extra < span && cells.length < columns; extra += 1) cells.push(cellWith([]))
  }
  if (cells.length < columns && cells.length > 0) context.tally('merged-cells')
  while (cells.length < columns) cells.push(cellWith([]))
  return { id: createId(), type: 'table-row', children: cells }
}

function cellWith(blocks: CellBlock[]): TableCell {
  // The paragraph that Word puts behind a list or a table in a cell says nothing.
  const children = blocks.filter((block, index) => index === 0 || inlineText(block.children) !== '')
  const empty: CellBlock = { id: createId(), type: 'paragraph', children: [{ text: '' }] }
  return {
    id: createId(),
    type: 'table-cell',
    children: children.length > 0 ? children : [empty],
  }
}

/** Words of a header row are bold because of where they stand. */
function unbold(row: TableRow | undefined): void {
  for (const cell of row?.children ?? []) {
    for (const block of cell.children) {
      const isBold = block.children.every(
        (child) => !('text' in child) || child.bold || child.text.trim() === '',
      )
      if (!isBold) continue
      block.children = block.children.map((child) => {
        if (!('text' in child)) return child
        const { bold: _, ...plain } = child
        return plain
      })
    }
  }
}

/** A table longer than a plan takes, as several. */
function inPieces(draft: Draft): Draft[] {
  const { block, rows = [] } = draft
  if (block.type !== 'table' || block.children.length <= importLimits.rows) return [draft]
  const pieces: Draft[] = []
  for (let from = 0; from < block.children.length; from += importLimits.rows) {
    const part: Block = {
      ...block,
      id: from === 0 ? block.id : createId(),
      columns: block.columns.map((column) => ({ ...column, id: createId() })),
      children: block.children.slice(from, from + importLimits.rows),
    }
    const anchors = from === 0 ? draft.anchors : []
    pieces.push({
      ...draft,
      block: part,
      anchors,
      rows: rows.slice(from, from + importLimits.rows),
    })
  }
  return pieces
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
