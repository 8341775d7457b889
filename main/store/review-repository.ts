import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import type { MergeEntry, StoredMark } from '#shared/ipc/review.ts'
import type { Id } from '#shared/plan/model.ts'
import type { LoggedChange } from '#shared/review/model.ts'
import type { Clock } from './plan-repository.ts'

/** A merge that was made. `before` is the revision it can be undone to. */
export type MadeMerge = Omit<MergeEntry, 'at' | 'undoneAt'> & {
  plan: Id
  before: string
  copies: string[]
  log: LoggedChange[]
}

type MarkRow = { change: string; mark: string; about: string }
type EntryRow = Omit<MergeEntry, 'authors' | 'summary'> & { authors: string; summary: string }
type Waiting = { plan: Id; copies: number; isStarted: 0 | 1 }

/** All SQL that touches `reviews`, `review_marks` and `merges`. */
export function createReviewRepository(db: Database, now: Clock) {
  const selectWaiting = db.prepare<[], Waiting>(`
    SELECT returned_copies.plan_id AS "plan", count(*) AS copies,
           EXISTS (
             SELECT 1 FROM review_marks WHERE review_marks.plan_id = returned_copies.plan_id
           ) AS isStarted
      FROM returned_copies
      JOIN plans ON plans.id = returned_copies.plan_id AND plans.removed_at IS NULL
     WHERE merged_at IS NULL
     GROUP BY returned_copies.plan_id`)
  const insertReview = db.prepare<[planId: Id, startedAt: string]>(
    'INSERT INTO reviews (plan_id, started_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  const deleteReview = db.prepare<[planId: Id]>('DELETE FROM reviews WHERE plan_id = ?')
  const selectStart = db
    .prepare<[planId: Id], string>('SELECT started_at FROM reviews WHERE plan_id = ?')
    .pluck()
  const selectMarks = db.prepare<[planId: Id], MarkRow>(
    'SELECT change_id AS change, mark, about FROM review_marks WHERE plan_id = ?',
  )
  const putMark = db.prepare<MarkRow & { plan: Id }>(`
    INSERT INTO review_marks (plan_id, change_id, mark, about) VALUES (@plan, @change, @mark, @about)
    ON CONFLICT DO UPDATE SET mark = excluded.mark, about = excluded.about`)
  const deleteMark = db.prepare<[planId: Id, change: string]>(
    'DELETE FROM review_marks WHERE plan_id = ? AND change_id = ?',
  )
  const entry = `SELECT id, merged_at AS at, merged_by AS "by", authors, summary,
                        undone_at AS undoneAt FROM merges`
  const selectMerges = db.prepare<[planId: Id], EntryRow>(
    `${entry} WHERE plan_id = ? ORDER BY number DESC`,
  )
  const selectMerge = db.prepare<
    [planId: Id, id: string],
    {
      before: string
      copies: string
      marks: string
      log: Buffer
      at: string
      undoneAt: string | null
    }
  >(`SELECT before, copies, marks, log, merged_at AS at, undone_at AS undoneAt
       FROM merges WHERE plan_id = ? AND id = ?`)
  const insertMerge = db.prepare<Record<string, unknown>>(`
    INSERT INTO merges (plan_id, id, before, merged_at, merged_by, copies, authors, summary, marks, log)
    VALUES (@plan, @id, @before, @at, @by, @copies, @authors, @summary, @marks, @log)`)
  const updateUndone = db.prepare<[undoneAt: string, planId: Id, id: string]>(
    'UPDATE merges SET undone_at = ? WHERE plan_id = ? AND id = ?',
  )

  const marks = (planId: Id): StoredMark[] =>
    selectMarks.all(planId).map((row) => ({ ...row, mark: JSON.parse(row.mark) }))

  function decide(
    planId: Id,
    decided: readonly (Omit<StoredMark, 'mark'> & { mark: StoredMark['mark'] | null })[],
  ): void {
    db.transaction(() => {
      insertReview.run(planId, now())
      for (const { change, mark, about } of decided) {
        if (mark === null) deleteMark.run(planId, change)
        else putMark.run({ plan: planId, change, mark: JSON.stringify(mark), about })
      }
    }).immediate()
  }

  function find(planId: Id, id: string) {
    const row = selectMerge.get(planId, id)
    if (!row) throw new AppError('invalid-request', `no merge ${id} of ${planId}`)
    return row
  }

  return {
    /** Plans in the library with copies that wait. */
    waiting: () => selectWaiting.all().map((row) => ({ ...row, isStarted: row.isStarted === 1 })),

    /** When the first decision was made. */
    startedAt: (planId: Id): string | null => selectStart.get(planId) ?? null,

    marks,

    /** Keeps what was said of changes; null takes it back. */
    decide,

    discard(planId: Id): void {
      deleteReview.run(planId)
    },

    /** Ends the review: what was decided goes into the log. */
    finish({ log, authors, copies, summary, ...merge }: MadeMerge): MergeEntry {
      const at = now()
      db.transaction(() => {
        insertMerge.run({
          ...merge,
          at,
          copies: JSON.stringify(copies),
          authors: JSON.stringify(authors),
          summary: JSON.stringify(summary),
          marks: JSON.stringify(marks(merge.plan)),
          log: deflateRawSync(JSON.stringify(log)),
        })
        deleteReview.run(merge.plan)
      }).immediate()
      return { id: merge.id, at, by: merge.by, authors, summary, undoneAt: null }
    },

    /** Newest first. */
    merges: (planId: Id): MergeEntry[] =>
      selectMerges.all(planId).map((row) => ({
        ...row,
        authors: JSON.parse(row.authors),
        summary: JSON.parse(row.summary),
      })),

    /** What a merge was made of and can be undone to. */
    merge(planId: Id, id: string): { before: string; copies: string[]; isUndone: boolean } {
      const { before, copies, undoneAt } = find(planId, id)
      return { before, copies: JSON.parse(copies), isUndone: undoneAt !== null }
    },

    log(planId: Id, id: string): { at: string; log: LoggedChange[] } {
      const { log, at } = find(planId, id)
      return { at, log: JSON.parse(inflateRawSync(log).toString('utf8')) }
    },

    /** Marks a merge as undone and takes its review up again where it ended. */
    undo(planId: Id, id: string): void {
      const { marks } = find(planId, id)
      db.transaction(() => {
        updateUndone.run(now(), planId, id)
        decide(planId, JSON.parse(marks))
      }).immediate()
    },
  }
}
