import type { Database } from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import type { PlanChanges, PlanSummary } from '#shared/ipc/plans.ts'
import { noRecords } from '#shared/plan/build.ts'
import { applyRowChanges, type RecordChanges, type RowChanges } from '#shared/plan/changes.ts'
import type { Comment } from '#shared/plan/comments.ts'
import { fitsLocked } from '#shared/plan/locked.ts'
import type { Block, Id, Plan, PlanKind, PlanMeta, Submission } from '#shared/plan/model.ts'
import { recordText } from '#shared/plan/record-text.ts'
import { type RecordKind, type RecordOf, type Records, recordKinds } from '#shared/plan/records.ts'
import { blockText } from '#shared/plan/walk.ts'
import { createOrderedRows, type StoredRow } from './ordered-rows.ts'
import { createRowMemory } from './row-memory.ts'
import { asSearchable } from './searchable.ts'

export type PlanRepository = ReturnType<typeof createPlanRepository>

/** The time as `2026-11-21T10:00:00.000Z`. */
export type Clock = () => string

type PlanRow = { id: Id; revision: number } & Record<
  'meta' | 'records' | 'comments' | 'rest',
  string
>
type KeptRow = { revision: number; kind: PlanKind; isLocked: 0 | 1; isDamaged: 0 | 1 }
type SummaryRow = Omit<PlanSummary, 'period'> & { from: number; to: number }

/** All SQL that touches `plans`; its parts are rows of their own. Rows leave here as plans. */
export function createPlanRepository(db: Database, now: Clock) {
  const storedBlocks = createOrderedRows(db, 'blocks')
  const storedRecords = createOrderedRows(db, 'records')
  const parserFor = createRowMemory()

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
  const selectWithHandout = db.prepare<[handout: Id], { id: Id }>(
    "SELECT id FROM plans WHERE rest ->> '$.handout.id' = ? ORDER BY removed_at IS NOT NULL",
  )
  const selectKeptRevision = db.prepare<[id: Id], KeptRow>(`
    SELECT revision, meta ->> '$.kind' AS kind, meta ->> '$.submission.lock' IS NOT NULL AS isLocked,
           rest ->> '$.damaged' IS NOT NULL AS isDamaged
      FROM plans WHERE id = ? AND removed_at IS NULL`)
  const selectLetters = db
    .prepare<[planId: Id, id: Id], number>(
      'SELECT length(text) FROM blocks WHERE plan_id = ? AND id = ?',
    )
    .pluck()
  const insertPlan = db.prepare<PlanRow & { format: number; now: string }>(`
    INSERT INTO plans (id, format, meta, records, comments, rest, revision, created_at, changed_at)
    VALUES (@id, @format, @meta, @records, @comments, @rest, @revision, @now, @now)`)
  const selectComments = db
    .prepare<[id: Id], string>('SELECT comments FROM plans WHERE id = ?')
    .pluck()
  const updateComments = db.prepare<{ id: Id; comments: string }>(
    'UPDATE plans SET comments = @comments WHERE id = @id',
  )
  const raiseRevision = db.prepare<{ id: Id; meta: string | null; now: string }>(`
    UPDATE plans
       SET revision = revision + 1, meta = coalesce(@meta, meta), changed_at = @now
     WHERE id = @id`)
  const updateTitle = db.prepare<{ id: Id; title: string; now: string }>(`
    UPDATE plans
       SET meta = json_set(meta, '$.title', @title), revision = revision + 1, changed_at = @now
     WHERE id = @id AND removed_at IS NULL`)
  const updateSubmission = db.prepare<{ id: Id; submission: string; now: string }>(`
    UPDATE plans
       SET meta = json_set(meta, '$.submission', json(@submission)), revision = revision + 1,
           changed_at = @now
     WHERE id = @id AND removed_at IS NULL`)
  const updateRemoved = db.prepare<{ id: Id; removedAt: string | null }>(
    'UPDATE plans SET removed_at = @removedAt WHERE id = @id',
  )
  const deleteRemoved = db.prepare<[id: Id]>(
    'DELETE FROM plans WHERE id = ? AND removed_at IS NOT NULL',
  )

  // FTS5's own `secure-delete` would do this at each save, which made a save a hundred times slower.
  const forgetDeletedWords = [
    db.prepare("INSERT INTO block_search (block_search) VALUES ('optimize')"),
    db.prepare("INSERT INTO record_search (record_search) VALUES ('optimize')"),
  ]

  function summaryOf(id: Id): PlanSummary {
    const row = selectSummary.get(id)
    if (!row) throw notFound(id)
    return toSummary(row)
  }

  function saveRecords(planId: Id, changes: RecordChanges): void {
    const changed = recordKinds.flatMap((kind) =>
      changes[kind] ? [{ kind, ...changes[kind] }] : [],
    )
    for (const { removed } of changed) {
      for (const id of removed) storedRecords.remove(planId, id)
    }
    for (const { kind, put } of changed) {
      for (const { row, after } of put) storedRecords.put(planId, recordRow(kind, row), after)
    }
  }

  function saveComments(id: Id, changes: RowChanges<Comment>): void {
    const before: Comment[] = JSON.parse(selectComments.get(id) ?? '[]')
    updateComments.run({ id, comments: JSON.stringify(changed(before, changes)) })
  }

  function assertKept(id: Id): KeptRow {
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

    /** The plan that is the copy of a hand-out, in the library or in the bin. */
    withHandout: (handout: Id): Id | undefined => selectWithHandout.get(handout)?.id,

    summary: summaryOf,

    /** Plans in the bin are not found, unless they are asked for. Not to be changed in place. */
    find(id: Id, options: { inBin?: boolean } = {}): { plan: Plan; revision: number } {
      if (!options.inBin) assertKept(id)
      const row = selectPlan.get(id)
      if (!row) throw notFound(id)
      const parse = parserFor(id)
      // Only `create` and `save` write these columns, and they are given what the schema has passed.
      const plan: Plan = {
        ...JSON.parse(row.rest),
        id: row.id,
        format: row.format,
        meta: JSON.parse(row.meta),
        blocks: storedBlocks.all(id).map(({ json }) => parse(json) as Block),
        records: toRecords(JSON.parse(row.records), storedRecords.all(id), parse),
        comments: JSON.parse(row.comments),
      }
      return { plan, revision: row.revision }
    },

    /** How many letters a reader can read in a block; undefined when the plan has no such block. */
    lettersOf: (planId: Id, blockId: Id): number | undefined => selectLetters.get(planId, blockId),

    create(plan: Plan): PlanSummary {
      const { id, format, meta, blocks, records, comments, ...rest } = plan
      db.transaction(() => {
        insertPlan.run({
          id,
          format,
          meta: JSON.stringify(meta),
          records: JSON.stringify(unknownKinds(records)),
          comments: JSON.stringify(comments),
          rest: JSON.stringify(rest),
          revision: 1,
          now: now(),
        })
        storedBlocks.addList(id, blocks.map(blockRow))
        for (const kind of recordKinds) {
          storedRecords.addList(
            id,
            records[kind].map((row) => recordRow(kind, row)),
          )
        }
      }).immediate()
      return summaryOf(id)
    },

    /**
     * Writes what changed, all of it or nothing. Once it returns, the new revision is on the disk.
     * Fails when someone saved a newer revision since `revision` was read, when the plan is locked, and
     * when it is what is left of a damaged file.
     */
    save(changes: PlanChanges): { revision: number; savedAt: string } {
      const { id, revision, removed, put, meta, records = {}, comments } = changes
      const savedAt = now()
      db.transaction(() => {
        const { revision: current, kind, isLocked, isDamaged } = assertKept(id)
        if (isDamaged) throw new AppError('plan-damaged', `${id} is what is left of a file`)
        if (isLocked && !fitsLocked(kind, changes)) throw locked(id)
        if (current !== revision) {
          throw new AppError('plan-changed-elsewhere', `${id} is at ${current}, not ${revision}`)
        }
        for (const blockId of removed) storedBlocks.remove(id, blockId)
        for (const { block, after } of put) storedBlocks.put(id, blockRow(block), after)
        saveRecords(id, records)
        if (comments) saveComments(id, comments)
        raiseRevision.run({ id, meta: meta ? JSON.stringify(meta) : null, now: savedAt })
      }).immediate()
      return { revision: revision + 1, savedAt }
    },

    /**
     * Where the plan is on its way, which is all that can be written of a locked plan: the lock itself
     * is set and opened by it.
     */
    setSubmission(id: Id, submission: Submission): void {
      const row = { id, submission: JSON.stringify(submission), now: now() }
      if (updateSubmission.run(row).changes === 0) throw notFound(id)
    },

    rename(id: Id, title: PlanMeta['title']): PlanSummary {
      if (assertKept(id).isLocked) throw locked(id)
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
      for (const forget of forgetDeletedWords) forget.run()
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}

function changed<Row extends { id: Id }>(rows: readonly Row[], changes: RowChanges<Row>): Row[] {
  try {
    return applyRowChanges(rows, changes)
  } catch (cause) {
    throw new AppError('invalid-request', 'the changes do not fit the plan', { cause })
  }
}

function blockRow(block: Block): StoredRow {
  return {
    id: block.id,
    label: block.type,
    json: JSON.stringify(block),
    text: asSearchable(blockText(block)),
  }
}

function recordRow<Kind extends RecordKind>(kind: Kind, row: RecordOf<Kind>): StoredRow {
  return {
    id: row.id,
    label: kind,
    json: JSON.stringify(row),
    text: asSearchable(recordText(kind, row)),
  }
}

/** `rest` holds the kinds of a newer app, which this one keeps without knowing them. */
function toRecords(
  rest: object,
  rows: { label: string; json: string }[],
  parse: (json: string) => unknown,
): Records {
  const byKind = Map.groupBy(rows, ({ label }) => label)
  const known = recordKinds.map((kind) => [
    kind,
    (byKind.get(kind) ?? []).map(({ json }) => parse(json)),
  ])
  // Only `create` and `save` write rows, and they are given what the schema has passed.
  return { ...rest, ...noRecords(), ...Object.fromEntries(known) }
}

function unknownKinds(records: Records): object {
  const known: readonly string[] = recordKinds
  return Object.fromEntries(Object.entries(records).filter(([kind]) => !known.includes(kind)))
}

function toSummary({ from, to, ...row }: SummaryRow): PlanSummary {
  return { ...row, period: { from, to } }
}

function locked(id: Id): AppError {
  return new AppError('plan-locked', `${id} is what the council approved`)
}

function notFound(id: Id): AppError {
  return new AppError('plan-not-found', `no plan ${id}`)
}
