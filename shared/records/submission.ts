import type { Submission } from '../plan/model.ts'
import { type Stage, stageKinds } from '../plan/records.ts'

/**
 * The last stage of the current round that has an outcome: what the plan says of its decision. A plan
 * that is back at an earlier kind of stage, sent back or as a new version, is in a new round.
 */
function latestDecided(stages: readonly Stage[]): Stage | undefined {
  const order = stages.map(({ kind }) => stageKinds.indexOf(kind))
  const start = order.findLastIndex((place, at) => place < (order[at - 1] ?? 0))
  return stages.slice(Math.max(0, start)).findLast(({ outcome }) => outcome !== undefined)
}

/**
 * What the stages make of the plan's `submission`, after they became `after`. Its body, date and section
 * are those of the latest decided stage, its status tells how far the plan is. A decision that was typed
 * before there were stages stays until one of them is decided.
 */
export function submissionAfter(
  submission: Submission,
  before: readonly Stage[],
  after: readonly Stage[],
): Submission {
  const decided = latestDecided(after)
  const wasDecided = latestDecided(before) !== undefined
  if (!decided && !wasDecided && submission.date !== undefined) return submission

  const { body: _, date: __, section: ___, ...others } = submission
  const caseNumber = after.findLast((stage) => stage.caseNumber !== undefined)?.caseNumber
  return {
    ...(decided || wasDecided ? others : submission),
    status: statusOf(after) ?? (before.length > 0 ? 'draft' : submission.status),
    ...(caseNumber !== undefined && { caseNumber }),
    ...(decided && decisionOf(decided)),
  }
}

function decisionOf({ body, date, section }: Stage): Pick<Submission, 'body' | 'date' | 'section'> {
  return {
    ...(body !== '' && { body }),
    ...(date !== undefined && { date }),
    ...(section !== undefined && { section }),
  }
}

function statusOf(stages: readonly Stage[]): Submission['status'] | undefined {
  const last = stages.at(-1)
  if (!last) return undefined
  const { kind, outcome } = last
  // Back to those who prepare it, whoever sent it back.
  if (outcome === 'returned' || kind === 'working-group') return 'draft'
  if (kind === 'council') {
    return outcome === 'approved' || outcome === 'approved-with-changes' ? 'approved' : 'council'
  }
  return kind === 'committee' ? 'board' : kind
}
