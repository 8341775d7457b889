import type { Plan } from '../plan/model.ts'
import { type AmendmentState, amendmentStates } from '../records/amendment-states.ts'
import { isGiven } from '../records/statements.ts'
import type { Remark } from './finding.ts'

/** A statement round that nobody has answered: all that were asked, or one that is over without any. */
export function unansweredRounds({ records }: Plan): Remark[] {
  const { stages, statements } = records
  const isOver = stages.some(({ kind, outcome }) => kind === 'statements' && outcome !== undefined)
  if (statements.some(isGiven) || (statements.length === 0 && !isOver)) return []
  return [{ details: { count: statements.length } }]
}

/** An approval must say when and in which section: it cannot be found in the minutes otherwise. */
export function incompleteApprovals({ meta: { submission } }: Plan): Remark[] {
  const { status, date, section = '' } = submission
  return status === 'approved' && (date === undefined || section.trim() === '') ? [{}] : []
}

/** Amendments that were accepted and are not in the text, or are not any more. */
export function unappliedAmendments(plan: Plan): Remark[] {
  return acceptedAmendments(plan, ['unapplied', 'gone'])
}

/** Those whose place has other words since: somebody has to look. */
export function editedAmendments(plan: Plan): Remark[] {
  return acceptedAmendments(plan, ['edited'])
}

function acceptedAmendments(plan: Plan, which: AmendmentState[]): Remark[] {
  const states = amendmentStates(plan)
  return plan.records.amendments.flatMap(({ id, item, result }) => {
    const state = states.get(id)
    if (result !== 'accepted' || state === undefined || !which.includes(state)) return []
    return [{ record: { kind: 'amendments', id, number: item }, details: { item, state } }]
  })
}
