import { expect, test } from 'vitest'
import { noRecords } from '#shared/plan/build.ts'
import type { Records } from '#shared/plan/records.ts'
import { newFollowUp, newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { progressOf } from '#shared/records/progress.ts'
import { measuresOf } from './facets.ts'
import { firstYear, isOutside, reportingYears } from './reporting-years.ts'

const sport = { id: 'sportsportsports', name: 'Liikuntatoimi' }
const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id)
const reported = newMeasure(goal.id, { title: 'Puisto', responsible: [sport.id] })
const silent = newMeasure(goal.id, { title: 'Latu', responsible: [sport.id] })
const nobodys = newMeasure(goal.id, { title: 'Silta' })
const records: Records = {
  ...noRecords(),
  priorities: [priority],
  goals: [goal],
  measures: [reported, silent, nobodys],
  bodies: [sport],
  followUps: [newFollowUp(reported.id, 2027, { status: 'done' })],
}
const progress = progressOf(records, 2027)
const titles = (facet: Parameters<typeof measuresOf>[1]) =>
  measuresOf(progress, facet).map(({ measure }) => measure.title)

test('measures are listed whole, by priority, by body and by who has not reported', () => {
  expect(titles({ kind: 'all' })).toEqual(['Puisto', 'Latu', 'Silta'])
  expect(titles({ kind: 'priority', id: priority.id })).toEqual(['Puisto', 'Latu', 'Silta'])
  expect(titles({ kind: 'body', id: sport.id })).toEqual(['Puisto', 'Latu'])
  expect(titles({ kind: 'body', id: undefined })).toEqual(['Silta'])
  expect(titles({ kind: 'silent', id: sport.id })).toEqual(['Latu'])
})

test('a priority or body that is gone has no measures', () => {
  expect(titles({ kind: 'priority', id: 'gonegonegonegone' })).toEqual([])
  expect(titles({ kind: 'silent', id: 'gonegonegonegone' })).toEqual([])
})

test('years of the period are offered, those that were reported and the one that is shown', () => {
  const period = { from: 2026, to: 2028 }
  const early = newFollowUp(reported.id, 2024)
  expect(reportingYears(period, [early], 2031)).toEqual([2024, 2026, 2027, 2028, 2031])
  expect([2020, 2027, 2040].map((year) => firstYear(period, year))).toEqual([2026, 2027, 2028])
  expect([2025, 2026, 2029].map((year) => isOutside(period, year))).toEqual([true, false, true])
})
