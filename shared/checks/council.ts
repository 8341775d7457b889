import type { Plan } from '../plan/model.ts'
import { outlineOf } from '../plan/outline.ts'
import { isGiven } from '../records/statements.ts'
import type { Remark } from './finding.ts'

/** What else is known of a plan that is on its way to the council. */
export type CouncilFacts = {
  /** Copies that came back and are not reviewed to the end. */
  waitingCopies: number
  /** Who has a hand-out that has not come back. */
  handedOutTo: readonly string[]
}

export function openReviews(_: Plan, { waitingCopies }: CouncilFacts): Remark[] {
  return waitingCopies > 0 ? [{ details: { count: waitingCopies } }] : []
}

export function openHandouts(_: Plan, { handedOutTo }: CouncilFacts): Remark[] {
  return handedOutTo.map((to) => ({ details: { to } }))
}

export function missingCaseNumber({ meta }: Plan): Remark[] {
  return isBlank(meta.submission.caseNumber) ? [{}] : []
}

/** The body and the day of its meeting: the agenda has both. */
export function missingMeeting({ meta: { submission } }: Plan): Remark[] {
  return isBlank(submission.body) || isBlank(submission.date) ? [{}] : []
}

/** Known once the agenda is put together. */
export function missingSection({ meta }: Plan): Remark[] {
  return isBlank(meta.submission.section) ? [{}] : []
}

/** Chapters whose writers have not said that they are done. Those of which nobody says anything pass. */
export function unfinishedChapters({ blocks }: Plan): Remark[] {
  const titles = new Map(outlineOf(blocks).map(({ id, title }) => [id, title]))
  return blocks.flatMap((block) => {
    const state = block.type === 'heading' ? (block.chapter?.state ?? 'done') : 'done'
    if (state === 'done') return []
    const details = { title: titles.get(block.id) ?? '', state: stateWords[state] }
    return [{ blockId: block.id, details }]
  })
}

/** What the sentence chooses its words by. */
const stateWords = {
  'not-started': 'none',
  'in-progress': 'begun',
  'ready-for-review': 'ready',
} as const

/** Statements that were asked for and not given, or given and not answered. */
export function openStatements({ records }: Plan): Remark[] {
  return records.statements.flatMap((statement) => {
    const { id, body, reply } = statement
    const given = isGiven(statement)
    if (given && reply.trim() !== '') return []
    const record = { kind: 'statements', id, number: '' } as const
    return [{ record, details: { body, state: given ? 'given' : 'asked' } }]
  })
}

/** Amendments that nobody has decided. */
export function openAmendments({ records }: Plan): Remark[] {
  return records.amendments.flatMap(({ id, item, result }) => {
    if (result !== undefined) return []
    const record = { kind: 'amendments', id, number: item } as const
    return [{ record, details: { item } }]
  })
}

function isBlank(value: string | undefined): boolean {
  return value === undefined || value.trim() === ''
}
