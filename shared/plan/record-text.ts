import type { RecordKind, RecordOf } from './records.ts'

type Part = string | undefined

const partsOf: { [Kind in RecordKind]: (row: RecordOf<Kind>) => Part[] } = {
  priorities: ({ title, description }) => [title, description],
  goals: ({ title, description }) => [title, description],
  measures: ({ title, description, resources, schedule, themes, indicators }) => [
    title,
    description,
    resources,
    schedule.note,
    ...themes,
    ...indicators.flatMap(({ baseline, target }) => [baseline, target]),
  ],
  followUps: ({ done, reason, next, values }) => [
    done,
    reason,
    next,
    ...values.map(({ value }) => value),
  ],
  indicators: ({ name, source }) => [name, source],
  bodies: ({ name, sector }) => [name, sector],
  notes: ({ text }) => [text],
  stages: ({ body, section, caseNumber, note, documents }) => [
    body,
    section,
    caseNumber,
    note,
    ...documents,
  ],
  statements: ({ body, text, reply, change }) => [body, text, reply, change],
  // What was removed can be found where it is kept.
  amendments: ({ proposer, text, applied }) => [proposer, text, applied?.removed && applied.before],
}

/**
 * All that a reader can read in a record, parts separated by a line break: what search finds. Names
 * of bodies and indicators are found in rows of their own.
 */
export function recordText<Kind extends RecordKind>(kind: Kind, row: RecordOf<Kind>): string {
  return partsOf[kind](row)
    .filter((part) => part !== undefined && part !== '')
    .join('\n')
}
