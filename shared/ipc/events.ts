import type { CommandId } from '../commands.ts'
import type { PlainError } from '../errors.ts'
import type { Id } from '../plan/model.ts'
import type { Settings } from '../settings.ts'
import type { ExportStep } from './export.ts'

/** What main tells the renderer, in the past tense. Main is trusted, so types are enough. */
type Events = {
  'plans.changed': { id: Id }
  'settings.changed': Settings
  /** A file was opened from the desktop and is in the library now. */
  'plans.imported': { id: Id }
  /** A file could not be opened from the desktop. */
  'plans.importFailed': PlainError
  'command.chosen': { id: CommandId }
  'export.progress': { step: ExportStep; done: number; total: number }
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
  'command.chosen',
  'export.progress',
  'app.closing',
] as const satisfies EventName[]
