import { basename } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { createId } from '#shared/plan/id.ts'

/** A file to open: one on the disk, or one that was dragged onto the window. */
export type FileSource = { path: string } | { name: string; bytes: Uint8Array }

export function nameOf(source: FileSource): string {
  return 'path' in source ? basename(source.path) : source.name
}

export type WaitingFiles = ReturnType<typeof createWaitingFiles>

/** How many wait at most; the oldest goes first. Those dragged onto the window are held in memory. */
const most = 20

/**
 * Files that could not be opened without a word from the user: a password, or a yes to looking at a
 * damaged one. The page knows them by tokens, never by their paths.
 */
export function createWaitingFiles() {
  const waiting = new Map<string, FileSource>()

  function keep(source: FileSource): string {
    const token = createId()
    waiting.set(token, source)
    for (const old of [...waiting.keys()].slice(0, -most)) waiting.delete(old)
    return token
  }

  return {
    /** Opens a file; when that needs a word from the user, the error names the file by its token. */
    async opening<T>(source: FileSource, open: () => Promise<T>): Promise<T> {
      try {
        return await open()
      } catch (error) {
        if (!(error instanceof AppError) || !mayBeAskedFor(error)) throw error
        const details = { ...error.details, file: keep(source) }
        throw new AppError(error.code, error.message, { details, cause: error })
      }
    },

    find(token: string): FileSource {
      const source = waiting.get(token)
      if (!source) throw new AppError('invalid-request', `no file waits as ${token}`)
      return source
    },
  }
}

function mayBeAskedFor({ code, details }: AppError): boolean {
  if (code === 'file-locked' || code === 'file-password-wrong') return true
  return code === 'file-corrupt' && details.readable === 1
}
