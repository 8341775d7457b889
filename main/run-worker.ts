import { Worker } from 'node:worker_threads'
import { AppError } from '#shared/errors.ts'
import type { WorkerMessage } from './worker-task.ts'

type Task<Input, Progress> = {
  input: Input
  onProgress?: (progress: Progress) => void
  /** Ends the worker at once, whatever it is doing; the promise rejects with the reason. */
  signal?: AbortSignal
  /** How long it may take and how much memory it may have. What it throws at passing either. */
  limits?: { timeoutMs: number; heapMb: number; passed: () => Error }
}

/**
 * Runs one of `main/workers` in a thread of its own and answers with its output. The caller knows
 * which worker takes and gives what.
 */
export function runWorker<Input, Output, Progress = never>(
  file: string,
  { input, onProgress, signal, limits }: Task<Input, Progress>,
): Promise<Output> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = new Worker(file, {
      workerData: input,
      ...(limits && { resourceLimits: { maxOldGenerationSizeMb: limits.heapMb } }),
    })
    const timer = limits && setTimeout(() => fail(limits.passed()), limits.timeoutMs)

    function end(): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      void worker.terminate()
    }
    function fail(error: unknown): void {
      end()
      reject(error)
    }
    function cancel(): void {
      fail(signal?.reason)
    }

    signal?.addEventListener('abort', cancel)
    worker.on('message', (message: WorkerMessage) => {
      if (message.said === 'progress') return onProgress?.(message.value as Progress)
      if (message.said === 'failed') return fail(AppError.from(message.error))
      end()
      resolve(message.value as Output)
    })
    worker.on('error', (error) => {
      const isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      fail(isOutOfMemory && limits ? limits.passed() : error)
    })
    worker.on('exit', (code) => fail(new Error(`the worker ended with ${code} and no answer`)))
  })
}
