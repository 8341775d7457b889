import { expect, test } from 'vitest'
import { noRecords } from '#shared/plan/build.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import { gapsIn } from './gaps.ts'
import { ancestorsOf, withAdded, withDropped, withMoved } from './plan-edits.ts'
import { noFilter } from './plan-filter.ts'
import { planRows } from './plan-rows.ts'
import { id, smallPlan } from './test-records.ts'

const numberAfter = ({ records, id }: ReturnType<typeof withAdded>) =>
  recordNumbers(records).get(id)

test('the first measure of an empty plan comes with a goal and a priority', () => {
  const added = withAdded(noRecords(), 'measure', undefined)
  expect(numberAfter(added)).toBe('1.1.1')
  expect(added.records).toMatchObject({ priorities: [{}], goals: [{}], measures: [{}] })
})

test.each([
  ['measure', 'm1', '1.1.2'],
  ['measure', 'g2', '1.2.1'],
  ['measure', 'p1', '1.2.1'],
  ['measure', undefined, '2.1.2'],
  ['goal', 'm1', '1.2'],
  ['goal', 'p1', '1.3'],
  ['priority', 'm1', '2'],
  ['priority', undefined, '3'],
] as const)('a new %s near %s is number %s', (kind, near, number) => {
  expect(numberAfter(withAdded(smallPlan(), kind, near && id(near)))).toBe(number)
})

test.each([
  ['m3', 'm1', '1.1.2'],
  ['m3', 'g2', '1.2.1'],
  ['m1', 'p2', '1.1.1'],
  ['g1', 'm3', '2.2'],
  ['g3', 'p1', '1.1'],
  ['p1', 'g3', '2'],
  ['p1', 'm1', '1'],
] as const)('%s dropped on %s becomes number %s', (dragged, on, number) => {
  const after = withDropped(smallPlan(), id(dragged), id(on))
  expect(recordNumbers(after).get(id(dragged))).toBe(number)
})

test('measures moved together keep their order', () => {
  const after = withMoved(smallPlan(), new Set([id('m2'), id('m1')]), id('g3'))
  const numbers = recordNumbers(after)
  expect([numbers.get(id('m1')), numbers.get(id('m2'))]).toEqual(['2.1.2', '2.1.3'])
})

test('the headings above a row are opened to show it', () => {
  expect(ancestorsOf(smallPlan(), id('m3'))).toEqual(new Set([id('p2'), id('g3')]))
})

test('what is missing is listed in the order of print, each with its cell', () => {
  const records = smallPlan({ m1: { responsible: [id('b1')], resources: 'x' } })
  const { missing } = planRows(records, noFilter, new Set())
  const gaps = gapsIn(records, missing)
  expect(gaps.slice(0, 2)).toMatchObject([
    { number: '1.1.1', what: 'schedule', column: 'schedule' },
    { number: '1.1.1', what: 'indicator', column: 'indicators' },
  ])
  expect(gaps.find(({ what }) => what === 'measure')).toMatchObject({ number: '1.2' })
  expect(new Set(gaps.map(({ key }) => key)).size).toBe(gaps.length)
})
