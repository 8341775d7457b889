import type { Migration } from './migration.ts'

/** What was not understood of copies that came back as Word files. */
export const copyNotes: Migration = {
  version: 9,
  up(db) {
    db.exec(`
      ALTER TABLE returned_copies
        ADD COLUMN notes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(notes));
    `)
  },
}
