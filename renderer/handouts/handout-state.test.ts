import { expect, test } from 'vitest'
import type { HandoutSummary } from '#shared/ipc/handouts.ts'
import { countsOf, daysLate, stateOf, todayHere } from './handout-state.ts'

const out: HandoutSummary = {
  id: 'aaaaaaaaaaaaaaaa',
  plan: 'bbbbbbbbbbbbbbbb',
  to: 'Liikuntatoimi',
  from: { name: 'Aino', organisation: 'Koivuranta' },
  chapters: [],
  measures: [],
  note: '',
  due: '2026-12-15',
  madeOn: '2026-11-22',
  file: 'x.kertomus',
  madeAt: '2026-11-22T10:00:00.000Z',
  closedAt: null,
  returnedAt: null,
  mergedAt: null,
  sheetYear: null,
}
const at = '2026-12-20T10:00:00.000Z'

test('on the day it is due a hand-out is not late, the day after it is', () => {
  expect(stateOf(out, '2026-12-15')).toBe('out')
  expect(stateOf(out, '2026-12-16')).toBe('overdue')
  expect(daysLate('2026-12-15', '2026-12-16')).toBe(1)
  expect(stateOf({ ...out, due: null }, '2030-01-01')).toBe('out')
})

test('what came back, was reviewed or given up is not late', () => {
  expect(stateOf({ ...out, returnedAt: at }, '2027-01-01')).toBe('returned')
  expect(stateOf({ ...out, returnedAt: at, mergedAt: at }, '2027-01-01')).toBe('merged')
  expect(stateOf({ ...out, closedAt: at }, '2027-01-01')).toBe('closed')
})

test('the library counts those that are out, late, and back', () => {
  const all = [out, { ...out, due: null }, { ...out, returnedAt: at }, { ...out, closedAt: at }]
  expect(countsOf(all, '2027-01-01')).toEqual({ out: 2, overdue: 1, returned: 1 })
})

test('today is the day of the clock on the wall', () => {
  expect(todayHere(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
