import { basename, join } from 'node:path'
import { checkPlan } from '#shared/checks/check-plan.ts'
import { AppError } from '#shared/errors.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { Packed, PackedFile, packageCalls } from '#shared/ipc/package.ts'
import { agendaText } from '#shared/package/agenda.ts'
import { deliveryFolder, packageFolder, packageStems } from '#shared/package/file-names.ts'
import { letterText } from '#shared/package/letter.ts'
import { summaryText } from '#shared/package/summary.ts'
import { createId } from '#shared/plan/id.ts'
import type { Id, Plan } from '#shared/plan/model.ts'
import { assetsOf } from '#shared/plan/walk.ts'
import { withoutNames } from '#shared/plan/without-names.ts'
import type { Duty } from '#shared/templates/duties.ts'
import type { Compose } from '../export/handlers.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { writeFolder } from '../files/write-folder.ts'
import type { History } from '../history/history.ts'
import type { Emit } from '../ipc/emit.ts'
import type { Store } from '../store/open-store.ts'
import { createApproval } from './approval.ts'
import { archived } from './archive.ts'
import {
  type ComposeDocument,
  type ComposedPart,
  composePackage,
  packageFiles,
  plainPart,
} from './compose-package.ts'

export type PackageNeeds = {
  store: Pick<Store, 'plans' | 'assets' | 'handouts' | 'together'>
  history: Pick<History, 'keep' | 'read'>
  compose: { docx: Compose; pdf: Compose }
  writeFile: (path: string, plan: Plan, assets: ReadonlyMap<string, Uint8Array>) => Promise<void>
  duties: () => Promise<readonly Duty[]>
  /** How the municipality names its files; see `shared/package/file-names.ts`. */
  pattern: () => string
  author: () => string
  pickFolder: () => Promise<string | null>
  reveal: (path: string) => void
  emit: Emit
  now: () => Date
}

export function packageHandlers(needs: PackageNeeds): HandlersFor<typeof packageCalls> {
  const { store, history, emit } = needs
  const today = () => needs.now().toISOString().slice(0, 10)
  const approval = createApproval({ store, keep: history.keep, author: needs.author, today })
  /** The package under way; there is one at a time. */
  let running: AbortController | undefined
  /** Where packages lie. The page knows the key only. */
  const made = new Map<string, string>()

  function begin(): AbortSignal {
    running?.abort(cancelled())
    running = new AbortController()
    return running.signal
  }

  /** Documents of a plan, checked; what must not be used is not written. */
  async function composers(revision: string, signal: AbortSignal) {
    const duties = await needs.duties()
    const date = needs.now()
    const checked =
      (compose: Compose, isPage = false): ComposeDocument =>
      async (plan) => {
        const assets = store.assets.bytesOf(assetsOf(plan))
        const input = { plan, revision, assets, date, duties, isPage }
        const composing = compose(input, () => undefined, signal).catch(asFailure)
        const { bytes, errors, warnings = [] } = await composing
        if (errors.length > 0) throw new AppError('export-failed', errors.join('; '))
        return { bytes, notes: warnings }
      }
    const { docx, pdf } = needs.compose
    return { docx: checked(docx), page: checked(docx, true), pdf: checked(pdf) }
  }

  /** Tells how far it is; nothing more is written once it is cancelled. */
  async function writeParts(
    folder: string,
    parts: AsyncGenerator<ComposedPart>,
    { total, signal }: { total: number; signal: AbortSignal },
  ): Promise<PackedFile[]> {
    const files: PackedFile[] = []
    emit('package.progress', { done: 0, total, name: '' })
    for await (const { name, bytes, notes } of parts) {
      signal.throwIfAborted()
      await writeAtomically(join(folder, name), bytes)
      files.push({ name, notes })
      emit('package.progress', { done: files.length, total, name })
    }
    signal.throwIfAborted()
    return files
  }

  function packed(path: string, files: PackedFile[]): Packed {
    const token = createId()
    made.set(token, path)
    return { name: basename(path), token, files }
  }

  function changed(id: Id): void {
    emit('plans.changed', { id })
  }

  return {
    'package.prepare': async ({ id }) => {
      const { plan } = store.plans.find(id)
      const isOut = ({ returnedAt, closedAt }: { returnedAt: unknown; closedAt: unknown }) =>
        returnedAt === null && closedAt === null
      const council = {
        waitingCopies: store.handouts.returnedCopies(id).length,
        handedOutTo: store.handouts
          .list(id)
          .filter(isOut)
          .map(({ to }) => to),
      }
      const assets = new Set(store.assets.bytesOf(assetsOf(plan)).keys())
      const stems = packageStems(needs.pattern(), plan.meta)
      return {
        findings: checkPlan(plan, { assets, duties: await needs.duties(), council }),
        summary: summaryText(plan),
        agenda: agendaText(plan),
        folder: packageFolder(needs.pattern(), plan.meta),
        files: packageFiles(stems, true),
      }
    },

    'package.write': async ({ id, summary, agenda }) => {
      const place = await needs.pickFolder()
      if (place === null) return null
      const signal = begin()
      const { plan, revision } = store.plans.find(id)
      const stems = packageStems(needs.pattern(), plan.meta)
      const compose = await composers(String(revision), signal)
      const total = packageFiles(stems, true).length
      let files: PackedFile[] = []
      const path = await writeFolder(
        place,
        packageFolder(needs.pattern(), plan.meta),
        async (folder) => {
          const parts = composePackage(plan, stems, { summary, agenda }, compose)
          files = await writeParts(folder, parts, { total, signal })
        },
      )
      return packed(path, files)
    },

    'package.deliver': async ({ id, to, isArchive }) => {
      const place = await needs.pickFolder()
      if (place === null) return null
      const signal = begin()
      const { plan: current } = store.plans.find(id)
      const revision = approval.revisionToSend(id, to)
      // What is sent is what was approved. Nobody needs to know who wrote which line of it.
      const plan = withoutNames(history.read(id, revision))
      const stem = packageStems(needs.pattern(), current.meta)
      const names = [`${stem.plan}.docx`, `${stem.plan}.pdf`, `${stem.plan}.kertomus`]
      const letter = letterText(plan.meta, {
        receiver: to,
        sender: [needs.author(), plan.meta.organisation.name].filter(Boolean).join(', '),
        files: names,
        hash: revision,
      })
      const compose = await composers(revision, signal)

      async function* parts(): AsyncGenerator<ComposedPart> {
        yield { name: `${stem.plan}.docx`, ...(await compose.docx(plan)) }
        yield { name: `${stem.plan}.pdf`, ...(await compose.pdf(plan)) }
        yield plainPart(stem.letter, letter)
      }
      const name = deliveryFolder(needs.pattern(), plan.meta)
      const total = names.length + 1
      let files: PackedFile[] = []
      const fill = async (folder: string) => {
        await needs.writeFile(
          join(folder, `${stem.plan}.kertomus`),
          plan,
          store.assets.bytesOf(assetsOf(plan)),
        )
        const written = await writeParts(folder, parts(), { total, signal })
        files = [...written, { name: `${stem.plan}.kertomus`, notes: [] }]
      }
      const folder = await writeFolder(place, name, fill)
      const path = isArchive ? await archived(folder, needs.now()) : folder
      return { ...packed(path, files), revision }
    },

    'package.cancel': () => running?.abort(cancelled()),

    'package.reveal': ({ token }) => {
      const path = made.get(token)
      if (path === undefined) throw new AppError('invalid-request', 'no such package')
      needs.reveal(path)
    },

    'package.recordDelivery': ({ id, ...delivery }) => {
      approval.recordDelivery(id, delivery)
      changed(id)
    },

    'package.lock': ({ id, ...decision }) => {
      const locked = approval.lock(id, decision)
      changed(id)
      return locked
    },

    'package.unlock': ({ id }) => {
      approval.unlock(id)
      changed(id)
    },
  }
}

function cancelled(): AppError {
  return new AppError('export-cancelled', 'the user cancelled')
}

function asFailure(error: unknown): never {
  if (error instanceof AppError) throw error
  throw new AppError('export-failed', 'the composer failed', { cause: error })
}
