import { describe, expect, test } from 'vitest'
import { translator } from '#shared/i18n/translate.ts'
import type { Records } from '#shared/plan/records.ts'
import {
  type CellColumn,
  type CellValue,
  cellColumns,
  cellFromText,
  cellOf,
  emptyCell,
  isWritable,
  textOf,
  withCell,
} from './cells.ts'
import { noFilter } from './plan-filter.ts'
import type { MeasureRow } from './plan-row.ts'
import { planRows } from './plan-rows.ts'
import { id, smallPlan } from './test-records.ts'

const t = translator('fi')

function rowOf(records: Records, name: string): MeasureRow {
  const row = planRows(records, noFilter, new Set()).rows.find((row) => row.id === id(name))
  if (row?.kind !== 'measure') throw new Error(`no measure ${name}`)
  return row
}

/** What is in the cell after it was written. */
function written(records: Records, cell: CellValue): string {
  const after = withCell(records, rowOf(records, 'm1'), cell)
  return textOf(cellOf(rowOf(after, 'm1'), cell.column), t)
}

const two = [
  { indicator: id('i1'), baseline: '1', target: '2' },
  { indicator: id('i2'), baseline: '3', target: '4' },
]

test('a name that is known is that body, one that is not becomes a new one', () => {
  const records = smallPlan()
  const cell = { column: 'responsible', value: ['nuorisotoimi ', 'MLL'] } as const
  const after = withCell(records, rowOf(records, 'm1'), cell)
  expect(rowOf(after, 'm1').bodies).toEqual(['Nuorisotoimi', 'MLL'])
  expect(after.bodies).toHaveLength(3)
})

test('levels stay with their indicator when others are added or taken away', () => {
  const records = smallPlan({ m1: { indicators: two.slice(0, 1) } })
  const more = withCell(records, rowOf(records, 'm1'), {
    column: 'indicators',
    value: ['Uusi', 'Harrastavat'],
  })
  expect(rowOf(more, 'm1').measure.indicators).toMatchObject([
    { baseline: '', target: '' },
    { indicator: id('i1'), baseline: '1', target: '2' },
  ])
})

test('an indicator that has lost its name outlasts the choice of others', () => {
  const records = smallPlan({ m1: { indicators: two } })
  const after = withCell(records, rowOf(records, 'm1'), { column: 'indicators', value: [] })
  expect(rowOf(after, 'm1').measure.indicators).toEqual(two.slice(1))
})

test('each line is the level of one indicator; more lines belong to the last', () => {
  const plan = smallPlan({ m1: { indicators: two } })
  const records = { ...plan, indicators: [...plan.indicators, { id: id('i2'), name: 'Toinen' }] }
  expect(written(records, { column: 'baseline', value: '10 %\n20 %\n30 %' })).toBe(
    '10 %\n20 % 30 %',
  )
})

test('a level without an indicator cannot be written', () => {
  const records = smallPlan()
  const row = rowOf(records, 'm1')
  expect(isWritable(row, 'baseline')).toBe(false)
  expect(withCell(records, row, { column: 'baseline', value: '5' })).toBe(records)
})

test('a title is one line', () => {
  expect(written(smallPlan(), { column: 'title', value: ' Uusi\n nimi ' })).toBe('Uusi nimi')
})

test('what Delete leaves is empty, in every column', () => {
  const records = smallPlan({
    m1: {
      responsible: [id('b1')],
      groups: ['young'],
      themes: ['a'],
      schedule: { from: 2026 },
      resources: 'x',
      appropriation: 5,
      indicators: two.slice(0, 1),
    },
  })
  for (const column of cellColumns) expect(written(records, emptyCell(column))).toBe('')
})

describe('words pasted into a column', () => {
  test.each<[column: CellColumn, text: string, shown: string]>([
    ['responsible', 'Nuorisotoimi; MLL', 'Nuorisotoimi, MLL'],
    ['schedule', '2026–2028', '2026–2028'],
    ['schedule', 'jatkuva', 'jatkuva'],
    ['appropriation', '12 000 €', '12\u00a0000\u00a0€'],
    ['groups', 'Nuoret, työikäiset', 'Nuoret ja nuoret aikuiset, Työikäiset'],
    ['themes', 'liikunta, kulttuuri', 'liikunta, kulttuuri'],
  ])('%s: %s', (column, text, shown) => {
    const cell = cellFromText(column, text)
    expect(cell && textOf(cell, t)).toBe(shown)
  })

  test('what a column cannot hold is refused, not guessed', () => {
    expect(cellFromText('appropriation', 'noin tonni')).toBeUndefined()
    expect(cellFromText('groups', 'koiranomistajat')).toBeUndefined()
  })
})
