import type { Database } from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import type { ImportNote, Tracking } from '#shared/import/report.ts'
import type { HandoutSummary } from '#shared/ipc/handouts.ts'
import type { GroupHandout, Id, SheetHandout } from '#shared/plan/model.ts'
import type { Clock } from './plan-repository.ts'

/**
 * A copy that came back. `revision` and `base` are in the history of the plan: the copy, and what it was
 * when it was handed out, if that is known. `id` follows from what the copy says.
 */
export type ReturnedCopy = {
  id: string
  plan: Id
  handout: Id | null
  revision: string
  base: string | null
  author: string
  file: string
  /** What of a Word file was not understood. */
  notes: ImportNote[]
  /** Who did what in a Word file. */
  tracking: Tracking | null
  receivedAt: string
}

type CopyRow = Omit<ReturnedCopy, 'notes' | 'tracking'> & { notes: string; tracking: string | null }

/** An owner's sheet that went out: without its rows, which are in its file. */
export type HandedOutSheet = Pick<SheetHandout, 'plan' | 'body' | 'year' | 'due'> &
  Pick<GroupHandout, 'id' | 'from' | 'to' | 'measures' | 'madeOn'> & { kind: 'sheet' }

type HandedOut = GroupHandout | HandedOutSheet

type HandoutRow = {
  json: string
  file: string
  madeAt: string
  closedAt: string | null
  returnedAt: string | null
  mergedAt: string | null
}

/** All SQL that touches `handouts` and `returned_copies`. */
export function createHandoutRepository(db: Database, now: Clock) {
  const selectHandouts = (condition: string) =>
    db.prepare<Id[], HandoutRow>(`
      SELECT handouts.json, handouts.file, made_at AS madeAt, closed_at AS closedAt,
             coalesce(max(received_at), answered_at) AS returnedAt,
             -- one that waits counts more than one that is merged
             CASE WHEN count(received_at) = count(merged_at)
                  THEN coalesce(max(merged_at), answered_at) END AS mergedAt
        FROM handouts
        JOIN plans ON plans.id = handouts.plan_id AND plans.removed_at IS NULL
        LEFT JOIN returned_copies
          ON returned_copies.plan_id = handouts.plan_id
         AND returned_copies.handout_id = handouts.id
       WHERE ${condition}
       GROUP BY handouts.id
       ORDER BY made_at, handouts.rowid`)
  const selectAll = selectHandouts('true')
  const selectOfPlan = selectHandouts('handouts.plan_id = ?')
  const insertHandout = db.prepare<{
    id: Id
    plan: Id
    json: string
    file: string
    now: string
  }>(`
    INSERT INTO handouts (id, plan_id, json, file, made_at) VALUES (@id, @plan, @json, @file, @now)`)
  const updateClosed = db.prepare<{ id: Id; closedAt: string | null }, { plan: Id }>(
    'UPDATE handouts SET closed_at = @closedAt WHERE id = @id RETURNING plan_id AS "plan"',
  )

  const updateAnswered = db.prepare<{ plan: Id; body: Id; year: number; answeredAt: string }>(`
    UPDATE handouts SET answered_at = @answeredAt
     WHERE plan_id = @plan AND json ->> '$.kind' = 'sheet'
       AND json ->> '$.body' = @body AND json ->> '$.year' = @year`)

  const selectPending = db.prepare<[planId: Id], CopyRow>(`
    SELECT id, plan_id AS "plan", handout_id AS handout, revision, base, author, file, notes,
           tracking, received_at AS receivedAt
      FROM returned_copies
     WHERE plan_id = ? AND merged_at IS NULL
     ORDER BY received_at, id`)
  const insertCopy = db.prepare<CopyRow>(`
    INSERT INTO returned_copies
      (id, plan_id, handout_id, revision, base, author, file, notes, tracking, received_at)
    VALUES (@id, @plan, @handout, @revision, @base, @author, @file, @notes, @tracking, @receivedAt)`)
  const selectCopy = db.prepare<[planId: Id, id: string], { id: string }>(
    'SELECT id FROM returned_copies WHERE plan_id = ? AND id = ?',
  )
  const selectTracking = db
    .prepare<[planId: Id, revision: string], string>(`
      SELECT tracking FROM returned_copies
       WHERE plan_id = ? AND revision = ? AND tracking IS NOT NULL`)
    .pluck()
  const updateMerged = db.prepare<{ planId: Id; id: string; mergedAt: string | null }>(
    'UPDATE returned_copies SET merged_at = @mergedAt WHERE plan_id = @planId AND id = @id',
  )
  const deleteCopy = db.prepare<[planId: Id, id: string]>(
    'DELETE FROM returned_copies WHERE plan_id = ? AND id = ?',
  )

  return {
    /** Of one plan, or of all in the library; the oldest first. */
    list(planId?: Id): HandoutSummary[] {
      const rows = planId === undefined ? selectAll.all() : selectOfPlan.all(planId)
      return rows.map(toSummary)
    },

    add(handout: HandedOut, file: string): void {
      const { id, plan } = handout
      insertHandout.run({ id, plan, json: JSON.stringify(handout), file, now: now() })
    },

    /** Marks the sheets of a body for a year as answered; answers whether there were any. */
    setAnswered({ plan, body, year }: Pick<SheetHandout, 'plan' | 'body' | 'year'>): boolean {
      return updateAnswered.run({ plan, body, year, answeredAt: now() }).changes > 0
    },

    /** Marks a hand-out as not coming back, or as awaited again; answers which plan it is of. */
    close(id: Id, isClosed: boolean): Id {
      const row = updateClosed.get({ id, closedAt: isClosed ? now() : null })
      if (!row) throw new AppError('invalid-request', `no hand-out ${id}`)
      return row.plan
    },

    /** Copies of a plan whose review has not ended, in the order they came. */
    returnedCopies: (planId: Id): ReturnedCopy[] =>
      selectPending.all(planId).map((row) => ({
        ...row,
        notes: JSON.parse(row.notes),
        tracking: row.tracking === null ? null : JSON.parse(row.tracking),
      })),

    /** Who did what in the Word file whose copy a revision holds. */
    trackingIn(planId: Id, revision: string): Tracking | undefined {
      const tracking = selectTracking.get(planId, revision)
      return tracking === undefined ? undefined : JSON.parse(tracking)
    },

    /** Whether this very copy has come before, reviewed or not. */
    hasCopy: (planId: Id, id: string): boolean => selectCopy.get(planId, id) !== undefined,

    addCopy(copy: Omit<ReturnedCopy, 'receivedAt'>): void {
      insertCopy.run({
        ...copy,
        notes: JSON.stringify(copy.notes),
        tracking: copy.tracking && JSON.stringify(copy.tracking),
        receivedAt: now(),
      })
    },

    /** Ends the review of copies, or takes it up again when a merge is undone. */
    setMerged(planId: Id, ids: readonly string[], isMerged: boolean): void {
      const mergedAt = isMerged ? now() : null
      for (const id of ids) updateMerged.run({ planId, id, mergedAt })
    },

    /** Forgets a copy that was taken in by mistake; the revision that holds it stays in the history. */
    removeCopy(planId: Id, id: string): void {
      deleteCopy.run(planId, id)
    },
  }
}

function toSummary({ json, ...row }: HandoutRow): HandoutSummary {
  const handout: HandedOut = JSON.parse(json)
  const { id, plan, to, from, measures, due = null, madeOn } = handout
  const asked =
    handout.kind === 'sheet'
      ? { chapters: [], note: '', sheetYear: handout.year }
      : { chapters: handout.chapters, note: handout.note, sheetYear: null }
  return { id, plan, to, from, measures, due, madeOn, ...asked, ...row }
}
