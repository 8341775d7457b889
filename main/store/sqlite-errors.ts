import Sqlite from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'

/** Runs work on the database; failures that are the machine's and not ours get their sentence. */
export function guarded<T>(place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asAppError(error, place)
  }
}

/** `place` is the name of the folder the store is in. */
export function asAppError(error: unknown, place: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error
  const { code } = error
  const options = { cause: error, details: { place } }

  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) {
    return new AppError('disk-full', `the store answered ${code}`, options)
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new AppError('store-in-use', `the store answered ${code}`, options)
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new AppError('store-damaged', `the store answered ${code}`, options)
  }
  return error
}
