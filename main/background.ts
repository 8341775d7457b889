import { basename } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { Made } from '#shared/exchange/manifest.ts'
import type { ExportStep } from '#shared/ipc/export.ts'
import type { Plan } from '#shared/plan/model.ts'
import type { Compose, ComposedFile, ComposeInput } from './export/handlers.ts'
import type { OpenedPlan } from './plans/import-plan.ts'
import { runWorker } from './run-worker.ts'
import type { ReadPlanFileInput } from './workers/read-plan-file.ts'
import type { WritePlanFileInput } from './workers/write-plan-file.ts'

/** How long a file that someone sent may keep a thread busy, and with how much memory. */
const hostile = { timeoutMs: 20_000, heapMb: 1_024 }

/** The work that is done in threads of its own. `fileOf` tells where the worker of a name lies. */
export function backgroundWork(fileOf: (worker: string) => string, made: () => Made) {
  const composeDocx: Compose = (input, onProgress, signal) =>
    runWorker<ComposeInput, ComposedFile, ExportStep>(fileOf('export-docx'), {
      input,
      onProgress,
      signal,
    })

  return {
    composeDocx,

    readPlanFile(path: string): Promise<OpenedPlan> {
      const details = { name: basename(path), detail: 'container' }
      const passed = () => new AppError('file-corrupt', 'too long or too large', { details })
      return runWorker<ReadPlanFileInput, OpenedPlan>(fileOf('read-plan-file'), {
        input: { path },
        limits: { ...hostile, passed },
      })
    },

    async writePlanFile(path: string, plan: Plan, assets: ReadonlyMap<string, Uint8Array>) {
      await runWorker<WritePlanFileInput, null>(fileOf('write-plan-file'), {
        input: { path, plan, assets, made: made() },
      })
    },
  }
}
