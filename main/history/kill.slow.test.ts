import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { objectsToPlan } from '#shared/history/objects.ts'
import { openStore } from '../store/open-store.ts'

const kills = 12

test('a history that is killed while it is written is whole up to the last answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kertomus-history-kill-'))
  const answered: string[] = []
  for (let round = 0; round < kills; round++) {
    answered.push(...(await answersBeforeKill(folder, round)))
  }
  expect(answered.length).toBeGreaterThan(kills)

  const path = join(folder, 'kertomus.sqlite')
  const now = () => new Date().toISOString()
  const store = openStore({ path, backups: join(folder, 'backups'), now })
  const id = store.plans.list()[0]?.id ?? ''
  const revisions = store.history.list(id)
  const ids = new Set(revisions.map((revision) => revision.id))
  for (const one of answered) expect(ids.has(one)).toBe(true)
  for (const { tree, parents } of revisions) {
    expect(objectsToPlan(tree, store.history.reader(id)).blocks.length).toBeGreaterThan(0)
    for (const parent of parents) expect(ids.has(parent)).toBe(true)
  }
  expect(store.history.head(id)?.id).toBe(revisions[0]?.id)
  expect(store.history.collect(id)).toBe(0)
  store.close()
}, 120_000)

/** Kills the child soon after an answer or two; some are killed before they have opened the store. */
async function answersBeforeKill(folder: string, round: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'kill.test-child.ts'),
      folder,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  const closed = new Promise((resolve) => child.once('close', resolve))
  const answered = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      said += String(data)
      if (said.split('kept ').length > (round % 4) + 1) resolve()
    })
  })
  if (round % 6 === 5) await sleep(40 + round)
  else await answered.then(() => sleep(round % 25))
  child.kill('SIGKILL')
  await closed
  return [...said.matchAll(/kept ([0-9a-f]{64})\n/g)].map((match) => match[1] ?? '')
}
