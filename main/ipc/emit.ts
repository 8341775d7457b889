import type { BrowserWindow } from 'electron'
import type { EventName, EventPayload } from '#shared/ipc/events.ts'

/** Tells the renderer what happened. Silent while there is no window to hear it. */
export type Emit = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void

export function emitTo(window: () => BrowserWindow | undefined): Emit {
  return (name, payload) => {
    const contents = window()?.webContents
    if (contents && !contents.isDestroyed()) contents.send('event', name, payload)
  }
}
