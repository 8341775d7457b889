import { expect, test } from 'vitest'
import { parseWrittenDate, writtenDate } from './written-date.ts'

test('a date is read as it is written in minutes', () => {
  expect(parseWrittenDate('9.3.2026')).toBe('2026-03-09')
  expect(parseWrittenDate(' 09.03.2026 ')).toBe('2026-03-09')
  expect(parseWrittenDate('9. 3. 2026')).toBe('2026-03-09')
  expect(parseWrittenDate('2026-03-09')).toBe('2026-03-09')
})

test('a day that does not exist is none', () => {
  expect(parseWrittenDate('31.2.2026')).toBeUndefined()
  expect(parseWrittenDate('9.13.2026')).toBeUndefined()
  expect(parseWrittenDate('ensi viikolla')).toBeUndefined()
  expect(parseWrittenDate('')).toBeUndefined()
})

test('it is shown without leading zeros', () => {
  expect(writtenDate('2026-03-09')).toBe('9.3.2026')
})
