import type { ExportStep } from '#shared/ipc/export.ts'
import type { HtmlInput } from '../export/compose-pdf.ts'
import { type ComposedHtml, composeHtml } from '../export/export-html.ts'
import { serveTask } from '../worker-task.ts'

/** Makes a page of HTML while the app goes on. Ending the thread cancels it. */
await serveTask<HtmlInput, ComposedHtml, ExportStep>(async ({ plan, ...options }, tell) =>
  composeHtml(plan, { ...options, onProgress: tell }),
)
