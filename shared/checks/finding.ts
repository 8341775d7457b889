import type { ErrorDetails } from '../errors.ts'
import type { CheckSentenceKey } from '../i18n/checks.ts'
import type { Id } from '../plan/model.ts'

/** What is wrong with a plan as a document. Each code has its sentence in `shared/i18n/checks.ts`. */
export type CheckCode = CheckSentenceKey extends `check.${infer Code}` ? Code : never

/** An `error` makes the document inaccessible or wrong; a `warning` deserves a look before it is sent. */
export type Severity = 'error' | 'warning'

export type Finding = {
  code: CheckCode
  severity: Severity
  /** The block to go to, one of `plan.blocks`; absent when the plan as a whole is meant. */
  blockId?: Id
  /** The chapter it is in, as printed: "3 Painopisteet". Absent before the first chapter. */
  chapter?: string
  /** What the sentence mentions. */
  details: ErrorDetails
}

/** What one check says of one place; the rest of a finding follows from the code and the plan. */
export type Remark = { blockId?: Id; details?: ErrorDetails }
