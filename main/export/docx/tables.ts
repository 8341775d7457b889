import { columnWidths, measuredTable } from '#shared/print/column-widths.ts'
import type { PrintCell, PrintEmptyTable, PrintSection, PrintTable } from '#shared/print/tree.ts'
import { toneFills } from '../colours.ts'
import { textWidth } from '../design.ts'
import { blockBookmark } from './bookmarks.ts'
import { captionToDocx } from './captions.ts'
import type { Context } from './context.ts'
import {
  element,
  type Node,
  type ParagraphLook,
  paragraph,
  value,
  wellFormed,
  words,
} from './elements.ts'
import { inlinesToDocx } from './inlines.ts'
import { numberingOf } from './numbering.ts'
import { cellRoom } from './styles.ts'

export function tableToDocx(
  table: PrintTable,
  orientation: PrintSection['orientation'],
  context: Context,
  before: readonly Node[],
  look: { pageBreakBefore?: true },
): Node[] {
  const width = textWidth(orientation, context.design)
  const widths = columnWidths(measuredTable(table), width)
  const lead = hasLead(table)
    ? [captionToDocx(table, { ...look, keepNext: true }, context, before)]
    : before.length > 0 || look.pageBreakBefore
      ? [paragraph({ style: 'Edge', ...look }, before)]
      : []
  const grid = widths.map((column) => element('w:gridCol', { 'w:w': column }))
  const rows = table.rows.map((_, index) => rowToDocx(table, index, widths, context))
  return [...lead, { 'w:tbl': [propertiesOf(table, width), { 'w:tblGrid': grid }, ...rows] }]
}

/** A paragraph stands above it that says what it is. */
export function hasLead({ caption, part }: PrintTable): boolean {
  return caption !== undefined || part !== undefined
}

/** The caption, which references point at, and the sentence. */
export function emptyTableToDocx(
  { id, caption, sentence }: PrintEmptyTable,
  context: Context,
  before: readonly Node[],
  look: { pageBreakBefore?: true; spacing?: { before: number } },
): Node[] {
  const text = context.bookmark(blockBookmark(id), [words(sentence)])
  if (!caption) return [paragraph({ style: 'BodyText', ...look }, [...before, ...text])]
  return [
    captionToDocx({ id, caption }, { ...look, keepNext: true }, context, before),
    paragraph({ style: 'BodyText' }, text),
  ]
}

export function isTable(node: object): boolean {
  return 'w:tbl' in node
}

/** Those of the table style, said again: whoever estimates the pages knows no table styles. */
const cellMargins = element(
  'w:tblCellMar',
  undefined,
  Object.entries(cellRoom).map(([edge, width]) =>
    element(`w:${edge}`, { 'w:w': width, 'w:type': 'dxa' }),
  ),
)

/** Absolute widths and a fixed layout: anything else looks different in every program. */
function propertiesOf(
  { caption, part, description, headerRow, headerColumn }: PrintTable,
  width: number,
): Node {
  const title = [caption?.title ?? '', part ?? ''].filter((words) => words !== '').join(': ')
  const look = {
    'w:firstRow': headerRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': headerColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  }
  return {
    'w:tblPr': [
      value('w:tblStyle', 'KertomusTable'),
      element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      cellMargins,
      element('w:tblLook', look),
      ...(title === '' ? [] : [value('w:tblCaption', wellFormed(title))]),
      ...(description === '' ? [] : [value('w:tblDescription', wellFormed(description))]),
    ],
  }
}

function rowToDocx(
  table: PrintTable,
  index: number,
  widths: readonly number[],
  context: Context,
): Node {
  const { id, cells } = table.rows[index] ?? { cells: [] }
  const isHeader = table.headerRow && index === 0
  const keepNext = isKeptWithNext(table, index)
  const rules = rulesOf(index === table.rows.length - 1, context)
  // No `w:tblHeader` at all in other rows: mammoth and pandoc read one that says "off" as "on".
  const properties = [element('w:cantSplit'), ...(isHeader ? [element('w:tblHeader')] : [])]
  const children = cells.map((cell, column) => {
    const names = [
      ...(index === 0 && column === 0 ? [blockBookmark(table.id)] : []),
      ...(column === 0 && id ? [blockBookmark(id)] : []),
    ]
    const isHeading = isHeader || (table.headerColumn && column === 0)
    const style = isHeading ? 'TableHeading' : 'TableText'
    const width = element('w:tcW', { 'w:w': widths[column] ?? 0, 'w:type': 'dxa' })
    const blocks = cellToDocx(cell, names, { style, keepNext }, context)
    return { 'w:tc': [{ 'w:tcPr': [width, rules, ...shadeOf(cell, context)] }, ...blocks] }
  })
  return { 'w:tr': [{ 'w:trPr': properties }, ...children] }
}

/** The header row stays with the first row, and the last one does not stand alone on a page. */
function isKeptWithNext({ rows, headerRow }: PrintTable, index: number): boolean {
  return (headerRow && index === 0) || (index > 0 && index === rows.length - 2)
}

/**
 * A line above each row, and below the last. They are those of the cells, so that a row is as tall
 * where a page ends as elsewhere: with lines of the table, LibreOffice sometimes leaves out the rows that should
 * go on the next page.
 */
function rulesOf(isLast: boolean, { design: { colours } }: Context): Node {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': colours.rule }
  const edges = isLast ? ['top', 'bottom'] : ['top']
  return element(
    'w:tcBorders',
    undefined,
    edges.map((edge) => element(`w:${edge}`, line)),
  )
}

function shadeOf({ tone }: PrintCell, { design }: Context): Node[] {
  const shade = { 'w:val': 'clear', 'w:color': 'auto' }
  return tone ? [element('w:shd', { ...shade, 'w:fill': toneFills(design.colours)[tone] })] : []
}

/** The bookmarks of the table and the row go round the first paragraph. */
function cellToDocx(
  { blocks }: PrintCell,
  bookmarks: readonly string[],
  look: ParagraphLook,
  context: Context,
): Node[] {
  return blocks.map((block, index) => {
    const runs = inlinesToDocx(block.children, context)
    const names = index === 0 ? bookmarks : []
    const numbering = block.type === 'list-item' ? numberingOf(block, context) : undefined
    return paragraph(
      numbering ? { ...look, numbering } : look,
      names.reduceRight((children, name) => context.bookmark(name, children), runs),
    )
  })
}
