import type { Plan } from '../plan/model.ts'
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

/** Amendments that were accepted and are not in the text. */
export function unappliedAmendments({ records }: Plan): Remark[] {
  return records.amendments
    .filter(({ result, applied }) => result === 'accepted' && applied === undefined)
    .map(({ id, item }) => ({
      record: { kind: 'amendments', id, number: item },
      details: { item },
    }))
}
