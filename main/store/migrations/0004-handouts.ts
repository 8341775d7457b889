import type { Migration } from './migration.ts'

/** What of each plan is out and with whom, and the copies that have come back. */
export const handouts: Migration = {
  version: 4,
  up(db) {
    db.exec(`
      CREATE TABLE handouts (
        id        TEXT PRIMARY KEY,
        plan_id   TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
        -- what its file says of it
        json      TEXT NOT NULL CHECK (json_valid(json)),
        file      TEXT NOT NULL,
        made_at   TEXT NOT NULL,
        -- when someone said that it will not come back
        closed_at TEXT
      ) STRICT;

      CREATE INDEX handouts_of_plan ON handouts (plan_id);

      CREATE TABLE returned_copies (
        -- follows from what the copy says: the same file twice is one copy
        id          TEXT NOT NULL CHECK (length(id) = 64),
        plan_id     TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
        -- a copy may answer a hand-out that this library never made
        handout_id  TEXT,
        -- the revision of the plan's history that holds the copy
        revision    TEXT NOT NULL CHECK (length(revision) = 64),
        -- the one it was handed out as; null when the plan's history does not hold it
        base        TEXT CHECK (length(base) = 64),
        author      TEXT NOT NULL,
        file        TEXT NOT NULL,
        received_at TEXT NOT NULL,
        -- when its review ended
        merged_at   TEXT,
        PRIMARY KEY (plan_id, id)
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
