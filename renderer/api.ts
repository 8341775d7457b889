import { AppError } from '#shared/errors.ts'
import type { Bridge, CallName, Input, Output } from '#shared/ipc/contract.ts'
import type { EventName, EventPayload } from '#shared/ipc/events.ts'

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly bridge: Bridge
  }
}

type Arguments<Name extends CallName> = Input<Name> extends void ? [] : [input: Input<Name>]

/** Asks main. Rejects with an `AppError` whose code has a sentence for the user. */
export async function invoke<Name extends CallName>(
  name: Name,
  ...[input]: Arguments<Name>
): Promise<Output<Name>> {
  const reply = await window.bridge.invoke(name, input)
  if (!reply.ok) throw AppError.from(reply.error)
  // Main has checked the value against the contract before it sent it.
  return reply.value as Output<Name>
}

/** Listens to what main tells until the returned function is called. */
export function on<Name extends EventName>(
  name: Name,
  listen: (payload: EventPayload<Name>) => void,
): () => void {
  return window.bridge.on(name, listen)
}
