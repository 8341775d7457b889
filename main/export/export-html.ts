import { AppError } from '#shared/errors.ts'
import type { ExportStep } from '#shared/ipc/export.ts'
import type { Look } from '#shared/look/look.ts'
import type { Id, Plan } from '#shared/plan/model.ts'
import { assetsOf } from '#shared/plan/walk.ts'
import { planToPrint } from '#shared/print/plan-to-print.ts'
import type { PrintProblem } from '#shared/print/tree.ts'
import type { Duty } from '#shared/templates/duties.ts'
import { isReadableImage } from '../files/readable-image.ts'
import { defaultDesign, designOf } from './design.ts'
import { documentLanguages } from './docx/languages.ts'
import { placesOf, printToHtml, runningHtml } from './html/page.ts'
import type { PdfFacts } from './pdf/metadata.ts'

export type HtmlOptions = {
  /** The bytes of the images of the plan, by SHA-256. */
  assets: ReadonlyMap<string, Uint8Array>
  /** The duties of the law that a coverage matrix lists. */
  duties: readonly Duty[]
  /** For paper: on which pages headings stand, as far as that is known. */
  pages?: ReadonlyMap<Id, number>
  /** How the organisation's documents look. */
  look?: Look
  onProgress?: (step: ExportStep) => void
}

export type ComposedHtml = {
  html: string
  /** What could not be printed as meant: references that lead nowhere. */
  problems: PrintProblem[]
  /** What a PDF made of the page must know besides. */
  paper: {
    head: string
    foot: string
    facts: Omit<PdfFacts, 'date'>
    places: Map<string, string>
    hasContents: boolean
  }
}

/** A plan as one page of HTML that fetches nothing. The same plan gives the same page. */
export function composeHtml(
  plan: Plan,
  { assets, duties, pages, look, onProgress }: HtmlOptions,
): ComposedHtml {
  onProgress?.('read')
  for (const hash of assetsOf(plan)) {
    if (!assets.has(hash)) throw new AppError('export-failed', `no image ${hash}`)
  }
  onProgress?.('compose')
  const unreadable = new Set(
    assetsOf(plan).filter((hash) => !isReadableImage(assets.get(hash) ?? new Uint8Array())),
  )
  const print = planToPrint(plan, { duties, unreadable })
  const design = look ? designOf(look) : defaultDesign
  const html = printToHtml(print, { design, images: assets, ...(pages && { pages }) })
  const { title, organisation, keywords, language, problems, sections } = print
  const hasContents = sections.some(({ blocks }) => blocks.some(({ type }) => type === 'contents'))
  return {
    html,
    problems,
    paper: {
      ...runningHtml(print, design),
      facts: { title, organisation, keywords, language: documentLanguages[language] },
      places: placesOf(print),
      hasContents,
    },
  }
}
