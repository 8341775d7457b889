import type { Database } from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import type { Migration } from './migrations/migration.ts'

/** Refuses a database of a newer app, which this one would misread. */
export function assertNotNewer(version: number, migrations: readonly Migration[]): void {
  const newest = migrations.at(-1)?.version ?? 0
  if (version <= newest) return
  throw new AppError('store-too-new', `store is at ${version}, this app knows ${newest}`, {
    details: { version },
  })
}

/**
 * Brings the database to the newest version. Each step is one transaction with the raise of
 * `user_version` inside it, so there is no state between two versions. `backUp` is called before
 * each step on a database that already holds something.
 */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  backUp: (next: number) => void,
): void {
  const current = versionOf(db)
  assertNotNewer(current, migrations)

  // A table that is rebuilt must not drag its references along; they are checked before COMMIT.
  db.pragma('foreign_keys = OFF')
  for (const step of migrations.filter(({ version }) => version > current)) {
    if (current > 0) backUp(step.version)
    db.transaction(() => {
      step.up(db)
      const broken = db.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`step ${step.version} leaves broken references`)
      db.pragma(`user_version = ${step.version}`)
    }).immediate()
  }
  db.pragma('foreign_keys = ON')
}

function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}
