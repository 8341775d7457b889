import type { Migration } from './migration.ts'

/** An owner's sheet is out like any hand-out; what comes back of it goes into the records at once. */
export const answeredSheets: Migration = {
  version: 10,
  up(db) {
    db.exec(`
      -- when the answers of a sheet were taken in
      ALTER TABLE handouts ADD COLUMN answered_at TEXT;
    `)
  },
}
