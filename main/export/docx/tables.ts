import { columnWidths, measuredTable } from '#shared/print/column-widths.ts'
import type { PrintCell, PrintEmptyTable, PrintSection, PrintTable } from '#shared/print/tree.ts'
import { toneFills } from '../colours.ts'
import { type Design, textWidth } from '../design.ts'
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
import { cellRoom, tableRules } from './styles.ts'

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
  return [
    ...lead,
    { 'w:tbl': [propertiesOf(table, width, context), { 'w:tblGrid': grid }, ...rows] },
  ]
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

/**
 * The room and the rules of the table style, said again: whoever estimates the pages knows no table
 * styles, and each rule makes its row taller.
 */
function spaceOf({ colours }: Design): { margins: Node; borders: Node } {
  const margins = Object.entries(cellRoom).map(([edge, width]) =>
    element(`w:${edge}`, { 'w:w': width, 'w:type': 'dxa' }),
  )
  const line = { 'w:val': 'single', 'w:space': 0, 'w:color': colours.rule }
  const borders = Object.entries(tableRules).map(([edge, size]) =>
    element(`w:${edge}`, { ...line, 'w:sz': size }),
  )
  return {
    margins: element('w:tblCellMar', undefined, margins),
    borders: element('w:tblBorders', undefined, borders),
  }
}

/** Absolute widths and a fixed layout: anything else looks different in every program. */
function propertiesOf(
  { caption, part, description, headerRow, headerColumn }: PrintTable,
  width: number,
  { design }: Context,
): Node {
  const { margins, borders } = spaceOf(design)
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
      borders,
      element('w:tblLayout', { 'w:type': 'fixed' }),
      margins,
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
    const blocks = cellToDocx(cell, names, { style, keepNext: isHeader }, context)
    return { 'w:tc': [{ 'w:tcPr': [width, ...shadeOf(cell, context)] }, ...blocks] }
  })
  return { 'w:tr': [{ 'w:trPr': properties }, ...children] }
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
