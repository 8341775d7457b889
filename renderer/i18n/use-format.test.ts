import { expect, test } from 'vitest'
import { formatFor } from './use-format.ts'

const now = new Date('2026-11-21T15:00')

test('moments of today and yesterday are told by word and time, older ones by day', () => {
  const { moment } = formatFor('fi')
  expect(moment('2026-11-21T14:32', now)).toBe('tänään 14.32')
  expect(moment('2026-11-20T23:59', now)).toBe('eilen 23.59')
  expect(moment('2026-11-19T12:00', now)).toBe('19.11.2026')
  expect(formatFor('sv').moment('2026-11-21T14:32', now)).toBe('i dag 14.32')
})

test('a date without a time keeps its day', () => {
  expect(formatFor('fi').day('2026-03-09')).toBe('9.3.2026')
})
