import { expect, test } from 'vitest'
import { columnWidths, type MeasuredTable } from './column-widths.ts'

function measured(rows: string[][], weights: number[]): MeasuredTable {
  const cells = rows.map((row) => row.map((text) => [{ text, indent: 0 }]))
  return { weights, headerRow: true, headerColumn: false, rows: cells }
}

test('columns are as wide as they were weighed, and fill the page to the last twip', () => {
  expect(columnWidths(measured([['a', 'b', 'c']], [1, 1, 1]), 9071)).toEqual([3024, 3023, 3024])
  expect(columnWidths(measured([['a', 'b']], [3, 1]), 9072)).toEqual([6804, 2268])
})

test('a column takes room from the others before a word of it is cut in two', () => {
  const long = 'Hyvinvointikoordinaattori'
  const widths = columnWidths(measured([['a', long, 'c']], [5, 1, 5]), 9072)
  expect(widths[1]).toBeGreaterThan(2000)
  expect(widths.reduce((sum, width) => sum + width)).toBe(9072)
})

test('an address without end does not take the whole table', () => {
  const widths = columnWidths(measured([['a', 'x'.repeat(500), 'c']], [1, 1, 1]), 9000)
  expect(widths).toEqual([3000, 3000, 3000])
})

test('where not every word fits, the short ones stay whole', () => {
  const rows = [['x'.repeat(60), '●\u00a0Toteutunut osittain', 'y'.repeat(60), 'Vastuutaho']]
  const alone = columnWidths(measured([['', '●\u00a0Toteutunut', '', '']], [9, 1, 9, 1]), 9000)
  const widths = columnWidths(measured(rows, [1, 1, 1, 1]), 6000)
  // Whole twips: one more or less is rounding.
  expect(widths[1]).toBeGreaterThanOrEqual((alone[1] ?? 0) - 1)
  expect(widths[0]).toBe(widths[2])
  expect(widths.reduce((sum, width) => sum + width)).toBe(6000)
})
