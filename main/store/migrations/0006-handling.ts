import type { Migration } from './migration.ts'

const kinds = ['stages', 'statements', 'amendments']
const readable = 'body caseNumber note text reply change proposer'.split(' ')

type Row = { id: string } & Record<string, unknown>

/**
 * How a plan is decided becomes rows, where an older version kept it without knowing it. The rows of an
 * owner's sheet as they were handed out have none.
 */
export const handling: Migration = {
  version: 6,
  up(db) {
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

    const none = kinds.map((kind) => `'$.handout.records.${kind}', json('[]')`).join(', ')
    db.exec(`
      UPDATE plans SET rest = json_insert(rest, ${none})
       WHERE rest ->> '$.handout.records' IS NOT NULL`)
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
