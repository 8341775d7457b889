import {
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from 'docx'
import type { PrintCell, PrintSection, PrintTable } from '#shared/print/tree.ts'
import { blockBookmark } from './bookmarks.ts'
import { captionToDocx } from './captions.ts'
import { columnWidths } from './column-widths.ts'
import type { Context } from './context.ts'
import { element, paragraph } from './elements.ts'
import { inlinesToDocx } from './inlines.ts'
import { numberingOf } from './numbering.ts'
import { textWidth } from './page.ts'

export function tableToDocx(
  table: PrintTable,
  orientation: PrintSection['orientation'],
  context: Context,
  before: readonly XmlComponent[],
  options: { pageBreakBefore?: true },
): (Paragraph | Table)[] {
  const { caption, headerRow, headerColumn } = table
  const width = textWidth(orientation)
  const widths = columnWidths(table, width)
  const built = new DescribedTable(caption?.title ?? '', table.description, {
    style: 'KertomusTable',
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: headerRow,
      firstColumn: headerColumn,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: table.rows.map(({ id, cells }, rowIndex) => {
      const isHeader = headerRow && rowIndex === 0
      return new TableRow({
        cantSplit: true,
        // Never `false`: mammoth and pandoc read an explicit "off" as "on".
        ...(isHeader && { tableHeader: true }),
        children: cells.map((cell, columnIndex) => {
          const names = [
            ...(rowIndex === 0 && columnIndex === 0 ? [blockBookmark(table.id)] : []),
            ...(columnIndex === 0 && id ? [blockBookmark(id)] : []),
          ]
          return new TableCell({
            width: { size: widths[columnIndex] ?? 0, type: WidthType.DXA },
            children: cellToDocx(cell, names, context, {
              style: isHeader || (headerColumn && columnIndex === 0) ? 'TableHeading' : 'TableText',
              ...(isHeader && { keepNext: true }),
            }),
          })
        }),
      })
    }),
  })
  if (caption) {
    return [captionToDocx(table.id, caption, 'above', context, before, options), built]
  }
  const isSomething = before.length > 0 || options.pageBreakBefore
  const lead = paragraph({ style: 'Edge', ...options }, before)
  return isSomething ? [lead, built] : [built]
}

function cellToDocx(
  { blocks }: PrintCell,
  bookmarks: readonly string[],
  context: Context,
  look: { style: string; keepNext?: true },
): Paragraph[] {
  return blocks.map((block, index) => {
    const runs = inlinesToDocx(block.children, context)
    const names = index === 0 ? bookmarks : []
    return paragraph(
      { ...look, ...(block.type === 'list-item' && { numbering: numberingOf(block) }) },
      names.reduceRight((children, name) => context.bookmark(name, children), runs),
    )
  })
}

/** A table with a title and a description for those who do not see it; the library writes neither. */
class DescribedTable extends Table {
  constructor(title: string, description: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options)
    const properties: unknown = this.root[0]
    if (!(properties instanceof XmlComponent)) throw new Error('a table begins with its properties')
    if (title !== '') properties.addChildElement(element('w:tblCaption', { 'w:val': title }))
    if (description !== '') {
      properties.addChildElement(element('w:tblDescription', { 'w:val': description }))
    }
  }
}
