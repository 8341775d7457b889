import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { startStore } from './start-store.ts'

let place: { path: string; backups: string; now: () => string }
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'kertomus-start-'))
  place = {
    path: join(folder, 'kertomus.sqlite'),
    backups: join(folder, 'backups'),
    now: () => '2026-11-21T10:00:00.000Z',
  }
})

const unasked = () => expect.unreachable('the user was asked')

async function withBackupAndDamage(): Promise<Buffer> {
  const store = await startStore(place, unasked)
  store.backUpDaily()
  store.close()
  const damaged = readFileSync(place.path).fill(0x55, 1_000, 20_000)
  writeFileSync(place.path, damaged)
  return damaged
}

test('a sound library opens without a question', async () => {
  const store = await startStore(place, unasked)
  expect(store.plans.list()).toEqual([])
  store.close()
})

test('a damaged one gives way to the newest backup when the user says so', async () => {
  const damaged = await withBackupAndDamage()
  const asked: string[] = []
  const store = await startStore(place, async ({ label }) => asked.push(label) > 0)
  expect(asked).toEqual(['2026-11-21'])
  expect(store.plans.list()).toEqual([])
  store.close()
  expect(readFileSync(`${place.path}.damaged-1`)).toEqual(damaged)
})

test('when the user says no, everything stays as it is', async () => {
  const damaged = await withBackupAndDamage()
  const start = startStore(place, async () => false)
  await expect(start).rejects.toMatchObject({ code: 'store-damaged' })
  expect(readFileSync(place.path)).toEqual(damaged)
})

test('without a backup there is nothing to ask', async () => {
  writeFileSync(place.path, 'x'.repeat(5_000))
  await expect(startStore(place, unasked)).rejects.toMatchObject({ code: 'store-damaged' })
})
