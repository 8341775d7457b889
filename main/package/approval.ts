import { AppError } from '#shared/errors.ts'
import { createId } from '#shared/plan/id.ts'
import { opened } from '#shared/plan/locked.ts'
import type { Id, PlanLanguage, Submission } from '#shared/plan/model.ts'
import { decisionText } from '#shared/print/words.ts'
import type { History } from '../history/history.ts'
import type { Store } from '../store/open-store.ts'

type Needs = {
  store: Pick<Store, 'plans' | 'together'>
  keep: History['keep']
  author: () => string
  /** The day as `2026-11-22`. */
  today: () => string
}

type Decision = Required<Pick<Submission, 'body' | 'date' | 'section'>> & { caseNumber?: string }

const continued: Record<PlanLanguage, (decision: string) => string> = {
  fi: (decision) => `Jatkettu uutena versiona, lukitus avattu (${decision})`,
  sv: (decision) => `Fortsatt som ny version, låsningen öppnad (${decision})`,
}

/** What happens to a plan once the council has decided: it is closed, sent, and at times opened again. */
export function createApproval({ store, keep, author, today }: Needs) {
  const { plans, together } = store

  return {
    /**
     * The revision of kind `approved` says what was decided and not that it is locked, so that its hash
     * can stand in the lock. A council's stage that waits for its decision has it now.
     */
    lock: (id: Id, { caseNumber, ...decision }: Decision): { revision: string } =>
      together(() => {
        const { plan, revision: current } = plans.find(id)
        const { submission } = plan.meta
        if (submission.lock) throw new AppError('plan-locked', `${id} is locked already`)
        const stage = plan.records.stages.findLast(({ kind }) => kind === 'council')
        if (stage && stage.outcome === undefined) {
          const row = { ...stage, ...decision, outcome: 'approved' as const }
          const stages = { removed: [], put: [{ row }] }
          plans.save({ id, revision: current, removed: [], put: [], records: { stages } })
        }
        const approved: Submission = {
          ...submission,
          ...decision,
          ...(caseNumber !== undefined && caseNumber !== '' && { caseNumber }),
          status: 'approved',
        }
        plans.setSubmission(id, approved)
        const revision = keep(id, 'approved', { label: decisionText(approved) }).id
        plans.setSubmission(id, { ...approved, lock: { revision, on: today(), by: author() } })
        return { revision }
      }),

    /** Does nothing to a plan that is open. */
    unlock: (id: Id): void =>
      together(() => {
        const { submission, language } = plans.find(id).plan.meta
        if (!submission.lock) return
        plans.setSubmission(id, opened(submission))
        keep(id, 'named', { label: continued[language](decisionText(submission)) })
      }),

    /** The revision that is sent: the approved one, or the plan as it is now. */
    revisionToSend(id: Id, label: string): string {
      const { lock } = plans.find(id).plan.meta.submission
      return lock?.revision ?? keep(id, 'handed-out', { label }).id
    },

    recordDelivery(
      id: Id,
      { to, on, revision }: { to: string; on: string; revision: string },
    ): void {
      const { submission } = plans.find(id).plan.meta
      const delivery = { id: createId(), on, to, by: author(), revision }
      const deliveries = [...(submission.deliveries ?? []), delivery]
      plans.setSubmission(id, { ...submission, deliveries })
    },
  }
}
