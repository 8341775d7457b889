import fc from 'fast-check'
import { test } from 'vitest'
import { checkLaws } from './fixtures/laws.ts'
import { rounds } from './fixtures/random-edits.ts'

test('whatever copies do: nothing is lost, nothing said twice, any order gives the same', () => {
  fc.assert(fc.property(rounds, checkLaws), { numRuns: 200 })
})
