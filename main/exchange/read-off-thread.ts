import { AppError } from '#shared/errors.ts'
import { type FileSource, nameOf } from '../files/waiting-files.ts'
import { runWorker } from '../run-worker.ts'
import type { ReadPlanFileInput } from '../workers/read-plan-file.ts'
import type { PlanFile, Reading } from './read-plan-file.ts'

/** How long a file that someone sent may keep a thread busy, and with how much memory. */
export const hostile = { timeoutMs: 10_000, heapMb: 1_024 }
/** To try a password is a second's work on a new machine and several on an old one. */
const unlockingMs = 30_000

/**
 * Reads a `.kertomus` file, which anyone may have made, in a thread that is ended when it takes too long or
 * too much memory: `file-reading-stopped`. `worker` is where `main/workers/read-plan-file` lies.
 */
export function readOffThread(
  worker: string,
  source: FileSource,
  reading: Reading = {},
): Promise<PlanFile> {
  const timeoutMs = reading.password === undefined ? hostile.timeoutMs : unlockingMs
  return runWorker<ReadPlanFileInput, PlanFile>(worker, {
    input: { source, reading },
    limits: { ...hostile, timeoutMs, passed: () => stopped(source) },
  })
}

/** The refusal of a file whose reading was ended. */
export function stopped(source: FileSource): AppError {
  const details = { name: nameOf(source) }
  return new AppError('file-reading-stopped', 'too long or too much memory', { details })
}
