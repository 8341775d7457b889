import { basename } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { Made } from '#shared/exchange/manifest.ts'
import type { ExportStep } from '#shared/ipc/export.ts'
import type { TemplateLook } from '#shared/look/look.ts'
import type { Id, Plan } from '#shared/plan/model.ts'
import { hostile, readOffThread, stopped } from './exchange/read-off-thread.ts'
import type { Reading } from './exchange/read-plan-file.ts'
import type { Packing } from './exchange/write-plan-file.ts'
import { type HtmlInput, type PrintPage, pdfComposer } from './export/compose-pdf.ts'
import type { ComposedHtml } from './export/export-html.ts'
import type { Compose, ComposedFile, ComposeInput } from './export/handlers.ts'
import type { FinishedPdf, PdfToFinish } from './export/pdf/finish-pdf.ts'
import type { FileSource } from './files/waiting-files.ts'
import type { OpenedPlan } from './plans/import-plan.ts'
import type { Merged, MergeInput } from './review/handlers.ts'
import { runWorker } from './run-worker.ts'
import type { ReadWordInput, ReadWordOutput } from './workers/read-word.ts'
import type { WritePlanFileInput } from './workers/write-plan-file.ts'

/** A Word file of a thousand pages takes a second on a new machine. */
const wordMs = 20_000

/** The work that is done in threads of its own. `fileOf` tells where the worker of a name lies. */
export function backgroundWork(fileOf: (worker: string) => string, made: () => Made) {
  const composeDocx: Compose = (input, onProgress, signal) =>
    runWorker<ComposeInput, ComposedFile, ExportStep>(fileOf('export-docx'), {
      input,
      onProgress,
      signal,
    })

  const composePage = (
    input: HtmlInput,
    onProgress: (step: ExportStep) => void,
    signal: AbortSignal,
  ) =>
    runWorker<HtmlInput, ComposedHtml, ExportStep>(fileOf('export-html'), {
      input,
      onProgress,
      signal,
    })

  const composeHtml: Compose = async (input, onProgress, signal) => {
    const { html } = await composePage(input, onProgress, signal)
    onProgress('write')
    return { bytes: new TextEncoder().encode(html), errors: [] }
  }

  return {
    composeDocx,
    composeHtml,

    /** PDF is printed by a window, which the app has and a thread has not. */
    composePdfWith: (printPage: PrintPage): Compose =>
      pdfComposer({
        composeHtml: composePage,
        printPage,
        readPages: (input, signal) =>
          runWorker<Uint8Array, Map<Id, number>>(fileOf('read-pages'), { input, signal }),
        finish: (input, signal) =>
          runWorker<PdfToFinish, FinishedPdf>(fileOf('finish-pdf'), { input, signal }),
      }),

    mergeCopies: (input: MergeInput): Promise<Merged> =>
      runWorker<MergeInput, Merged>(fileOf('merge-copies'), { input }),

    readPlanFile: (source: FileSource, reading?: Reading): Promise<OpenedPlan> =>
      readOffThread(fileOf('read-plan-file'), source, reading),

    readWord(input: ReadWordInput): Promise<ReadWordOutput> {
      const passed = () => stopped(input.source)
      // A copy that came back is compared with what went out, which is made anew.
      const timeoutMs = 'base' in input ? 2 * wordMs : wordMs
      return runWorker<ReadWordInput, ReadWordOutput>(fileOf('read-word'), {
        input,
        limits: { ...hostile, timeoutMs, passed },
      })
    },

    readTemplate(path: string): Promise<TemplateLook> {
      const details = { name: basename(path) }
      const passed = () =>
        new AppError('file-reading-stopped', 'too long or too much memory', { details })
      return runWorker<string, TemplateLook>(fileOf('read-template'), {
        input: path,
        limits: { ...hostile, passed },
      })
    },

    async writePlanFile(
      path: string,
      plan: Plan,
      assets: ReadonlyMap<string, Uint8Array>,
      packing: Packing = {},
    ): Promise<void> {
      await runWorker<WritePlanFileInput, null>(fileOf('write-plan-file'), {
        input: { path, plan, assets, made: made(), packing },
      })
    },
  }
}
