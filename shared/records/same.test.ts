import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSame } from './same.ts'

test('values that read the same as JSON are the same, in whatever order their fields stand', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isSame(value, JSON.parse(JSON.stringify(value)))).toBe(true)
    }),
  )
  expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
  expect(isSame({ a: undefined }, {})).toBe(true)
})

test.each([
  [1, 2],
  [[1], [1, 2]],
  [[], {}],
  [null, {}],
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    [1, 2],
    [2, 1],
  ],
])('%j and %j differ', (a, b) => {
  expect(isSame(a, b)).toBe(false)
})
