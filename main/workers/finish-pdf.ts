import { type FinishedPdf, finishPdf, type PdfToFinish } from '../export/pdf/finish-pdf.ts'
import { serveTask } from '../worker-task.ts'

/** Puts a PDF in order and checks it while the app goes on. */
await serveTask<PdfToFinish, FinishedPdf>(finishPdf)
