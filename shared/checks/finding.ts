import type { ErrorDetails } from '../errors.ts'
import type { CheckSentenceKey } from '../i18n/checks.ts'
import type { councilCheckSentences } from '../i18n/council-checks.ts'
import type { Id } from '../plan/model.ts'
import type { RecordKind } from '../plan/records.ts'
import type { Source } from '../templates/schema.ts'

type SentenceKey = CheckSentenceKey | keyof typeof councilCheckSentences

/** What is wrong with a plan as a document. Each code has its sentence in `shared/i18n/checks.ts`. */
export type CheckCode = SentenceKey extends infer Key
  ? Key extends `check.${infer Code}`
    ? Code
    : never
  : never

/**
 * An `error` makes the document inaccessible or wrong; a `warning` deserves a look before it is sent;
 * a `note` is said once and asks for nothing.
 */
export type Severity = 'error' | 'warning' | 'note'

/** A row of the plan and its number as printed, empty when it has none. */
export type RecordPlace = { kind: RecordKind; id: Id; number: string }

export type Finding = {
  code: CheckCode
  severity: Severity
  /** The block to go to, one of `plan.blocks`; absent when the plan as a whole is meant. */
  blockId?: Id
  /** The chapter it is in, as printed: "3 Painopisteet". Absent before the first chapter. */
  chapter?: string
  /** The row to go to, when one of the records is meant. */
  record?: RecordPlace
  /** What the sentence mentions. */
  details: ErrorDetails
  /** On what the remark rests, when that is a duty of the law. */
  sources?: Source[]
}

/** What one check says of one place; the rest of a finding follows from the code and the plan. */
export type Remark = Pick<Finding, 'blockId' | 'record' | 'sources'> & { details?: ErrorDetails }
