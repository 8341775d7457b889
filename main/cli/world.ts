import type { MessageKey } from '#shared/i18n/messages.ts'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import type { Params, Translate } from '#shared/i18n/translate.ts'
import type { PlanFile, Reading } from '../exchange/read-plan-file.ts'

/** All that the commands know of the machine and the person they work for. */
export type World = {
  /** Where relative paths begin. */
  folder: string
  /** The folder of the templates, one folder for each language in it. */
  templates: string
  /** The file of the duties of the law. */
  duties: string
  appVersion: string
  /** The time that goes into files. */
  now: Date
  /** Reads a Kertomus file where it can do no harm and not go on for ever. */
  readPlan(path: string, reading?: Reading): Promise<PlanFile>
  language: UiLanguage
  t: Translate
  print(text: string): void
  complain(text: string): void
  /** Shows for a moment how far the work is; does nothing when nobody is watching. */
  showProgress(text: string): void
}

/** How a command ended: done, done and something was found, not done because of what it was given. */
export type ExitCode = 0 | 1 | 2

/** What the command line was given cannot be done; `key` is the sentence that says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly key: MessageKey
  readonly params: Params

  constructor(key: MessageKey, params: Params = {}) {
    super(key)
    this.key = key
    this.params = params
  }
}
