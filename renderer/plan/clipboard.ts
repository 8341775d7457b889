import type { Translate } from '#shared/i18n/translate.ts'
import type { Id } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { hasHeader } from '#shared/records/column-mapping.ts'
import { measuresToTable } from '#shared/records/measures-to-table.ts'
import { cellsOf, cellsToHtml, cellsToText, parseCells } from '#shared/records/pasted-table.ts'
import { htmlToBlocks } from '../editor/paste/html-to-blocks.ts'
import { type CellColumn, cellFromText, withCell } from './cells.ts'
import type { MeasureRow, PlanRow } from './plan-row.ts'

/** Measures for the clipboard: a table for Word, cells for Excel, and both for another plan. */
export function copyMeasures(
  data: DataTransfer,
  records: Records,
  t: Translate,
  only: ReadonlySet<Id>,
): void {
  const rows = measuresToTable(records, t, only)
  data.setData('text/plain', cellsToText(rows))
  data.setData('text/html', cellsToHtml(rows))
}

/**
 * The cells that were copied, from a table of HTML when there is one: Word breaks a cell of several
 * paragraphs into rows when it writes plain text. Several tables follow each other.
 */
export function cellsFrom(data: Pick<DataTransfer, 'getData'>): string[][] {
  const html = data.getData('text/html')
  const tables = /<table/i.test(html)
    ? htmlToBlocks(html).flatMap((block) => (block.type === 'table' ? [cellsOf(block)] : []))
    : []
  const cells = tables.length > 0 ? tables.flat() : parseCells(data.getData('text/plain'))
  return cells.filter((row) => row.some((cell) => cell.trim() !== ''))
}

/** Where a block of cells would go: the writable columns from one on, and the measures from one on. */
export type FillPlace = { rows: readonly MeasureRow[]; columns: readonly CellColumn[] }

/** What is below and right of a cell, of what is shown. */
export function fillPlace(
  rows: readonly PlanRow[],
  shown: readonly CellColumn[],
  at: { id: Id; column: CellColumn },
): FillPlace {
  const from = rows.findIndex(({ id }) => id === at.id)
  return {
    rows: rows.slice(from).filter((row) => row.kind === 'measure'),
    columns: shown.slice(shown.indexOf(at.column)),
  }
}

/**
 * Whether a paste is meant for the cells from this one on: it fits there as it is, and neither its
 * first row nor the column says that it is a table of measures.
 */
export function isFilling(cells: readonly string[][], place: FillPlace): boolean {
  const width = Math.max(0, ...cells.map((row) => row.length))
  if (cells.length === 1 && width === 1) return place.rows.length > 0
  return (
    place.columns[0] !== 'title' &&
    !hasHeader(cells) &&
    cells.length <= place.rows.length &&
    width <= place.columns.length
  )
}

/** Writes cells one by one. `refused`: what could not be understood and was left as it was. */
export function filled(
  records: Records,
  cells: readonly string[][],
  { rows, columns }: FillPlace,
): { records: Records; refused: string[] } {
  const refused: string[] = []
  const written = cells.reduce((sofar, line, down) => {
    const row = rows[down]
    return line.reduce((sofar, text, right) => {
      const column = columns[right]
      const value = column && cellFromText(column, text)
      const next = row && value ? withCell(sofar, row, value) : sofar
      if (next === sofar && text.trim() !== '') refused.push(text.trim())
      return next
    }, sofar)
  }, records)
  return { records: written, refused }
}
