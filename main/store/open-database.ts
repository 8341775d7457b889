import { closeSync, openSync, readSync } from 'node:fs'
import Sqlite, { type Database } from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import { assertNotNewer } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'

/** "KRTM": tells our file from any other database. */
export const applicationId = 0x4b52544d

/**
 * What a connection must be like before it may hold anyone's text, and what SQLite answers when it
 * is. FULL, because the library's own default loses acknowledged edits in a power cut; EXCLUSIVE,
 * because it needs no shared memory file and keeps a second program out.
 */
const settings: [name: string, set: string, answer: unknown][] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['mmap_size', '0', 0],
  ['temp_store', 'MEMORY', 2],
]

/** Opens the database and makes sure that it is ours, sound and safe to write; else it throws. */
export function openDatabase(path: string, migrations: readonly Migration[]): Database {
  refuseForeignFile(path, migrations)
  const db = new Sqlite(path, { timeout: 500 })
  try {
    for (const [name, set] of settings) db.pragma(`${name} = ${set}`)
    assertSettings(db)
    assertSound(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Looks at the first bytes before SQLite touches the file: a store of a newer app stays exactly as
 * it is. (Only before: closing a file of one's own behind SQLite's back would drop its locks.)
 */
function refuseForeignFile(path: string, migrations: readonly Migration[]): void {
  const header = headerOf(path)
  if (header.length === 0) return
  if (header.length < 100 || header.toString('latin1', 0, 15) !== 'SQLite format 3') {
    throw new AppError('store-damaged', 'the store is not a database')
  }
  if (header.readUInt32BE(68) === applicationId) {
    assertNotNewer(header.readUInt32BE(60), migrations)
  }
}

function headerOf(path: string): Buffer {
  const header = Buffer.alloc(100)
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return Buffer.alloc(0)
  }
  try {
    return header.subarray(0, readSync(file, header, 0, header.length, 0))
  } finally {
    closeSync(file)
  }
}

function assertSettings(db: Database): void {
  for (const [name, , wanted] of settings) {
    const answer = db.pragma(name, { simple: true })
    if (answer !== wanted) throw new Error(`${name} is ${answer} and not ${wanted}`)
  }
}

/**
 * Every table but the search index, whose own check takes five times as long as all others together
 * and which holds nothing that could be lost. The daily backup is checked whole.
 */
function assertSound(db: Database): void {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    )
    .pluck()
  for (const table of tables.all()) {
    const found = db.pragma(`quick_check("${table}")`, { simple: true })
    if (found !== 'ok') throw new AppError('store-damaged', `quick_check found damage in ${table}`)
  }

  const id = db.pragma('application_id', { simple: true })
  const isNew = db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined
  if (isNew) db.pragma(`application_id = ${applicationId}`)
  else if (id !== applicationId) throw new AppError('store-damaged', 'a database of another app')
}
