import type { CommandId } from '../commands.ts'
import type { PlainError } from '../errors.ts'
import type { Id } from '../plan/model.ts'
import type { Settings } from '../settings.ts'
import type { ExportStep } from './export.ts'
import type { ImportedWord } from './import.ts'

/** What main tells the renderer, in the past tense. Main is trusted, so types are enough. */
type Events = {
  'plans.changed': { id: Id }
  'settings.changed': Settings
  /** A file was opened from the desktop and is in the library now. */
  'plans.imported': { id: Id }
  /** A file could not be opened from the desktop. */
  'plans.importFailed': PlainError
  /** A Word file was opened and a plan of the library was made of it. */
  'word.imported': ImportedWord
  /** A copy of a plan came back by way of the desktop or the library, and waits for review. */
  'handouts.returned': { plan: Id; to: string; author: string }
  /** What is out of a plan, or has come back, changed. */
  'handouts.changed': { plan: Id }
  'command.chosen': { id: CommandId }
  'export.progress': { step: ExportStep; done: number; total: number }
  /** Files of a package that are written, of how many; the name of the last. */
  'package.progress': { done: number; total: number; name: string }
  /** The window is about to close: save what is not saved and call `app.readyToClose`. */
  'app.closing': null
}

export type EventName = keyof Events
export type EventPayload<Name extends EventName> = Events[Name]

export const eventNames = [
  'plans.changed',
  'settings.changed',
  'plans.imported',
  'plans.importFailed',
  'word.imported',
  'handouts.returned',
  'handouts.changed',
  'command.chosen',
  'export.progress',
  'package.progress',
  'app.closing',
] as const satisfies EventName[]
