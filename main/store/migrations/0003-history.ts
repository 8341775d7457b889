import type { Migration } from './migration.ts'

/** Revisions of each plan, and the objects they are made of, each stored once for a plan. */
export const history: Migration = {
  version: 3,
  up(db) {
    db.exec(`
      CREATE TABLE objects (
        plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
        hash    TEXT NOT NULL CHECK (length(hash) = 64),
        -- canonical JSON as text, or deflated where that is shorter
        body    ANY NOT NULL,
        -- the image it shows, which must not be collected
        asset   TEXT,
        PRIMARY KEY (plan_id, hash)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX images_of_history ON objects (asset) WHERE asset IS NOT NULL;

      CREATE TABLE revisions (
        -- rises with each revision that is added: clocks jump, numbers do not
        number  INTEGER PRIMARY KEY,
        plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
        id      TEXT NOT NULL CHECK (length(id) = 64),
        -- the whole revision, of which its id is the hash
        json    TEXT NOT NULL CHECK (json_valid(json)),
        -- the nearest ancestors that are still here
        parents TEXT NOT NULL CHECK (json_valid(parents)),
        UNIQUE (plan_id, id)
      ) STRICT;

      -- the revision that the plan, as it is now, was written on
      ALTER TABLE plans ADD COLUMN head TEXT;
    `)
  },
}
