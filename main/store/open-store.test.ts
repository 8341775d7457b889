import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { h, image, plan as newPlan, p } from '#shared/plan/build.ts'
import type { Block, Plan } from '#shared/plan/model.ts'
import { backupsIn, restoreBackup } from './backup.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { openStore, type Store } from './open-store.ts'
import { asAppError } from './sqlite-errors.ts'

let folder: string
let path: string
let day: string
const open: Store[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-store-'))
  path = join(folder, 'kertomus.sqlite')
  day = '2026-11-21'
})
afterEach(() => {
  for (const store of open.splice(0)) store.close()
})

function opened(): Store {
  const now = () => `${day}T10:00:00.000Z`
  const store = openStore({ path, backups: join(folder, 'backups'), now })
  open.push(store)
  return store
}

function reopened(): Store {
  open.pop()?.close()
  return opened()
}

function created(store: Store, blocks: Block[] = [h(1, 'Johdanto'), p('Teksti')]): Plan {
  const plan = newPlan(
    {
      kind: 'county-plan',
      template: 'county-plan',
      language: 'sv',
      title: 'Plan',
      organisation: { name: 'Österland', kind: 'county' },
      period: { from: 2026, to: 2029 },
      submission: { status: 'draft' },
      people: [],
    },
    blocks,
  )
  store.plans.create(plan)
  return plan
}

const withCode = (code: string) => expect.objectContaining({ code })

test('what was stored is there after a restart', () => {
  const plan = created(opened())
  expect(reopened().plans.find(plan.id).plan).toEqual(plan)
})

test('nobody else can open the store while it is open', () => {
  opened()
  expect(opened).toThrow(withCode('store-in-use'))
}, 10_000)

test('the store of a newer app is refused and not touched', () => {
  opened()
  open.pop()?.close()
  const db = new Sqlite(path)
  db.pragma('user_version = 999')
  db.close()
  const before = { bytes: readFileSync(path), modified: statSync(path).mtimeMs }

  expect(opened).toThrow(
    expect.objectContaining({ code: 'store-too-new', details: { version: 999 } }),
  )
  expect(readFileSync(path)).toEqual(before.bytes)
  expect(statSync(path).mtimeMs).toBe(before.modified)
  expect(readdirSync(folder)).toEqual(['kertomus.sqlite'])
})

test('a file that is not our database is refused and not touched', () => {
  writeFileSync(path, 'Tämä ei ole tietokanta. '.repeat(50))
  const before = readFileSync(path)
  expect(opened).toThrow(withCode('store-damaged'))
  expect(readFileSync(path)).toEqual(before)

  const other = new Sqlite(join(folder, 'other.sqlite'))
  other.exec('CREATE TABLE notes (text)')
  other.close()
  copyFileSync(join(folder, 'other.sqlite'), path)
  expect(opened).toThrow(withCode('store-damaged'))
})

test('a backup is made once a day, and of many the oldest make room', () => {
  const store = opened()
  created(store)
  expect(store.backUpDaily()).toBe(true)
  expect(store.backUpDaily()).toBe(false)
  for (let date = 1; date <= 20; date++) {
    day = `2027-01-${String(date).padStart(2, '0')}`
    expect(store.backUpDaily()).toBe(true)
  }
  const backups = backupsIn(join(folder, 'backups'))
  expect(backups).toHaveLength(14)
  expect(backups[0]).toMatchObject({ number: 21, label: '2027-01-20' })
})

test('a clock set back neither stops backups nor deletes new ones', () => {
  const store = opened()
  day = '2036-01-01'
  store.backUpDaily()
  day = '2026-11-22'
  expect(store.backUpDaily()).toBe(true)
  expect(backupsIn(join(folder, 'backups'))[0]?.label).toBe('2026-11-22')
})

test('a damaged store gives way to a backup and is kept', () => {
  const store = opened()
  const plan = created(store)
  store.backUpDaily()
  open.pop()?.close()
  const damaged = readFileSync(path).fill(0xaa, 2_000, 30_000)
  writeFileSync(path, damaged)
  expect(opened).toThrow(withCode('store-damaged'))

  const [newest] = backupsIn(join(folder, 'backups'))
  if (!newest) throw new Error('no backup was made')
  restoreBackup(path, newest)
  expect(opened().plans.find(plan.id).plan).toEqual(plan)
  expect(readFileSync(`${path}.damaged-1`)).toEqual(damaged)
})

const newest = migrations.at(-1)?.version ?? 0

test('a migration is all or nothing, and the state before it is kept', () => {
  const db = new Sqlite(path)
  migrate(db, migrations, () => expect.unreachable('there is nothing to back up yet'))
  const failing: Migration = {
    version: newest + 1,
    up(db) {
      db.exec('CREATE TABLE half (id)')
      throw new Error('power cut')
    },
  }
  const backedUp: number[] = []
  const raise = () => migrate(db, [...migrations, failing], (next) => backedUp.push(next))
  expect(raise).toThrow('power cut')
  expect(backedUp).toEqual([newest + 1])
  expect(db.pragma('user_version', { simple: true })).toBe(newest)
  expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined()
  db.close()
})

test('a full or failing disk is told as a full disk', () => {
  for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC']) {
    const error = asAppError(new Sqlite.SqliteError('failed', code), 'Kertomus')
    expect(error).toMatchObject({ code: 'disk-full', details: { place: 'Kertomus' } })
  }
})

test('when the disk is full a save fails as a whole and the next one succeeds', () => {
  const store = opened()
  const plan = created(store)
  open.pop()?.close()

  // A limit of pages makes SQLite answer SQLITE_FULL just as a full disk does.
  const limited = new Sqlite(path)
  const pages = Number(limited.pragma('page_count', { simple: true }))
  limited.pragma(`max_page_count = ${pages}`)
  const fill = () => limited.prepare('UPDATE blocks SET text = ?').run('x'.repeat(1_000_000))
  expect(fill).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
  limited.close()

  const again = opened()
  expect(again.plans.find(plan.id).plan).toEqual(plan)
  const saved = again.plans.save({ id: plan.id, revision: 1, removed: [], put: [] })
  expect(saved.revision).toBe(2)
})

test('images that no plan uses are collected, those in the bin are kept', () => {
  const store = opened()
  const asset = (digit: string) => ({
    hash: digit.repeat(64),
    format: 'png' as const,
    width: 1,
    height: 1,
    bytes: Buffer.from(digit),
  })
  for (const digit of ['a', 'b']) store.assets.add(asset(digit))
  store.assets.add(asset('a'))
  const used = image({ asset: 'a'.repeat(64), format: 'png', width: 1, height: 1 })
  store.plans.remove(created(store, [used]).id)

  expect(store.assets.collectUnused()).toBe(1)
  expect(store.assets.find('a'.repeat(64))).toEqual(asset('a'))
  expect(store.assets.find('b'.repeat(64))).toBeUndefined()
})

test('the words of a purged plan are nowhere in the files', () => {
  const store = opened()
  const plan = created(store, [p('salasanainen')])
  created(store, [p('jäävä')])
  store.plans.remove(plan.id)
  store.plans.purge(plan.id)
  const files = () => readdirSync(folder).filter((name) => name.startsWith('kertomus.sqlite'))
  for (const name of files()) {
    expect(readFileSync(join(folder, name)).includes('salasanainen')).toBe(false)
  }
})

test('the schema is the one in schema.sql', async () => {
  const db = new Sqlite(':memory:')
  migrate(db, migrations, () => undefined)
  const statements = db
    .prepare<[], string>(`
      SELECT sql || ';' FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT GLOB 'block_search_*'`)
    .pluck()
    .all()
  await expect(`${statements.join('\n\n')}\n`).toMatchFileSnapshot('schema.sql')
})
