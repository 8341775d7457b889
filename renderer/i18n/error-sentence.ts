import { toPlainError } from '#shared/errors.ts'
import { errorSentences } from '#shared/i18n/errors.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/**
 * What the user reads when something failed: what happened, what is safe, what to do. A detail the
 * sentence mentions but the error lacks becomes a dash rather than a second error.
 */
export function errorSentence(t: Translate, error: unknown): string {
  const { code, details } = toPlainError(error)
  const mentioned = [...errorSentences[code].fi.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
  const blanks = Object.fromEntries(mentioned.map((name) => [name, '–']))
  return t(`error.${code}`, { ...blanks, ...details })
}
