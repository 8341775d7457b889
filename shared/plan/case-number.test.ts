import { expect, test } from 'vitest'
import { isUsualCaseNumber } from './case-number.ts'

test.each([
  'HMKDno-2020-62',
  'RUSDno-2021-673',
  'AurDno-2019-288',
  'SATAHADno-2025-9527',
  '2745/00.01.01.01/2024',
  '228/00.01.01.00/2025',
])('%s is a case number as in the minutes', (number) => {
  expect(isUsualCaseNumber(number)).toBe(true)
})

test.each(['', 'HMK-2020-62', '228/2025', 'Dno 62', '228/00.01.01.00/25'])(
  '%j is worth a second look',
  (number) => {
    expect(isUsualCaseNumber(number)).toBe(false)
  },
)
