import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '#shared/ipc/contract.ts'
import { type EventName, eventNames } from '#shared/ipc/events.ts'

type Listener = (payload: never) => void

const listeners = new Map<EventName, Set<Listener>>(eventNames.map((name) => [name, new Set()]))

// Main sends each name with its own payload; `events.ts` holds both ends to the same types.
ipcRenderer.on('event', (_, name: EventName, payload: unknown) => {
  for (const listen of listeners.get(name) ?? []) listen(payload as never)
})

/** All that a page can reach of the machine. It does not grow with the calls. */
const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke('call', name, input),

  on(name, listen) {
    const others = listeners.get(name)
    if (!others) throw new TypeError(`no event named ${String(name)}`)
    others.add(listen)
    return () => others.delete(listen)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
