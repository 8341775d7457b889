import type { ExportStep } from '#shared/ipc/export.ts'
import type { Id } from '#shared/plan/model.ts'
import type { ComposedHtml } from './export-html.ts'
import type { Compose, ComposeInput } from './handlers.ts'
import type { FinishedPdf, PdfToFinish } from './pdf/finish-pdf.ts'

/** Prints a page of HTML as PDF, with a running head and foot. Rejects once `signal` is aborted. */
export type PrintPage = (
  page: { html: string; head: string; foot: string },
  signal: AbortSignal,
) => Promise<Uint8Array>

/** What the worker that composes pages takes. */
export type HtmlInput = ComposeInput & { pages?: ReadonlyMap<Id, number> }

type Needs = {
  composeHtml: (
    input: HtmlInput,
    onProgress: (step: ExportStep) => void,
    signal: AbortSignal,
  ) => Promise<ComposedHtml>
  printPage: PrintPage
  readPages: (pdf: Uint8Array, signal: AbortSignal) => Promise<Map<Id, number>>
  finish: (pdf: PdfToFinish, signal: AbortSignal) => Promise<FinishedPdf>
}

/**
 * PDF by way of HTML. With a list of contents it is printed twice: only the first print tells on which
 * pages the chapters stand.
 */
export function pdfComposer({ composeHtml, printPage, readPages, finish }: Needs): Compose {
  return async (input, onProgress, signal) => {
    const print = async (page: ComposedHtml) =>
      printPage({ html: page.html, head: page.paper.head, foot: page.paper.foot }, signal)

    let page = await composeHtml({ ...input, pages: new Map() }, onProgress, signal)
    onProgress('write')
    let pdf = await print(page)
    if (page.paper.hasContents) {
      const pages = await readPages(pdf, signal)
      page = await composeHtml({ ...input, pages }, () => undefined, signal)
      pdf = await print(page)
    }
    onProgress('check')
    const { facts, places } = page.paper
    return finish({ pdf, facts: { ...facts, date: input.date }, places }, signal)
  }
}
