/** `npm run test:merge:full`: the promises of merging, in as many random cases as asked for. */
import fc from 'fast-check'
import { checkLaws } from '#shared/merge/fixtures/laws.ts'
import { rounds } from '#shared/merge/fixtures/random-edits.ts'

const cases = Number(process.argv[2] ?? 100_000)
const began = performance.now()
fc.assert(fc.property(rounds, checkLaws), { numRuns: cases })
const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(
  `${cases} random merges: nothing lost, nothing said twice, order without effect (${seconds} s)`,
)
