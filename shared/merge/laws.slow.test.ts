import fc from 'fast-check'
import { test } from 'vitest'
import { checkLaws } from './fixtures/laws.ts'
import { rounds } from './fixtures/random-edits.ts'

// Too long for each save, and `npm run test:merge:full` does ten times as many.
test('the promises of merging in ten thousand random cases', { timeout: 600_000 }, () => {
  fc.assert(fc.property(rounds, checkLaws), { numRuns: 10_000 })
})
