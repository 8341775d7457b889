import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonExtent } from './json-extent.ts'

const noLimits = { depth: Infinity, values: Infinity }

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, item) => sum + valuesIn(item), 1)
}

test('depth is exact and values are never counted too few', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const extent = jsonExtent(JSON.stringify(value, null, indent), noLimits)
      expect(extent.depth).toBe(depthOf(value))
      expect(extent.values).toBeGreaterThanOrEqual(valuesIn(value))
    }),
  )
})

test('brackets, commas and quotes inside strings count for nothing', () => {
  const json = JSON.stringify('[{,}] \\ " [[[[')
  expect(jsonExtent(json, noLimits)).toEqual({ depth: 0, values: 1 })
})

test('counting stops at the limit', () => {
  const limits = { depth: 64, values: 1_000 }
  expect(jsonExtent('['.repeat(5_000_000), limits).depth).toBe(65)
  expect(jsonExtent('0,'.repeat(5_000_000), limits).values).toBe(1_001)
})
