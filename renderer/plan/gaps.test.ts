import { expect, test } from 'vitest'
import { missingIn } from '#shared/records/missing.ts'
import { countGaps, gapsIn } from './gaps.ts'
import { id, smallPlan } from './test-records.ts'

const records = smallPlan({ m1: { title: ' ', responsible: [id('b1')] }, m2: { goal: id('gone') } })
const lost = { ...records, priorities: records.priorities.filter((row) => row.id !== id('p2')) }

test.each([
  ['as it is', smallPlan()],
  ['without some words and a parent', records],
  ['without a priority', lost],
  ['without goals', { ...lost, goals: [] }],
])('the button counts what the list shows of a plan %s, each thing once', (_, some) => {
  const missing = missingIn(some)
  const keys = gapsIn(some, missing).map(({ key }) => key)
  expect(keys).toHaveLength(countGaps(missing))
  expect(new Set(keys).size).toBe(keys.length)
})

test('measures of a goal that has lost its priority are listed below it', () => {
  const rows = gapsIn(lost, missingIn(lost)).map((gap) => [gap.title, gap.what])
  const at = rows.findIndex(([, what]) => what === 'priority')
  expect(rows.slice(at, at + 2)).toEqual([
    ['Pururadat', 'priority'],
    ['m3', 'responsible'],
  ])
})
