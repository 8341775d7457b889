import { basename } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import {
  type ExportFormat,
  type ExportStep,
  type ExportWarning,
  type exportCalls,
  exportStep,
} from '#shared/ipc/export.ts'
import type { Look } from '#shared/look/look.ts'
import { createId } from '#shared/plan/id.ts'
import type { Id, Plan, PlanLanguage } from '#shared/plan/model.ts'
import { assetsOf, blockText } from '#shared/plan/walk.ts'
import type { Duty } from '#shared/templates/duties.ts'
import { suggestedComparisonName, suggestedName } from '../files/suggested-name.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import type { Emit } from '../ipc/emit.ts'
import type { Store } from '../store/open-store.ts'

export type ComposeInput = {
  plan: Plan
  revision: string
  assets: ReadonlyMap<string, Uint8Array>
  date: Date
  duties: readonly Duty[]
  /** With those of the plan: a working copy. */
  comments?: boolean
  /** The hand-out that a working copy is. */
  handout?: Id
  /** An older version: what differs from it stands in the Word file as tracked changes. */
  comparedWith?: Plan
  /** In the lists of contents of a Word file: worked out, at some 60 ms a page. */
  pageNumbers?: boolean
  /** How the organisation's documents look. */
  look?: Look
  /** A document of a page or two: without a cover of its own. */
  isPage?: boolean
}

/**
 * `errors` says in words for the log why the file must not be used; usually there are none. `warnings`
 * are what its check found and it can be used with.
 */
export type ComposedFile = {
  bytes: Uint8Array
  errors: string[]
  warnings?: string[]
  /** The same for whoever writes the plan. */
  toMend?: ExportWarning[]
}

/** Makes the file off the main thread. */
export type Compose = (
  input: ComposeInput,
  onProgress: (step: ExportStep) => void,
  signal: AbortSignal,
) => Promise<ComposedFile>

export type ExportNeeds = {
  store: Pick<Store, 'plans' | 'assets'>
  compose: Record<ExportFormat, Compose>
  /** The duties of the law that a coverage matrix lists. */
  duties: () => Promise<readonly Duty[]>
  /** Keeps the plan as it is now as a revision that stays. */
  keepHandedOut: (plan: Id, label: string) => { id: string }
  /** The plan as it was, and when. */
  readVersion: (plan: Id, revision: string) => { plan: Plan; at: string }
  pickTarget: (format: ExportFormat, name: string) => Promise<string | null>
  reveal: (path: string) => void
  emit: Emit
  now: () => Date
}

export function exportHandlers(needs: ExportNeeds): HandlersFor<typeof exportCalls> {
  const { store, compose, emit } = needs
  /** The export under way; there is one at a time. */
  let running: AbortController | undefined
  /** Where exported files lie. The page knows the key only. */
  const exported = new Map<string, string>()

  const tellStep = (step: ExportStep, done = exportStep.options.indexOf(step)) =>
    emit('export.progress', { step, done, total: exportStep.options.length })

  const tellShare = (done: number) => emit('export.progress', { step: 'pages', done, total: 100 })

  async function write(path: string, format: ExportFormat, input: ComposeInput) {
    running?.abort(cancelled())
    const mine = new AbortController()
    running = mine
    let stopClock = () => {}
    const tell = (step: ExportStep) => {
      stopClock()
      tellStep(step)
      if (step === 'pages') stopClock = clockOfPages(input.plan, tellShare)
    }
    const {
      bytes,
      errors,
      toMend = [],
    } = await compose[format](input, tell, mine.signal)
      .catch(asExportFailure)
      .finally(() => stopClock())
    if (errors.length > 0) throw new AppError('export-failed', errors.join('; '))

    mine.signal.throwIfAborted()
    await writeAtomically(path, bytes)
    tellStep('check', exportStep.options.length)
    const token = createId()
    exported.set(token, path)
    return { name: basename(path), bytes: bytes.byteLength, token, warnings: toMend }
  }

  return {
    'export.plan': async ({ id, format, comments = false, pageNumbers = false }) => {
      const shown = store.plans.find(id).plan
      const path = await needs.pickTarget(format, nameOf(shown, format, comments))
      if (path === null) return null
      const isWorkingCopy = comments && format === 'docx'
      // What comes back is compared with the revision that went out.
      const kept = isWorkingCopy ? needs.keepHandedOut(id, basename(path)).id : undefined
      const { plan, revision } = store.plans.find(id)

      const input = {
        plan,
        revision: kept ?? String(revision),
        assets: store.assets.bytesOf(assetsOf(plan)),
        date: needs.now(),
        duties: await needs.duties(),
        comments,
        pageNumbers: pageNumbers && format === 'docx',
      }
      return write(path, format, input)
    },

    'export.comparison': async ({ id, from, to }) => {
      const older = needs.readVersion(id, from)
      const { plan, at } = to
        ? needs.readVersion(id, to)
        : { plan: store.plans.find(id).plan, at: needs.now().toISOString() }
      const path = await needs.pickTarget('docx', suggestedComparisonName(plan.meta, older.at))
      if (path === null) return null
      const assets = store.assets.bytesOf([plan, older.plan].flatMap(assetsOf))
      const { name, token } = await write(path, 'docx', {
        plan,
        comparedWith: older.plan,
        revision: to ?? '',
        assets,
        date: new Date(at),
        duties: await needs.duties(),
      })
      return { name, token }
    },

    'export.cancel': () => running?.abort(cancelled()),

    'export.reveal': ({ token }) => {
      const path = exported.get(token)
      if (path === undefined) throw new AppError('invalid-request', 'no such export')
      needs.reveal(path)
    },
  }
}

/** On a machine of some years; how much text a page holds, tables and pictures counted in. */
const pageMs = 90
const charactersOfPage = 1_800

/**
 * The library that lays out pages says nothing until it is done. What it does takes as long as there are
 * pages, so the clock tells how far it is, in hundredths; it slows down rather than promise an end.
 */
function clockOfPages({ blocks }: Plan, tell: (share: number) => void): () => void {
  const characters = blocks.reduce((sum, block) => sum + blockText(block).length, 0)
  const expectedMs = 1_000 + (characters / charactersOfPage) * pageMs
  const started = Date.now()
  const timer = setInterval(() => {
    const passed = (Date.now() - started) / expectedMs
    tell(Math.round(100 * (1 - Math.exp(-1.5 * passed))))
  }, 250)
  return () => clearInterval(timer)
}

const workingCopy: Record<PlanLanguage, string> = { fi: 'työkappale', sv: 'arbetskopia' }

/** A working copy must not take the place of the council's document. */
function nameOf({ meta }: Plan, format: ExportFormat, comments: boolean): string {
  const name = suggestedName(meta, format)
  return comments ? name.replace(/\.docx$/, ` (${workingCopy[meta.language]}).docx`) : name
}

function cancelled(): AppError {
  return new AppError('export-cancelled', 'the user cancelled')
}

function asExportFailure(error: unknown): never {
  if (error instanceof AppError) throw error
  throw new AppError('export-failed', 'the composer failed', { cause: error })
}
