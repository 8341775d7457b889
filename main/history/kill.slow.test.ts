import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { objectsToPlan } from '#shared/history/objects.ts'
import { saidBeforeKill } from '../store/fixtures/kill-child.ts'
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

/** What a child had answered when it was killed. */
async function answersBeforeKill(folder: string, round: number): Promise<string[]> {
  const child = join(import.meta.dirname, 'kill.test-child.ts')
  const said = await saidBeforeKill(
    child,
    folder,
    round,
    (said) => said.split('kept ').length > (round % 4) + 1,
  )
  return [...said.matchAll(/kept ([0-9a-f]{64})\n/g)].map((match) => match[1] ?? '')
}
