import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'

/** How many daily backups are kept. Those made before a migration are kept for good. */
const dailies = 14

/** `000012-daily-2026-11-21.sqlite`. The number orders them: clocks jump, numbers do not. */
const namePattern = /^(\d{6})-(daily|before)-(.+)\.sqlite$/

export type Backup = { path: string; number: number; kind: string; label: string }

/** The backups in a folder, newest first. */
export function backupsIn(folder: string): Backup[] {
  return namesIn(folder)
    .flatMap((name): Backup[] => {
      const [, number, kind, label] = namePattern.exec(name) ?? []
      if (!number || !kind || !label) return []
      return [{ path: join(folder, name), number: Number(number), kind, label }]
    })
    .sort((a, b) => b.number - a.number)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * A whole copy that has been read back and found sound before it gets its name. What was deleted is
 * not in it.
 */
export function backUp(
  db: Database,
  folder: string,
  kind: 'daily' | 'before',
  label: string,
): string {
  mkdirSync(folder, { recursive: true })
  const number = (backupsIn(folder)[0]?.number ?? 0) + 1
  const path = join(folder, `${String(number).padStart(6, '0')}-${kind}-${label}.sqlite`)
  const draft = `${path}.tmp`
  try {
    rmSync(draft, { force: true })
    db.prepare('VACUUM INTO ?').run(draft)
    sync(draft)
    assertSound(draft)
    renameSync(draft, path)
    syncFolder(folder)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  return path
}

/** One verified backup a day; the oldest of many makes room. Answers whether one was made. */
export function backUpDaily(db: Database, folder: string, day: string): boolean {
  const made = backupsIn(folder).filter(({ kind }) => kind === 'daily')
  if (made[0]?.label === day) return false
  backUp(db, folder, 'daily', day)
  for (const { path } of made.slice(dailies - 1)) rmSync(path, { force: true })
  return true
}

/**
 * Puts a backup in the place of a damaged store. The damaged one is kept beside it, with its log, for
 * whoever may still rescue something from it.
 */
export function restoreBackup(storePath: string, backup: Backup): void {
  assertSound(backup.path)
  const draft = `${storePath}.restored`
  copyFileSync(backup.path, draft)
  sync(draft)

  const kept = freeName(storePath)
  for (const suffix of ['', '-wal', '-journal', '-shm']) {
    moveIfThere(`${storePath}${suffix}`, `${kept}${suffix}`)
  }
  renameSync(draft, storePath)
  syncFolder(dirname(storePath))
}

function freeName(storePath: string): string {
  const names = new Set(namesIn(dirname(storePath)))
  for (let number = 1; ; number++) {
    const name = `${storePath}.damaged-${number}`
    if (!names.has(basename(name))) return name
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing) throw error
  }
}

function assertSound(path: string): void {
  const copy = new Sqlite(path, { readonly: true })
  try {
    const found = copy.pragma('integrity_check(1)', { simple: true })
    if (found !== 'ok') throw new AppError('store-damaged', 'the copy is damaged')
  } finally {
    copy.close()
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder and orders its own metadata.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
