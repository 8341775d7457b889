import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noRecords } from '../plan/build.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import type { FollowUpStatus, Records } from '../plan/records.ts'
import { newFollowUp, newGoal, newMeasure, newPriority } from './build.ts'
import { setFollowUp } from './edit.ts'
import { arbitraryRecords } from './fixtures/arbitrary-records.ts'
import { progressOf, type StandingCounts } from './progress.ts'

const school = { id: 's'.repeat(16), name: 'Sivistystoimi' }
const sports = { id: 'l'.repeat(16), name: 'Liikuntatoimi' }
const first = newPriority({ title: 'Lapset' })
const second = newPriority({ title: 'Ikääntyneet' })
const hobby = newGoal(first.id, { title: 'Harrastus' })
const home = newGoal(second.id, { title: 'Koti' })
const club = newMeasure(hobby.id, { title: 'Kerho', responsible: [school.id, sports.id] })
const ride = newMeasure(hobby.id, { title: 'Kyyti', responsible: [sports.id] })
const visit = newMeasure(home.id, { title: 'Kotikäynti', schedule: { from: 2028 } })

const plan: Records = {
  ...noRecords(),
  priorities: [first, second],
  goals: [hobby, home],
  measures: [club, ride, visit],
  bodies: [school, sports],
}
const reported = (...reports: [measure: { id: string }, year: number, status: FollowUpStatus][]) =>
  reports.reduce((all, [{ id }, year, status]) => setFollowUp(all, id, year, { status }), plan)

/** Only the counts that are not zero. */
const some = (counts: StandingCounts) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

describe('where a measure stands', () => {
  test('is its status of the year; the year before stands beside it', () => {
    const { measures } = progressOf(
      reported([club, 2026, 'in-progress'], [club, 2027, 'partly-done']),
      2027,
    )
    expect(measures[0]).toMatchObject({
      number: '1.1.1',
      standing: 'partly-done',
      before: 'in-progress',
      followUp: { year: 2027 },
      followUpBefore: { year: 2026 },
    })
  })

  test('without a status it is unreported, or later when its years have not begun', () => {
    const { measures } = progressOf(plan, 2027)
    expect(measures.map(({ standing }) => standing)).toEqual(['unreported', 'unreported', 'later'])
    expect(progressOf(plan, 2028).measures[2]).toMatchObject({
      standing: 'unreported',
      before: 'later',
    })
  })

  test('done stays done, in progress has to be told again', () => {
    const { measures } = progressOf(
      reported([club, 2026, 'done'], [ride, 2026, 'in-progress']),
      2028,
    )
    expect(measures.map(({ standing }) => standing)).toEqual(['done', 'unreported', 'unreported'])
  })

  test('a follow-up without a status is not a report yet', () => {
    const begun = { ...plan, followUps: [newFollowUp(club.id, 2027, { done: 'Luonnos' })] }
    expect(progressOf(begun, 2027).measures[0]).toMatchObject({
      standing: 'unreported',
      followUp: { done: 'Luonnos' },
    })
  })
})

test('counts are per plan, priority and the body that reports', () => {
  const progress = progressOf(reported([club, 2027, 'done'], [ride, 2027, 'done']), 2027)
  expect(some(progress.counts)).toEqual({ done: 2, later: 1 })
  expect(progress.priorities.map(({ number, counts }) => [number, some(counts)])).toEqual([
    ['1', { done: 2 }],
    ['2', { later: 1 }],
  ])
  expect(progress.bodies.map(({ body, counts }) => [body?.name, some(counts)])).toEqual([
    ['Sivistystoimi', { done: 1 }],
    ['Liikuntatoimi', { done: 1 }],
    [undefined, { later: 1 }],
  ])
})

test('who has not reported is named with what is waited for', () => {
  const { unreported } = progressOf(reported([club, 2028, 'done']), 2028)
  expect(
    unreported.map(({ body, measures }) => [body?.name, measures.map(({ number }) => number)]),
  ).toEqual([
    ['Liikuntatoimi', ['1.1.2']],
    [undefined, ['2.1.1']],
  ])
})

test('each measure is counted once, however the counts are taken', () => {
  const sum = (counts: StandingCounts) => Object.values(counts).reduce((a, b) => a + b, 0)
  fc.assert(
    fc.property(arbitraryRecords, fc.integer({ min: 2025, max: 2031 }), (records, year) => {
      const progress = progressOf(records, year)
      const numbers = recordNumbers(records)
      const placed = records.measures.filter(({ id }) => numbers.has(id)).length
      const all = (parts: { counts: StandingCounts }[]) =>
        parts.reduce((total, { counts }) => total + sum(counts), 0)
      expect(progress.measures).toHaveLength(placed)
      expect([sum(progress.counts), sum(progress.countsBefore)]).toEqual([placed, placed])
      expect([all(progress.priorities), all(progress.bodies)]).toEqual([placed, placed])
      expect(progress.unreported.flatMap(({ measures }) => measures)).toHaveLength(
        progress.counts.unreported,
      )
      const before = progressOf(records, year - 1).measures.map(({ standing }) => standing)
      expect(progress.measures.map((measure) => measure.before)).toEqual(before)
    }),
  )
})
