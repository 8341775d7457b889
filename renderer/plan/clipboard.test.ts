// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { cellColumns } from './cells.ts'
import { cellsFrom, filled, fillPlace, isFilling } from './clipboard.ts'
import { noFilter } from './plan-filter.ts'
import { planRows } from './plan-rows.ts'
import { id, smallPlan } from './test-records.ts'

const clipboard = (text: string, html = '') => ({
  getData: (type: string) => (type === 'text/html' ? html : text),
})

const records = smallPlan()
const { rows } = planRows(records, noFilter, new Set())
const placeAt = (column: 'title' | 'schedule' | 'responsible') =>
  fillPlace(rows, cellColumns, { id: id('m1'), column })

test('cells of Excel come as text, those of Word from the table of HTML', () => {
  expect(cellsFrom(clipboard('a\tb\r\n\t\r\nc\td\r\n'))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  const word =
    '<table><tr><td><p>Toimenpide</p></td></tr><tr><td><p>Eka</p><p>rivi</p></td></tr></table>'
  expect(cellsFrom(clipboard('Toimenpide\r\nEka\r\nrivi', word))).toEqual([
    ['Toimenpide'],
    ['Eka\nrivi'],
  ])
})

test('years pasted on a schedule fill the measures below', () => {
  const cells = [['2026'], ['2027'], ['2028']]
  const place = placeAt('schedule')
  expect(isFilling(cells, place)).toBe(true)
  const { records: after, refused } = filled(records, cells, place)
  expect(after.measures.map(({ schedule }) => schedule.from)).toEqual([2026, 2027, 2028])
  expect(refused).toEqual([])
})

test('a table of measures is no filling: by its header, its size, or the column it is pasted on', () => {
  expect(isFilling([['Vastuutaho'], ['Nuorisotoimi']], placeAt('responsible'))).toBe(false)
  expect(isFilling([['1'], ['2'], ['3'], ['4']], placeAt('schedule'))).toBe(false)
  expect(isFilling([['Uusi'], ['Toinen']], placeAt('title'))).toBe(false)
  expect(isFilling([['Uusi nimi']], placeAt('title'))).toBe(true)
})

test('what does not fit its cell is told, and the rest is written', () => {
  const place = fillPlace(rows, cellColumns, { id: id('m1'), column: 'appropriation' })
  const { records: after, refused } = filled(records, [['paljon'], ['500']], place)
  expect(refused).toEqual(['paljon'])
  expect(after.measures.map(({ appropriation }) => appropriation)).toEqual([
    undefined,
    500,
    undefined,
  ])
})

test('levels can be pasted together with the indicators they are of', () => {
  const place = fillPlace(rows, cellColumns, { id: id('m1'), column: 'indicators' })
  const { records: after, refused } = filled(records, [['Kävijät', '10', '20']], place)
  expect(refused).toEqual([])
  expect(after.measures[0]?.indicators).toMatchObject([{ baseline: '10', target: '20' }])
})
