import { basename } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { StoredCopies } from '#shared/handouts/stored-copies.ts'
import { planChangesBetween } from '#shared/history/restore.ts'
import type { Revision, RevisionKind } from '#shared/history/revision.ts'
import { localeOf } from '#shared/i18n/translate.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { ReviewedCopy, reviewCalls } from '#shared/ipc/review.ts'
import type { Decisions, Merge } from '#shared/merge/model.ts'
import { rowChangesBetween } from '#shared/plan/changes.ts'
import type { Id, Plan, PlanLanguage } from '#shared/plan/model.ts'
import { mergeLogPlan } from '#shared/review/merge-log-plan.ts'
import { decisionsOf, logOf, type Marks, summaryOf } from '#shared/review/model.ts'
import { suggestedMergeLogName } from '../files/suggested-name.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import type { Emit } from '../ipc/emit.ts'
import type { Store } from '../store/open-store.ts'

/** Without decisions the copies are only compared. */
export type MergeInput = { ours: Plan; copies: StoredCopies; decisions?: Decisions }
export type Merged = { merge: Merge; plan?: Plan }

export type ReviewNeeds = {
  store: Pick<Store, 'plans' | 'handouts' | 'reviews' | 'together'>
  pendingCopies: (plan: Id) => StoredCopies
  /** Compares and merges, off the main thread. */
  merge: (input: MergeInput) => Promise<Merged>
  keep: (
    plan: Id,
    kind: RevisionKind,
    kept: { label?: string; parents?: readonly string[] },
  ) => Revision
  readRevision: (plan: Id, revision: string) => Plan
  restore: (plan: Id, revision: string) => unknown
  author: () => string
  /** The time as `2026-11-21T10:00:00.000Z`. */
  now: () => string
  pickTarget: (name: string) => Promise<string | null>
  composeLog: (plan: Plan) => Promise<{ bytes: Uint8Array; errors: string[] }>
  emit: Emit
}

const labels: Record<PlanLanguage, Record<'before' | 'merged', (words: string) => string>> = {
  fi: {
    before: (day) => `Ennen yhdistämistä ${day}`,
    merged: (names) => `Yhdistetty: ${names}`,
  },
  sv: {
    before: (day) => `Före sammanslagningen ${day}`,
    merged: (names) => `Sammanslaget: ${names}`,
  },
}

export function reviewHandlers(needs: ReviewNeeds): HandlersFor<typeof reviewCalls> {
  const { store, emit } = needs
  const { plans, handouts, reviews } = store

  function copiesOf(plan: Id): ReviewedCopy[] {
    const asked = new Map(handouts.list(plan).map((handout) => [handout.id, handout]))
    return handouts
      .returnedCopies(plan)
      .map(({ id, author, file, receivedAt, base, handout, notes }) => {
        const made = handout === null ? undefined : asked.get(handout)
        return {
          id,
          author,
          file,
          receivedAt,
          hasBase: base !== null,
          notes,
          asked: made ? { to: made.to, chapters: made.chapters, measures: made.measures } : null,
        }
      })
  }

  function assertReviewed(id: Id, revision: number, copies: readonly string[]): Plan {
    const found = plans.find(id)
    const waiting = new Set(handouts.returnedCopies(id).map((copy) => copy.id))
    if (found.revision === revision && copies.every((copy) => waiting.has(copy))) return found.plan
    throw new AppError('review-outdated', `${id} is at ${found.revision}, not ${revision}`)
  }

  function marksOf(id: Id): Marks {
    return Object.fromEntries(reviews.marks(id).map(({ change, mark }) => [change, mark]))
  }

  return {
    'review.waiting': () => reviews.waiting(),

    'review.open': async ({ id }) => {
      const { plan: ours, revision } = plans.find(id)
      const { merge } = await needs.merge({ ours, copies: needs.pendingCopies(id) })
      return {
        revision,
        startedAt: reviews.startedAt(id),
        copies: copiesOf(id),
        merge,
        marks: reviews.marks(id),
      }
    },

    'review.decide': ({ id, marks }) => {
      plans.summary(id)
      reviews.decide(id, marks)
    },

    'review.finish': async ({ id, revision, copies }) => {
      const ours = assertReviewed(id, revision, copies)
      const pending = needs.pendingCopies(id)
      const reviewed = pending.copies.filter((copy) => copies.includes(copy.id))
      const decisions = decisionsOf(marksOf(id))
      const { merge, plan: next } = await needs.merge({
        ours,
        copies: { ...pending, copies: reviewed },
        decisions,
      })
      if (!next) throw new Error('the merge came without a plan')

      const entry = store.together(() => {
        // Someone may have written, or decided, while the copies were being merged.
        const now = assertReviewed(id, revision, copies)
        const marks = marksOf(id)
        const authors = [...new Set(reviewed.map(({ author }) => author))]
        const label = labels[now.meta.language]
        const before = needs.keep(id, 'named', { label: label.before(day(now, needs.now())) })
        const comments = rowChangesBetween(now.comments, next.comments)
        plans.save({ id, revision, ...planChangesBetween(now, next), comments })
        const parents = handouts
          .returnedCopies(id)
          .flatMap((copy) => (copies.includes(copy.id) ? [copy.revision] : []))
        const merged = needs.keep(id, 'merged', {
          label: label.merged(authors.join(', ')).slice(0, 200),
          parents: [before.id, ...new Set(parents)],
        })
        handouts.setMerged(id, copies, true)
        return reviews.finish({
          plan: id,
          id: merged.id,
          before: before.id,
          by: needs.author(),
          copies,
          authors,
          summary: summaryOf(merge.changes, marks),
          log: logOf(merge, marks),
        })
      })
      emit('plans.changed', { id })
      emit('handouts.changed', { plan: id })
      return entry
    },

    'review.discard': ({ id }) => {
      reviews.discard(id)
      emit('handouts.changed', { plan: id })
    },

    'review.removeCopy': ({ id, copy }) => {
      handouts.removeCopy(id, copy)
      emit('handouts.changed', { plan: id })
    },

    'review.merges': ({ id }) => reviews.merges(id),

    'review.undoMerge': ({ id, merge }) => {
      const { before, copies, isUndone } = reviews.merge(id, merge)
      if (isUndone) return
      const was = new Set(needs.readRevision(id, before).comments.map((comment) => comment.id))
      const brought = needs
        .readRevision(id, merge)
        .comments.flatMap((comment) => (was.has(comment.id) ? [] : [comment.id]))
      store.together(() => {
        needs.restore(id, before)
        const { plan, revision } = plans.find(id)
        // Restoring leaves all talk about the text alone, also what the copies brought.
        const removed = plan.comments.flatMap((one) => (brought.includes(one.id) ? [one.id] : []))
        plans.save({ id, revision, removed: [], put: [], comments: { removed, put: [] } })
        handouts.setMerged(id, copies, false)
        reviews.undo(id, merge)
      })
      emit('plans.changed', { id })
      emit('handouts.changed', { plan: id })
    },

    'review.exportLog': async ({ id, merge }) => {
      const { plan } = plans.find(id)
      const made = reviews.merges(id).find((entry) => entry.id === merge)
      if (!made) throw new AppError('invalid-request', `no merge ${merge} of ${id}`)
      const path = await needs.pickTarget(suggestedMergeLogName(plan.meta, made.at))
      if (path === null) return null
      const log = reviews.log(id, merge)
      const { bytes, errors } = await needs.composeLog(mergeLogPlan(plan.meta, made, log))
      if (errors.length > 0) throw new AppError('export-failed', errors.join('; '))
      await writeAtomically(path, bytes)
      return { name: basename(path) }
    },
  }
}

function day({ meta }: Plan, time: string): string {
  return new Date(time).toLocaleDateString(localeOf(meta.language))
}
