import { expect, test } from 'vitest'
import { table } from '#shared/plan/build.ts'
import { planToPrint } from '#shared/print/plan-to-print.ts'
import type { PrintTable } from '#shared/print/tree.ts'
import { columnWidths } from './column-widths.ts'
import { koivuranta } from './fixtures/koivuranta.ts'

function printTable(rows: string[][], widths: number[]): PrintTable {
  const { plan } = koivuranta()
  const { sections } = planToPrint(
    { ...plan, blocks: [table('', rows, { widths })] },
    { duties: [] },
  )
  const block = sections[0]?.blocks[0]
  if (block?.type !== 'table') throw new Error('no table')
  return block
}

test('columns are as wide as they were weighed, and fill the page to the last twip', () => {
  expect(columnWidths(printTable([['a', 'b', 'c']], [1, 1, 1]), 9071)).toEqual([3024, 3023, 3024])
  expect(columnWidths(printTable([['a', 'b']], [3, 1]), 9072)).toEqual([6804, 2268])
})

test('a column takes room from the others before a word of it is cut in two', () => {
  const long = 'Hyvinvointikoordinaattori'
  const widths = columnWidths(printTable([['a', long, 'c']], [5, 1, 5]), 9072)
  expect(widths[1]).toBeGreaterThan(2000)
  expect(widths.reduce((sum, width) => sum + width)).toBe(9072)
})

test('an address without end does not take the whole table', () => {
  const widths = columnWidths(printTable([['a', 'x'.repeat(500), 'c']], [1, 1, 1]), 9000)
  expect(widths).toEqual([3000, 3000, 3000])
})
