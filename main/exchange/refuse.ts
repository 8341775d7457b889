import { AppError } from '#shared/errors.ts'
import type { CorruptDetail, TooLargeDetail } from '#shared/i18n/file-details.ts'

/** What the reader of a file throws before the name of the file is known. `log` is for the log. */
export function corrupt(detail: CorruptDetail, log: string, cause?: unknown): AppError {
  return new AppError('file-corrupt', log, { details: { detail }, cause })
}

export function notKertomus(log: string, cause?: unknown): AppError {
  return new AppError('file-not-kertomus', log, { cause })
}

/** A file that opens only with its password. */
export function locked(): AppError {
  return new AppError('file-locked', 'needs a password')
}

/** Which of the two it is, the password or the file, nobody can tell. */
export function wrongPassword(log: string, cause?: unknown): AppError {
  return new AppError('file-password-wrong', log, { cause })
}

const megabyte = 1024 * 1024
const inMegabytes: readonly TooLargeDetail[] = ['file', 'part', 'total']

/** `limit` in bytes where bytes are limited; the user reads megabytes. */
export function tooLarge(detail: TooLargeDetail, limit: number): AppError {
  const shown = inMegabytes.includes(detail) ? Math.floor(limit / megabyte) : limit
  return new AppError('file-too-large', `${detail}: more than ${limit}`, {
    details: { detail, limit: shown },
  })
}

/** Runs `work` and puts the name of the file into what it throws. */
export async function naming<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new AppError(error.code, error.message, {
      details: { ...error.details, name },
      cause: error,
    })
  }
}
