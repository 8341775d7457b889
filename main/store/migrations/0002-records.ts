import type { Migration } from './migration.ts'

const kinds = ['priorities', 'goals', 'measures', 'followUps', 'indicators', 'bodies', 'notes']
const readable = 'title description resources done reason next name sector source text'.split(' ')

type Row = { id: string } & Record<string, unknown>

/** Records become rows of their own; `plans.records` keeps the kinds that this version does not know. */
export const records: Migration = {
  version: 2,
  up(db) {
    db.exec(`
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
    `)

    const insert = db.prepare(`
      INSERT INTO records (plan_id, kind, id, order_key, json, text) VALUES (?, ?, ?, ?, ?, ?)`)
    const plans = db.prepare<[], { id: string; records: string }>('SELECT id, records FROM plans')
    for (const plan of plans.all()) {
      const stored: Record<string, Row[] | undefined> = JSON.parse(plan.records)
      for (const kind of kinds) {
        for (const [index, row] of (stored[kind] ?? []).entries()) {
          insert.run(plan.id, kind, row.id, keyAt(index), JSON.stringify(row), textOf(row))
        }
      }
    }
    const known = kinds.map((kind) => `'$.${kind}'`).join(', ')
    db.exec(`UPDATE plans SET records = json_remove(records, ${known})`)
  },
}

/** "c" and three digits of base 62: keys as `fractional-indexing` makes them. */
function keyAt(index: number): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  const digit = (place: number) => digits[Math.floor(index / 62 ** place) % 62]
  return `c${digit(2)}${digit(1)}${digit(0)}`
}

function textOf(row: Row): string {
  const words = readable.map((field) => row[field]).filter((word) => typeof word === 'string')
  return words.join('\n').normalize('NFC')
}
