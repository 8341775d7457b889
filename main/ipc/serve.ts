import { ipcMain, type WebFrameMain } from 'electron'
import { AppError, toPlainError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import { answer } from './answer.ts'

type Serving = {
  /** Decides who is listened to: the page of our own window and nobody else. */
  isTrusted: (frame: WebFrameMain | null) => boolean
  report: (call: string, error: unknown) => void
}

/** Lets the renderer call the handlers, all through one channel. */
export function serve(handlers: Handlers, { isTrusted, report }: Serving): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown) => {
    if (isTrusted(event.senderFrame)) return answer(handlers, name, input, report)

    const error = new AppError('invalid-request', 'the sender is not our page')
    report('untrusted', error)
    return { ok: false, error: toPlainError(error) }
  })
}
