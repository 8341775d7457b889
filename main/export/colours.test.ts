import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast } from '#shared/look/contrast.ts'
import { defaultLook, isReadable } from '#shared/look/look.ts'
import { coloursOf, toneFills } from './colours.ts'

const accents = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: 3, maxLength: 3 })
  .map((parts) => Buffer.from(parts).toString('hex').toUpperCase())
  .filter(isReadable)

test('whatever the accent, all ink is dark enough on paper, and all but headings on every tint', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(defaultLook.accent), accents), (accent) => {
      const colours = coloursOf(accent)
      const papers = ['FFFFFF', colours.tint, ...Object.values(toneFills(colours))]
      expect(contrast(colours.accent, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
      for (const ink of ['text', 'muted', 'link', 'warm'] as const) {
        for (const paper of papers) {
          expect(contrast(colours[ink], paper), ink).toBeGreaterThanOrEqual(4.5)
        }
      }
    }),
  )
})

test('contrast is that of the standard', () => {
  expect(contrast('000000', 'FFFFFF')).toBe(21)
  expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2)
  expect(isReadable('777777')).toBe(false)
  expect(isReadable('767676')).toBe(true)
})
