import type { PlanChanges } from '../ipc/plans.ts'
import type { Plan, PlanKind, PlanMeta, Submission } from './model.ts'
import { type Records, recordKinds } from './records.ts'

/** Whether the plan is what the council approved, or what is left of a damaged file: it takes no changes. */
export function isLocked({ meta, damaged }: Pick<Plan, 'meta' | 'damaged'>): boolean {
  return meta.submission.lock !== undefined || damaged !== undefined
}

/**
 * Whether changes leave a locked plan what it is. What becomes of its measures in the years after may
 * be written down, since that is what an approved plan is for; a report on a year holds that already.
 */
export function fitsLocked(kind: PlanKind, changes: Omit<PlanChanges, 'id' | 'revision'>): boolean {
  const { removed, put, meta, comments, records = {} } = changes
  if (removed.length > 0 || put.length > 0 || meta !== undefined || comments !== undefined) {
    return false
  }
  const kinds = Object.keys(records).filter((key) => records[key as keyof typeof records])
  return kind !== 'annual-report' && kinds.every((key) => key === 'followUps')
}

/** The same for records as they are edited. */
export function recordsFitLocked(kind: PlanKind, before: Records, after: Records): boolean {
  return recordKinds.every(
    (key) => before[key] === after[key] || (key === 'followUps' && kind !== 'annual-report'),
  )
}

/** The facts of a plan for a copy that somebody is to work on, whatever may be done to the plan itself. */
export function unlocked(meta: PlanMeta): PlanMeta {
  const { lock: _, ...submission } = meta.submission
  return { ...meta, submission }
}

/** A plan's way as that of a new version: nobody has decided on it, or got it, yet. */
export function opened(submission: Submission): Submission {
  const { lock, deliveries: _, body: __, date: ___, section: ____, ...others } = submission
  return lock === undefined ? submission : { ...others, status: 'draft' }
}
