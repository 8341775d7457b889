import { parse } from 'secure-json-parse'
import type { AppError } from '#shared/errors.ts'
import { jsonExtent } from '#shared/exchange/json-extent.ts'
import { jsonLimits } from '#shared/exchange/limits.ts'
import type { CorruptDetail } from '#shared/i18n/file-details.ts'
import { corrupt, tooLarge } from './refuse.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads JSON that may have been made to do harm: bounded in depth and size, no keys that reach prototypes. */
export function parseJson(bytes: Uint8Array, detail: CorruptDetail): unknown {
  const json = attempt(() => utf8.decode(bytes), detail)
  refuseHuge(json)
  return attempt(() => parse(json), detail)
}

/** Throws `file-too-large` for JSON that the reader would not take. */
export function refuseHuge(json: string): void {
  const extent = jsonExtent(json, jsonLimits)
  if (extent.depth > jsonLimits.depth) throw tooLarge('depth', jsonLimits.depth)
  if (extent.values > jsonLimits.values) throw tooLarge('values', jsonLimits.values)
}

function attempt<T>(read: () => T, detail: CorruptDetail): T {
  try {
    return read()
  } catch (error) {
    throw refusal(error, detail)
  }
}

function refusal(error: unknown, detail: CorruptDetail): AppError {
  return corrupt(detail, error instanceof Error ? error.message : String(error), error)
}
