import { AppError } from '#shared/errors.ts'
import type { ExportStep } from '#shared/ipc/export.ts'
import type { Look } from '#shared/look/look.ts'
import type { Id, Plan } from '#shared/plan/model.ts'
import { assetsOf } from '#shared/plan/walk.ts'
import { planToPrint } from '#shared/print/plan-to-print.ts'
import type { PrintDocument, PrintProblem } from '#shared/print/tree.ts'
import { printWords } from '#shared/print/words.ts'
import type { Duty } from '#shared/templates/duties.ts'
import { isReadableImage } from '../files/readable-image.ts'
import { defaultDesign, designOf } from './design.ts'
import { createContext } from './docx/context.ts'
import { printToDocx } from './docx/document.ts'
import { lintParts } from './docx/lint.ts'
import { logoKey } from './docx/logo.ts'
import {
  compile,
  type Parts,
  withFieldTextInRuns,
  withImages,
  withLinks,
  withProperties,
  withTableStyle,
  zipParts,
} from './docx/pack.ts'
import type { Finding } from './docx/package-lint.ts'
import { compareParts } from './docx/tracked/compare-parts.ts'
import { type Author, comparisonProperty } from './docx/tracked/marks.ts'

export type DocxOptions = {
  /** The bytes of an image of the plan, by SHA-256. */
  asset: (hash: string) => Promise<Uint8Array>
  /** Written into the file, rounded to the day in UTC. */
  date: Date
  /** The duties of the law that a coverage matrix lists. */
  duties: readonly Duty[]
  /** The revision the file is made from. A file that comes back is compared with it. */
  revision?: string
  /** Page numbers in the list of contents: an estimate, at some 40 ms a page. */
  pageNumbers?: boolean
  /**
   * A working copy: with the comments as those of Word, which keeps track of what is changed in it. The
   * council's document has neither.
   */
  comments?: boolean
  /** The hand-out that a working copy is: it is known by it when it comes back. */
  handout?: Id
  /** An older version: what is different from it stands in the file as tracked changes. */
  comparedWith?: Plan
  /** How the organisation's documents look. */
  look?: Look
  /** A document of a page or two: without a cover. */
  isPage?: boolean
  onProgress?: (step: ExportStep) => void
  signal?: AbortSignal
}

export type ComposedDocx = {
  bytes: Uint8Array
  /** What could not be printed as meant: references that lead nowhere. */
  problems: PrintProblem[]
  /** What the check of the finished file found; of severity `error` means: not fit to be sent. */
  findings: Finding[]
}

/**
 * A plan as a Word file, checked. Takes a second for hundreds of pages and does not pause meanwhile,
 * so it runs off the main thread. Rejects with `export-cancelled` once `signal` is aborted.
 */
export async function composeDocx(plan: Plan, options: DocxOptions): Promise<ComposedDocx> {
  const { asset, date, comparedWith, signal } = options

  await begin('read')
  const images = new Map<string, Uint8Array>()
  for (const hash of [plan, ...(comparedWith ? [comparedWith] : [])].flatMap(assetsOf)) {
    images.set(hash, await asset(hash))
    throwIfCancelled(signal)
  }
  if (options.look?.logo) images.set(logoKey, options.look.logo.bytes)

  await begin('compose')
  if (options.pageNumbers) await begin('pages')
  const unreadable = new Set(
    [...images].flatMap(([hash, bytes]) => (isReadableImage(bytes) ? [] : [hash])),
  )
  const { print, parts: own } = await compilePlan(plan, unreadable, options)
  const compiled = comparedWith
    ? compareParts(
        (await compilePlan(comparedWith, unreadable, options)).parts,
        own,
        changeAuthor(plan, date),
      )
    : own

  await begin('write')
  const day = date.toISOString().slice(0, 10)
  const parts = withProperties(withImages(compiled, images), print, day)
  // Other threads pack while this one checks.
  const [bytes, findings] = await Promise.all([
    zipParts(parts),
    begin('check').then(() => lintParts(parts)),
  ])
  return { bytes, problems: print.problems, findings }

  /** Lets a message through before each step: cancelling comes as one. */
  async function begin(step: ExportStep) {
    options.onProgress?.(step)
    await new Promise<void>((resolve) => setImmediate(resolve))
    throwIfCancelled(signal)
  }
}

/** All parts of the file but its images, in whose place their hashes stand. */
async function compilePlan(
  plan: Plan,
  unreadable: ReadonlySet<string>,
  {
    duties,
    revision,
    pageNumbers = false,
    comments = false,
    comparedWith,
    handout,
    look,
    isPage = false,
  }: DocxOptions,
): Promise<{ print: PrintDocument; parts: Parts }> {
  const print = planToPrint(plan, {
    duties,
    unreadable,
    ...(comments && { comments: plan.comments }),
  })
  const context = createContext(print.language, printWords[print.language], {
    pageNumbers,
    design: look ? designOf(look) : defaultDesign,
    commented: print.commented,
  })
  const { caseNumber } = plan.meta.submission
  const document = printToDocx(print, context, {
    properties: {
      'kertomus-plan': plan.id,
      ...(revision && { 'kertomus-revision': revision }),
      ...(handout && { 'kertomus-handout': handout }),
      ...(caseNumber && { 'kertomus-case-number': caseNumber }),
      ...(comparedWith && { [comparisonProperty]: changeAuthor(plan, new Date(0)).name }),
    },
    isTracked: comments,
    isPage,
    ...(pageNumbers && { estimatePages: await pageEstimator() }),
  })
  const written = withTableStyle(withLinks(compile(document), context.links), context.design)
  return { print, parts: pageNumbers ? withFieldTextInRuns(written) : written }
}

/** Changes are the organisation's: what leaves the house names nobody. */
function changeAuthor({ meta }: Plan, date: Date): Author {
  const name = meta.organisation.name.trim() || meta.title
  return { name, at: `${date.toISOString().slice(0, 10)}T00:00:00Z` }
}

/** Loaded only when asked for, being large. It guesses where it does not know: a character of unknown width. */
async function pageEstimator() {
  const { estimatePageNumbersWith } = await import('docx/layout')
  return estimatePageNumbersWith({ guess: true })
}

function throwIfCancelled(signal: AbortSignal | undefined) {
  if (signal?.aborted) throw new AppError('export-cancelled', 'the export was cancelled')
}
