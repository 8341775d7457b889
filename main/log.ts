import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '#shared/errors.ts'

export type Facts = Record<string, string | number | boolean | null>
export type Log = ReturnType<typeof openLog>

const largestBytes = 1_000_000

/**
 * One JSON line for each event. Holds ids, codes and sizes, never words of the user, never a path:
 * people send this file to support.
 */
export function openLog(folder: string, now: () => Date = () => new Date()) {
  const path = join(folder, 'kertomus.log')
  mkdirSync(folder, { recursive: true })
  keepOneOld(path)

  function event(name: string, facts: Facts = {}): void {
    const line = JSON.stringify({ at: now().toISOString(), event: name, ...facts })
    try {
      appendFileSync(path, `${line}\n`)
    } catch {
      // A full disk must not stop the app from telling about itself in the window.
    }
  }

  return {
    path,
    event,
    error: (name: string, error: unknown, facts: Facts = {}) =>
      event(name, { ...facts, ...factsOf(error) }),
  }
}

function keepOneOld(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > largestBytes) renameSync(path, `${path}.old`)
}

/** Messages of foreign errors can quote a document or a path, so only our own are kept. */
function factsOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error ? String(error.code) : ''
  const message = error instanceof AppError ? error.message : ''
  const facts: Facts = { error: error.name, code, message, frames: framesOf(error) }
  if (error.cause === undefined) return facts
  return { ...facts, cause: JSON.stringify(factsOf(error.cause)) }
}

function framesOf(error: Error): string {
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
  return frames
    .slice(0, 12)
    .map((line) =>
      line.trim().replace(/(file:\/\/)?[^\s()]*[\\/][^\s()]*/g, (path) => basename(path)),
    )
    .join(' < ')
}
