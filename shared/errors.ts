import type { ErrorCode } from './i18n/errors.ts'

export type { ErrorCode } from './i18n/errors.ts'

/** What the sentence of an error mentions: a file name, never a whole path. */
export type ErrorDetails = Record<string, string | number>

/** The shape of an error on the wire between processes. */
export type PlainError = { code: ErrorCode; message: string; details: ErrorDetails }

/** An expected failure: a careful user can meet it. Anything else that is thrown is a bug. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  /** `message` is for the log, in English; the user reads the sentence of `code`. */
  constructor(
    code: ErrorCode,
    message: string,
    options: ErrorOptions & { details?: ErrorDetails } = {},
  ) {
    super(message, options)
    this.code = code
    this.details = options.details ?? {}
  }

  static from({ code, message, details }: PlainError): AppError {
    return new AppError(code, message, { details })
  }
}

export function toPlainError(error: unknown): PlainError {
  if (error instanceof AppError) {
    return { code: error.code, message: error.message, details: error.details }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'unexpected', message, details: {} }
}
