import type { Database } from 'better-sqlite3'
import type { CaretPlace } from '#shared/plan/caret-place.ts'
import type { Id } from '#shared/plan/model.ts'

/** All SQL that touches `carets`: one place for each plan, which goes with it. */
export function createCaretRepository(db: Database) {
  const select = db
    .prepare<[plan: Id], string>('SELECT place FROM carets WHERE plan_id = ?')
    .pluck()
  const upsert = db.prepare<{ plan: Id; place: string }>(`
    INSERT INTO carets (plan_id, place)
    SELECT id, @place FROM plans WHERE id = @plan
        ON CONFLICT (plan_id) DO UPDATE SET place = excluded.place`)

  return {
    find(plan: Id): CaretPlace | null {
      const place = select.get(plan)
      return place === undefined ? null : JSON.parse(place)
    },

    /** Of a plan that is gone nothing is kept. */
    keep(plan: Id, place: CaretPlace): void {
      upsert.run({ plan, place: JSON.stringify(place) })
    },
  }
}
