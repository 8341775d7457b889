import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let project: string
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'kertomus-entry-'))
  for (const folder of ['main/cli', 'shared/plan', 'out/main']) {
    await mkdir(join(project, folder), { recursive: true })
  }
  await cp(join(import.meta.dirname, 'index.js'), join(project, 'main/cli/index.js'))
  await write('package.json', '{ "type": "module" }')
  await write('package-lock.json', '{}')
  await write('main/cli/start.ts', "console.log('sources' as string)")
  await write('shared/plan/model.ts', '')
})
afterEach(() => rm(project, { recursive: true }))

async function build() {
  await write('out/main/cli.js', "console.log('built')")
  await write('out/main/cli.started', String(Date.now() + 1_000))
}

function write(path: string, text: string): Promise<void> {
  return writeFile(join(project, path), text)
}

/** What ran: the sources or what is built of them. */
function whatRuns(): string {
  const entry = ['--disable-warning=ExperimentalWarning', join(project, 'main/cli/index.js')]
  return execFileSync(process.execPath, entry, { encoding: 'utf8' }).trim()
}

test('without a build the sources run', () => {
  expect(whatRuns()).toBe('sources')
})

test('what is built runs until a source or a library changes after it', async () => {
  await build()
  expect(whatRuns()).toBe('built')
  const later = new Date(Date.now() + 60_000)
  for (const changed of ['shared/plan/model.ts', 'main/cli', 'package-lock.json']) {
    await utimes(join(project, changed), later, later)
    expect(whatRuns()).toBe('sources')
    await utimes(join(project, changed), 0, 0)
    expect(whatRuns()).toBe('built')
  }
})

test('a build that was not finished is not run', async () => {
  await build()
  await rm(join(project, 'out/main/cli.started'))
  expect(whatRuns()).toBe('sources')
})
