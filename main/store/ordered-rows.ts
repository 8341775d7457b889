import type { Database } from 'better-sqlite3'
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { AppError } from '#shared/errors.ts'
import type { Id } from '#shared/plan/model.ts'

/**
 * What the tables of a plan's parts have in common. `label` is the type of a block or the kind of a
 * record; blocks are one list, records one list for each kind.
 */
export type StoredRow = { id: Id; label: string; json: string; text: string }

const tables = {
  blocks: { label: 'type', isSameList: '' },
  records: { label: 'kind', isSameList: 'AND kind = @label' },
} as const

/** Keys grow when rows are added in the same place again and again; past this all are made anew. */
const longestKey = 64

type InPlan = StoredRow & { planId: Id }
type Placed = InPlan & { orderKey: string }
type List = { planId: Id; label: string }

/** Rows that keep an order of their own: each has a key that sorts, and between two keys is always room. */
export function createOrderedRows(db: Database, table: keyof typeof tables) {
  const { label, isSameList } = tables[table]
  const insert = `
    INSERT INTO ${table} (plan_id, id, order_key, ${label}, json, text)
    VALUES (@planId, @id, @orderKey, @label, @json, @text)`

  const selectAll = db.prepare<[planId: Id], { label: string; json: string }>(
    `SELECT ${label} AS label, json FROM ${table} WHERE plan_id = ? ORDER BY order_key`,
  )
  const insertRow = db.prepare<Placed>(insert)
  const placeRow = db.prepare<Placed>(`
    ${insert}
    ON CONFLICT (plan_id, id) DO UPDATE
       SET order_key = @orderKey, ${label} = @label, json = @json, text = @text`)
  const updateRow = db.prepare<InPlan>(`
    UPDATE ${table} SET ${label} = @label, json = @json, text = @text
     WHERE plan_id = @planId AND id = @id ${isSameList}`)
  const deleteRow = db.prepare<[planId: Id, id: Id]>(
    `DELETE FROM ${table} WHERE plan_id = ? AND id = ?`,
  )
  const selectKey = db
    .prepare<List & { id: Id }, string>(
      `SELECT order_key FROM ${table} WHERE plan_id = @planId AND id = @id ${isSameList}`,
    )
    .pluck()
  const selectNextKey = db
    .prepare<List & { key: string; id: Id }, string>(`
      SELECT order_key FROM ${table}
       WHERE plan_id = @planId ${isSameList} AND order_key > @key AND id <> @id
       ORDER BY order_key LIMIT 1`)
    .pluck()
  const selectIdsInOrder = db
    .prepare<List, Id>(
      `SELECT id FROM ${table} WHERE plan_id = @planId ${isSameList} ORDER BY order_key`,
    )
    .pluck()
  const setKeysAside = db.prepare<List>(
    `UPDATE ${table} SET order_key = '~' || order_key WHERE plan_id = @planId ${isSameList}`,
  )
  const updateKey = db.prepare<{ planId: Id; id: Id; orderKey: string }>(
    `UPDATE ${table} SET order_key = @orderKey WHERE plan_id = @planId AND id = @id`,
  )

  /** In two steps, since no two rows may have the same key at any moment. */
  function renewKeys(list: List): void {
    const ids = selectIdsInOrder.all(list)
    const keys = generateNKeysBetween(null, null, ids.length)
    setKeysAside.run(list)
    for (const [index, id] of ids.entries()) {
      updateKey.run({ planId: list.planId, id, orderKey: keys[index] ?? '' })
    }
  }

  return {
    /** Every row of a plan; those of one list in order. */
    all: (planId: Id): { label: string; json: string }[] => selectAll.all(planId),

    /** The rows of a new list. */
    addList(planId: Id, rows: readonly StoredRow[]): void {
      const keys = generateNKeysBetween(null, null, rows.length)
      for (const [index, row] of rows.entries()) {
        insertRow.run({ ...row, planId, orderKey: keys[index] ?? '' })
      }
    },

    remove(planId: Id, id: Id): void {
      if (deleteRow.run(planId, id).changes === 0) throw doesNotFit(id)
    },

    /** `after`: the row that goes before (null: first); left out when the row stays where it is. */
    put(planId: Id, row: StoredRow, after: Id | null | undefined): void {
      const { id, label } = row
      if (after === undefined) {
        if (updateRow.run({ ...row, planId }).changes === 0) throw doesNotFit(id)
        return
      }
      const key = after === null ? '' : selectKey.get({ planId, label, id: after })
      if (key === undefined || after === id) throw doesNotFit(id)
      const next = selectNextKey.get({ planId, label, key, id })
      const orderKey = generateKeyBetween(key || null, next ?? null)
      placeRow.run({ ...row, planId, orderKey })
      if (orderKey.length > longestKey) renewKeys({ planId, label })
    },
  }
}

function doesNotFit(id: Id): AppError {
  return new AppError('invalid-request', `the change of row ${id} does not fit the plan`)
}
