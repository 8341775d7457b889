import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { saidBeforeKill } from './fixtures/kill-child.ts'
import { openStore } from './open-store.ts'

const kills = 30

test(`of ${kills} killed processes none loses what the store had answered for`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kertomus-kill-'))
  const path = join(folder, 'kertomus.sqlite')
  let answered = 0

  for (let round = 0; round < kills; round++) {
    answered = Math.max(answered, await lastAnswerBeforeKill(folder, round))
    // Read as the next start would read it, by the next child or, at times, by ourselves.
    if (round % 10 === 9) expect(savedRevision(path)).toBeGreaterThanOrEqual(answered)
  }

  expect(answered).toBeGreaterThan(kills)
  const db = new Sqlite(path)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
}, 120_000)

/** What a child had answered when it was killed. */
async function lastAnswerBeforeKill(folder: string, round: number): Promise<number> {
  const child = join(import.meta.dirname, 'kill.test-child.ts')
  const said = await saidBeforeKill(
    child,
    folder,
    round,
    (said) => said.split('saved ').length > round % 4,
  )
  const revisions = [...said.matchAll(/(?:open|saved) (\d+)\n/g)].map((match) => Number(match[1]))
  return Math.max(0, ...revisions)
}

function savedRevision(path: string): number {
  const store = openStore({ path, backups: `${path}-backups`, now: () => new Date().toISOString() })
  const plan = store.plans.list()[0]
  const found = plan ? store.plans.find(plan.id) : undefined
  store.close()
  // Each revision added one block to the heading.
  expect(found?.plan.blocks).toHaveLength(found?.revision ?? -1)
  return found?.revision ?? 0
}
