import type { Migration } from './migration.ts'

/** Where the caret was when a plan was last left on this machine. */
export const carets: Migration = {
  version: 11,
  up(db) {
    db.exec(`
      CREATE TABLE carets (
        plan_id TEXT PRIMARY KEY REFERENCES plans (id) ON DELETE CASCADE,
        place   TEXT NOT NULL CHECK (json_valid(place))
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
