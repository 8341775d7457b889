import type { Database } from 'better-sqlite3'
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { AppError } from '#shared/errors.ts'
import type { PlanChanges, PlanSummary } from '#shared/ipc/plans.ts'
import type { Block, Id, Plan, PlanMeta } from '#shared/plan/model.ts'
import { plan as planSchema } from '#shared/plan/schema.ts'
import { blockText } from '#shared/plan/walk.ts'
import { asSearchable } from './searchable.ts'

export type PlanRepository = ReturnType<typeof createPlanRepository>

/** The time as `2026-11-21T10:00:00.000Z`. */
export type Clock = () => string

/** Keys grow when blocks are added in the same place again and again; past this all are made anew. */
const longestKey = 64

type PlanRow = { id: Id; revision: number } & Record<
  'meta' | 'records' | 'comments' | 'rest',
  string
>
type SummaryRow = Omit<PlanSummary, 'period'> & { from: number; to: number }
type BlockRow = Record<'id' | 'orderKey' | 'type' | 'json' | 'text', string> & { planId: Id }

/** All SQL that touches `plans` and `blocks`, but for search. Rows leave here as plans. */
export function createPlanRepository(db: Database, now: Clock) {
  const selectSummaries = (condition: string) =>
    db.prepare<Id[], SummaryRow>(`
      SELECT id,
             meta ->> '$.title' AS title,
             meta ->> '$.kind' AS kind,
             meta ->> '$.language' AS language,
             meta ->> '$.organisation.name' AS organisation,
             meta ->> '$.period.from' AS "from",
             meta ->> '$.period.to' AS "to",
             meta ->> '$.submission.status' AS status,
             created_at AS createdAt,
             changed_at AS changedAt,
             removed_at AS removedAt
        FROM plans
       WHERE ${condition}
       ORDER BY changed_at DESC, rowid DESC`)
  const selectKept = selectSummaries('removed_at IS NULL')
  const selectBin = selectSummaries('removed_at IS NOT NULL')
  const selectSummary = selectSummaries('id = ?')

  const selectPlan = db.prepare<[id: Id], PlanRow & { format: number }>(
    'SELECT id, format, meta, records, comments, rest, revision FROM plans WHERE id = ?',
  )
  const selectKeptRevision = db.prepare<[id: Id], { revision: number }>(
    'SELECT revision FROM plans WHERE id = ? AND removed_at IS NULL',
  )
  const selectBlocks = db
    .prepare<[planId: Id], string>('SELECT json FROM blocks WHERE plan_id = ? ORDER BY order_key')
    .pluck()
  const insertPlan = db.prepare<PlanRow & { format: number; now: string }>(`
    INSERT INTO plans (id, format, meta, records, comments, rest, revision, created_at, changed_at)
    VALUES (@id, @format, @meta, @records, @comments, @rest, @revision, @now, @now)`)
  const raiseRevision = db.prepare<{ id: Id; meta: string | null; now: string }>(`
    UPDATE plans
       SET revision = revision + 1, meta = coalesce(@meta, meta), changed_at = @now
     WHERE id = @id`)
  const updateTitle = db.prepare<{ id: Id; title: string; now: string }>(`
    UPDATE plans
       SET meta = json_set(meta, '$.title', @title), revision = revision + 1, changed_at = @now
     WHERE id = @id AND removed_at IS NULL`)
  const updateRemoved = db.prepare<{ id: Id; removedAt: string | null }>(
    'UPDATE plans SET removed_at = @removedAt WHERE id = @id',
  )
  const deleteRemoved = db.prepare<[id: Id]>(
    'DELETE FROM plans WHERE id = ? AND removed_at IS NOT NULL',
  )

  // FTS5's own `secure-delete` would do this at each save, which made a save a hundred times slower.
  const forgetDeletedWords = db.prepare(
    "INSERT INTO block_search (block_search) VALUES ('optimize')",
  )

  const insertBlock = db.prepare<BlockRow>(`
    INSERT INTO blocks (plan_id, id, order_key, type, json, text)
    VALUES (@planId, @id, @orderKey, @type, @json, @text)`)
  const placeBlock = db.prepare<BlockRow>(`
    INSERT INTO blocks (plan_id, id, order_key, type, json, text)
    VALUES (@planId, @id, @orderKey, @type, @json, @text)
    ON CONFLICT (plan_id, id) DO UPDATE
       SET order_key = @orderKey, type = @type, json = @json, text = @text`)
  const updateBlock = db.prepare<Omit<BlockRow, 'orderKey'>>(`
    UPDATE blocks SET type = @type, json = @json, text = @text WHERE plan_id = @planId AND id = @id`)
  const deleteBlock = db.prepare<[planId: Id, id: Id]>(
    'DELETE FROM blocks WHERE plan_id = ? AND id = ?',
  )
  const selectKey = db
    .prepare<[planId: Id, id: Id], string>(
      'SELECT order_key FROM blocks WHERE plan_id = ? AND id = ?',
    )
    .pluck()
  const selectNextKey = db
    .prepare<{ planId: Id; key: string; id: Id }, string>(`
      SELECT order_key FROM blocks
       WHERE plan_id = @planId AND order_key > @key AND id <> @id
       ORDER BY order_key LIMIT 1`)
    .pluck()
  const selectIdsInOrder = db
    .prepare<[planId: Id], Id>('SELECT id FROM blocks WHERE plan_id = ? ORDER BY order_key')
    .pluck()
  const setKeysAside = db.prepare<[planId: Id]>(
    "UPDATE blocks SET order_key = '~' || order_key WHERE plan_id = ?",
  )
  const updateKey = db.prepare<{ planId: Id; id: Id; orderKey: string }>(
    'UPDATE blocks SET order_key = @orderKey WHERE plan_id = @planId AND id = @id',
  )

  function summaryOf(id: Id): PlanSummary {
    const row = selectSummary.get(id)
    if (!row) throw notFound(id)
    return toSummary(row)
  }

  function putBlock(planId: Id, block: Block, after: Id | null | undefined): void {
    if (after === undefined) {
      if (updateBlock.run(rowOf(planId, block)).changes === 0) throw doesNotFit(block.id)
      return
    }
    const key = after === null ? '' : selectKey.get(planId, after)
    if (key === undefined || after === block.id) throw doesNotFit(block.id)
    const next = selectNextKey.get({ planId, key, id: block.id })
    const orderKey = generateKeyBetween(key || null, next ?? null)
    placeBlock.run({ ...rowOf(planId, block), orderKey })
    if (orderKey.length > longestKey) renewKeys(planId)
  }

  /** In two steps, since no two blocks may have the same key at any moment. */
  function renewKeys(planId: Id): void {
    const ids = selectIdsInOrder.all(planId)
    const keys = generateNKeysBetween(null, null, ids.length)
    setKeysAside.run(planId)
    for (const [index, id] of ids.entries()) {
      updateKey.run({ planId, id, orderKey: keys[index] ?? '' })
    }
  }

  function assertKept(id: Id): { revision: number } {
    const row = selectKeptRevision.get(id)
    if (!row) throw notFound(id)
    return row
  }

  return {
    /** The library, newest change first. */
    list: (): PlanSummary[] => selectKept.all().map(toSummary),

    listBin: (): PlanSummary[] => selectBin.all().map(toSummary),

    /** In the library or in the bin. */
    has: (id: Id): boolean => selectPlan.get(id) !== undefined,

    summary: summaryOf,

    /** Plans in the bin are not found, unless they are asked for. */
    find(id: Id, options: { inBin?: boolean } = {}): { plan: Plan; revision: number } {
      if (!options.inBin) assertKept(id)
      const row = selectPlan.get(id)
      if (!row) throw notFound(id)
      // Only `create` and `save` write these columns, and they are given what the schema has passed.
      const plan: Plan = {
        ...JSON.parse(row.rest),
        id: row.id,
        format: row.format,
        meta: JSON.parse(row.meta),
        blocks: JSON.parse(`[${selectBlocks.all(id).join(',')}]`),
        // Kinds of records that came after the plan was stored start empty.
        records: planSchema.shape.records.parse(JSON.parse(row.records)),
        comments: JSON.parse(row.comments),
      }
      return { plan, revision: row.revision }
    },

    create(plan: Plan): PlanSummary {
      const { id, format, meta, blocks, records, comments, ...rest } = plan
      const keys = generateNKeysBetween(null, null, blocks.length)
      db.transaction(() => {
        insertPlan.run({
          id,
          format,
          meta: JSON.stringify(meta),
          records: JSON.stringify(records),
          comments: JSON.stringify(comments),
          rest: JSON.stringify(rest),
          revision: 1,
          now: now(),
        })
        for (const [index, block] of blocks.entries()) {
          insertBlock.run({ ...rowOf(id, block), orderKey: keys[index] ?? '' })
        }
      }).immediate()
      return summaryOf(id)
    },

    /**
     * Writes what changed, all of it or nothing. Once it returns, the new revision is on the disk.
     * Fails when someone saved a newer revision since `revision` was read.
     */
    save({ id, revision, removed, put, meta }: PlanChanges): { revision: number; savedAt: string } {
      const savedAt = now()
      db.transaction(() => {
        const current = assertKept(id).revision
        if (current !== revision) {
          throw new AppError('plan-changed-elsewhere', `${id} is at ${current}, not ${revision}`)
        }
        for (const blockId of removed) {
          if (deleteBlock.run(id, blockId).changes === 0) throw doesNotFit(blockId)
        }
        for (const { block, after } of put) putBlock(id, block, after)
        raiseRevision.run({ id, meta: meta ? JSON.stringify(meta) : null, now: savedAt })
      }).immediate()
      return { revision: revision + 1, savedAt }
    },

    rename(id: Id, title: PlanMeta['title']): PlanSummary {
      if (updateTitle.run({ id, title, now: now() }).changes === 0) throw notFound(id)
      return summaryOf(id)
    },

    /** Into the bin; nothing is deleted yet. */
    remove(id: Id): void {
      assertKept(id)
      updateRemoved.run({ id, removedAt: now() })
    },

    restore(id: Id): PlanSummary {
      if (updateRemoved.run({ id, removedAt: null }).changes === 0) throw notFound(id)
      return summaryOf(id)
    },

    /** Deletes a plan that is in the bin, and what the index and the log still hold of its words. */
    purge(id: Id): void {
      if (deleteRemoved.run(id).changes === 0) throw notFound(id)
      forgetDeletedWords.run()
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}

function rowOf(planId: Id, block: Block): Omit<BlockRow, 'orderKey'> {
  return {
    planId,
    id: block.id,
    type: block.type,
    json: JSON.stringify(block),
    text: asSearchable(blockText(block)),
  }
}

function toSummary({ from, to, ...row }: SummaryRow): PlanSummary {
  return { ...row, period: { from, to } }
}

function notFound(id: Id): AppError {
  return new AppError('plan-not-found', `no plan ${id}`)
}

function doesNotFit(id: Id): AppError {
  return new AppError('invalid-request', `the change of block ${id} does not fit the plan`)
}
