import type { Migration } from './migration.ts'

/** What has been decided of the copies that came back, and the log of merges. */
export const reviews: Migration = {
  version: 5,
  up(db) {
    db.exec(`
      -- one open review for a plan: of all its copies that wait
      CREATE TABLE reviews (
        plan_id    TEXT PRIMARY KEY REFERENCES plans (id) ON DELETE CASCADE,
        started_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE review_marks (
        plan_id   TEXT NOT NULL REFERENCES reviews (plan_id) ON DELETE CASCADE,
        change_id TEXT NOT NULL,
        mark      TEXT NOT NULL CHECK (json_valid(mark)),
        -- what it was about, should the plan have no such change any more
        about     TEXT NOT NULL,
        PRIMARY KEY (plan_id, change_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE merges (
        number    INTEGER PRIMARY KEY,
        plan_id   TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
        -- the revisions it made: the merged plan, and the plan before
        id        TEXT NOT NULL CHECK (length(id) = 64),
        before    TEXT NOT NULL CHECK (length(before) = 64),
        merged_at TEXT NOT NULL,
        merged_by TEXT NOT NULL,
        copies    TEXT NOT NULL CHECK (json_valid(copies)),
        authors   TEXT NOT NULL CHECK (json_valid(authors)),
        summary   TEXT NOT NULL CHECK (json_valid(summary)),
        marks     TEXT NOT NULL CHECK (json_valid(marks)),
        -- every change in words and what became of it, as deflated JSON
        log       BLOB NOT NULL,
        undone_at TEXT,
        UNIQUE (plan_id, id)
      ) STRICT;
    `)
  },
}
