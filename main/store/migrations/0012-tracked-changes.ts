import type { Migration } from './migration.ts'

/** Who did what in copies that came back as Word files. */
export const trackedChanges: Migration = {
  version: 12,
  up(db) {
    db.exec(`
      ALTER TABLE returned_copies ADD COLUMN tracking TEXT CHECK (json_valid(tracking));
    `)
  },
}
