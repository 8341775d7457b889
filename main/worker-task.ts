import { parentPort, workerData } from 'node:worker_threads'
import { AppError, type PlainError, toPlainError } from '#shared/errors.ts'

/** What a worker says to `runWorker`. */
export type WorkerMessage =
  | { said: 'progress'; value: unknown }
  | { said: 'done'; value: unknown }
  | { said: 'failed'; error: PlainError }

/**
 * The whole life of a worker: takes its input, does the work, says what came of it. Expected failures
 * go over as data; a bug is left to fly, so that it arrives with its stack.
 */
export async function serveTask<Input, Output, Progress = never>(
  work: (input: Input, tell: (progress: Progress) => void) => Promise<Output>,
): Promise<void> {
  const say = (message: WorkerMessage) => parentPort?.postMessage(message)
  try {
    say({
      said: 'done',
      value: await work(workerData, (value) => say({ said: 'progress', value })),
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    say({ said: 'failed', error: toPlainError(error) })
  }
}
