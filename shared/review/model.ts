import type { Change, Decision, Decisions, Merge } from '../merge/model.ts'
import type { Schedule } from '../plan/records.ts'
import { scheduleText } from '../records/cell-values.ts'

/** What someone wrote: words, a number, years. */
export type EditedValue = string | number | Schedule

/** What someone has said about a change so far. "Later" decides nothing, but it was seen. */
export type Mark =
  | Exclude<Decision, { take: 'edited' }>
  | { take: 'edited'; value: EditedValue }
  | { take: 'later' }

/** By id of the change. */
export type Marks = Readonly<Record<string, Mark>>

/** What becomes of a change when the review ends. */
export type Outcome =
  | 'accepted'
  | 'rejected'
  | 'both'
  | 'edited'
  /** Nobody decided; it conflicts with nothing and is taken. */
  | 'taken'
  /** Nobody decided; it conflicts and ours stays. */
  | 'left'

/** A change as the log of a merge keeps it: in words, without the values that `resolve` needs. */
export type LoggedChange = { change: Change; outcome: Outcome; text?: string }

/** How many changes came to what. */
export type ReviewSummary = { changes: number } & Record<Outcome, number>

/** The decisions among the marks. */
export function decisionsOf(marks: Marks): Decisions {
  const decided = Object.entries(marks).filter(([, mark]) => isDecision(mark))
  return Object.fromEntries(decided) as Decisions
}

export function isDecision(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.take !== 'later'
}

export function outcomeOf(change: Change, mark: Mark | undefined): Outcome {
  switch (mark?.take) {
    case 'proposal':
      return 'accepted'
    case 'ours':
      return 'rejected'
    case 'both':
      return 'both'
    case 'edited':
      return 'edited'
    default:
      return change.conflict ? 'left' : 'taken'
  }
}

export function summaryOf(changes: readonly Change[], marks: Marks): ReviewSummary {
  const summary: ReviewSummary = {
    changes: changes.length,
    accepted: 0,
    rejected: 0,
    both: 0,
    edited: 0,
    taken: 0,
    left: 0,
  }
  for (const change of changes) summary[outcomeOf(change, marks[change.id])] += 1
  return summary
}

/** What the log keeps of a merge: each change in words, with what became of it. */
export function logOf({ changes }: Merge, marks: Marks): LoggedChange[] {
  return changes.map((change) => {
    const mark = marks[change.id]
    const logged: LoggedChange = { change: inWords(change), outcome: outcomeOf(change, mark) }
    if (mark?.take === 'edited') return { ...logged, text: editedText(mark.value) }
    if (mark?.take !== 'proposal') return logged
    const chosen = change.proposals.find(({ id }) => id === mark.proposal)
    return chosen ? { ...logged, text: chosen.text } : logged
  })
}

/** What was written, as a reader would read it. */
export function editedText(value: EditedValue): string {
  return typeof value === 'object' ? scheduleText(value) : String(value)
}

function inWords({ before, ours, proposals, ...change }: Change): Change {
  return {
    ...change,
    ...(before && { before: { text: before.text, value: null } }),
    ...(ours && { ours: { text: ours.text, value: null } }),
    // Whether it is there at all is part of the words.
    proposals: proposals.map((one) => ('value' in one ? { ...one, value: null } : one)),
  }
}
