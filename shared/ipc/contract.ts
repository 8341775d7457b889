import type { z } from 'zod'
import type { PlainError } from '../errors.ts'
import { appCalls } from './app.ts'
import { assetCalls } from './assets.ts'
import type { HandlersFor } from './call.ts'
import type { EventName, EventPayload } from './events.ts'
import { exportCalls } from './export.ts'
import { followUpCalls } from './follow-up.ts'
import { handoutCalls } from './handouts.ts'
import { historyCalls } from './history.ts'
import { importCalls } from './import.ts'
import { lookCalls } from './look.ts'
import { packageCalls } from './package.ts'
import { planCalls } from './plans.ts'
import { reviewCalls } from './review.ts'
import { templateCalls } from './templates.ts'

/** All requests the renderer may send to main. */
export const calls = {
  ...appCalls,
  ...assetCalls,
  ...exportCalls,
  ...followUpCalls,
  ...handoutCalls,
  ...historyCalls,
  ...importCalls,
  ...lookCalls,
  ...packageCalls,
  ...planCalls,
  ...reviewCalls,
  ...templateCalls,
}

export type CallName = keyof typeof calls
export type Input<Name extends CallName> = z.input<(typeof calls)[Name]['input']>
export type Output<Name extends CallName> = z.output<(typeof calls)[Name]['output']>
export type Handlers = HandlersFor<typeof calls>

export type Reply = { ok: true; value: unknown } | { ok: false; error: PlainError }

/** What the preload script puts on `window.bridge`. It does not grow with the calls. */
export type Bridge = {
  invoke(name: CallName, input: unknown): Promise<Reply>
  /** Listens until the returned function is called. */
  on<Name extends EventName>(name: Name, listen: (payload: EventPayload<Name>) => void): () => void
}
