import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge } from '#shared/ipc/contract.ts'
import { type EventName, type EventPayload, eventNames } from '#shared/ipc/events.ts'

/** All that a page can reach of the machine. It does not grow with the calls. */
const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke('call', name, input),

  on(name, listen) {
    if (!eventNames.includes(name)) throw new TypeError(`no event named ${String(name)}`)
    // Main sends each name with its own payload; the types of both ends stand in `events.ts`.
    type Payload = EventPayload<typeof name>
    const heard = (_: IpcRendererEvent, sent: EventName, payload: Payload) => {
      if (sent === name) listen(payload)
    }
    ipcRenderer.on('event', heard)
    return () => ipcRenderer.off('event', heard)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
