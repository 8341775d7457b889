CREATE TABLE plans (
        id         TEXT PRIMARY KEY,
        format     INTEGER NOT NULL,
        meta       TEXT NOT NULL CHECK (json_valid(meta)),
        records    TEXT NOT NULL CHECK (json_valid(records)),
        comments   TEXT NOT NULL CHECK (json_valid(comments)),
        -- fields of a newer minor format, which this version keeps without knowing them
        rest       TEXT NOT NULL CHECK (json_valid(rest)),
        revision   INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        removed_at TEXT
      , head TEXT) STRICT;

CREATE TABLE blocks (
        -- named, so that VACUUM keeps it: the search index refers to it
        number    INTEGER PRIMARY KEY,
        plan_id   TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
        id        TEXT NOT NULL,
        -- sorts as text; there is always room for a key between two others
        order_key TEXT NOT NULL,
        type      TEXT NOT NULL,
        json      TEXT NOT NULL CHECK (json_valid(json)),
        -- what a reader can read in the block, for search
        text      TEXT NOT NULL,
        UNIQUE (plan_id, id),
        UNIQUE (plan_id, order_key)
      ) STRICT;

CREATE INDEX chapters ON blocks (plan_id, order_key)
        WHERE type = 'heading' AND json_extract(json, '$.level') = 1;

CREATE INDEX images ON blocks (json_extract(json, '$.asset')) WHERE type = 'image';

CREATE TABLE assets (
        hash   TEXT PRIMARY KEY CHECK (length(hash) = 64),
        format TEXT NOT NULL CHECK (format IN ('png', 'jpeg')),
        width  INTEGER NOT NULL,
        height INTEGER NOT NULL,
        bytes  BLOB NOT NULL
      ) STRICT;

CREATE VIRTUAL TABLE block_search USING fts5 (
        text,
        content = 'blocks', content_rowid = 'number',
        tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4'
      );

CREATE TRIGGER block_added AFTER INSERT ON blocks BEGIN
        INSERT INTO block_search (rowid, text) VALUES (new.number, new.text);
      END;

CREATE TRIGGER block_removed AFTER DELETE ON blocks BEGIN
        INSERT INTO block_search (block_search, rowid, text)
        VALUES ('delete', old.number, old.text);
      END;

CREATE TRIGGER block_reworded AFTER UPDATE OF text ON blocks WHEN old.text <> new.text BEGIN
        INSERT INTO block_search (block_search, rowid, text)
        VALUES ('delete', old.number, old.text);
        INSERT INTO block_search (rowid, text) VALUES (new.number, new.text);
      END;

CREATE TABLE records (
        -- named, so that VACUUM keeps it: the search index refers to it
        number    INTEGER PRIMARY KEY,
        plan_id   TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
        kind      TEXT NOT NULL,
        id        TEXT NOT NULL,
        -- sorts as text among the rows of the same kind
        order_key TEXT NOT NULL,
        json      TEXT NOT NULL CHECK (json_valid(json)),
        -- what a reader can read in the row, for search
        text      TEXT NOT NULL,
        UNIQUE (plan_id, id),
        UNIQUE (plan_id, kind, order_key)
      ) STRICT;

CREATE VIRTUAL TABLE record_search USING fts5 (
        text,
        content = 'records', content_rowid = 'number',
        tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4'
      );

CREATE TABLE 'record_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'record_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'record_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'record_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TRIGGER record_added AFTER INSERT ON records BEGIN
        INSERT INTO record_search (rowid, text) VALUES (new.number, new.text);
      END;

CREATE TRIGGER record_removed AFTER DELETE ON records BEGIN
        INSERT INTO record_search (record_search, rowid, text)
        VALUES ('delete', old.number, old.text);
      END;

CREATE TRIGGER record_reworded AFTER UPDATE OF text ON records WHEN old.text <> new.text BEGIN
        INSERT INTO record_search (record_search, rowid, text)
        VALUES ('delete', old.number, old.text);
        INSERT INTO record_search (rowid, text) VALUES (new.number, new.text);
      END;

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

CREATE TABLE handouts (
        id        TEXT PRIMARY KEY,
        plan_id   TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
        -- what its file says of it
        json      TEXT NOT NULL CHECK (json_valid(json)),
        file      TEXT NOT NULL,
        made_at   TEXT NOT NULL,
        -- when someone said that it will not come back
        closed_at TEXT
      , answered_at TEXT) STRICT;

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
        merged_at   TEXT, notes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(notes)), tracking TEXT CHECK (json_valid(tracking)),
        PRIMARY KEY (plan_id, id)
      ) STRICT, WITHOUT ROWID;

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

CREATE TABLE carets (
        plan_id TEXT PRIMARY KEY REFERENCES plans (id) ON DELETE CASCADE,
        place   TEXT NOT NULL CHECK (json_valid(place))
      ) STRICT, WITHOUT ROWID;
