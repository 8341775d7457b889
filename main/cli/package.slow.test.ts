import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { h, p, plan } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { packPlan } from '../exchange/write-plan-file.ts'
import { lintForeignParts } from '../export/docx/lint.ts'
import { commandLine } from './fixtures/command-line.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kertomus-package-'))
  const made = plan(exampleMeta, [h(1, 'Johdanto'), p('Tunnus 131052-308T.')])
  const bytes = await packPlan(made, new Map(), { app: '0.1.0', on: '2026-05-20' })
  await writeFile(join(folder, 'a.kertomus'), bytes)
})
afterAll(() => rm(folder, { recursive: true }))

const kertomus = commandLine(() => folder)

test('check finds more in what goes to the council', async () => {
  const codesOf = async (...args: string[]) => {
    const { stdout } = await kertomus('check', 'a.kertomus', '--json', ...args)
    return JSON.parse(stdout).findings.map(({ code }: { code: string }) => code)
  }
  const more = ['identity-code', 'case-number-missing', 'meeting-missing', 'section-missing']
  expect(await codesOf('--for', 'council')).toEqual(expect.arrayContaining(more))
  for (const code of more) expect(await codesOf()).not.toContain(code)
  const { stdout } = await kertomus('check', 'a.kertomus', '--for', 'council')
  expect(stdout).toContain('Peruste: Kuntalaki 410/2015, 29 ja 140 §')
})

test('package writes a folder of sound files and says that the PDF is made in the app', async () => {
  const { code, stdout, stderr } = await kertomus('package', 'a.kertomus', '-o', 'paketti')
  expect({ code, stderr }).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('PDF puuttuu'),
  })
  const files = (await readdir(join(folder, 'paketti'))).toSorted()
  expect(files).toHaveLength(6)
  for (const name of files) {
    expect(stdout).toContain(name)
    if (!name.endsWith('.docx')) continue
    const parts = new Map(Object.entries(unzipSync(await readFile(join(folder, 'paketti', name)))))
    expect(lintForeignParts(parts).filter(({ severity }) => severity === 'error')).toEqual([])
  }
})

test('a folder that is there, and an unknown part of a name, are refused', async () => {
  const there = await kertomus('package', 'a.kertomus', '-o', '.')
  expect(there).toMatchObject({ code: 2, stdout: '' })
  const unknown = await kertomus('package', 'a.kertomus', '-o', 'x', '--names', '{liite}_{kissa}')
  expect(unknown.stderr).toContain('kissa')
})
