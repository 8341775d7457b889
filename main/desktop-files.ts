import { toPlainError } from '#shared/errors.ts'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import type { OpenedFile } from './files/opened-files.ts'
import type { Emit } from './ipc/emit.ts'

type Needs = {
  importFile: (source: { path: string }) => Promise<PlanSummary | null>
  /** Asks the user before anything is fetched from a server. */
  confirmServer: (file: Required<OpenedFile>) => Promise<boolean>
  emit: Emit
  report: (error: unknown) => void
}

/**
 * Files that were double-clicked. They wait until the page is there to show them, and come one after
 * another.
 */
export function desktopFiles({ importFile, confirmServer, emit, report }: Needs) {
  const waiting: OpenedFile[] = []
  let isReady = false
  let working = Promise.resolve()

  async function open({ path, host }: OpenedFile): Promise<void> {
    if (host !== undefined && !(await confirmServer({ path, host }))) return
    try {
      const plan = await importFile({ path })
      if (!plan) return
      emit('plans.changed', { id: plan.id })
      emit('plans.imported', { id: plan.id })
    } catch (error) {
      report(error)
      emit('plans.importFailed', toPlainError(error))
    }
  }

  function openWaiting(): void {
    if (!isReady) return
    for (const file of waiting.splice(0)) working = working.then(() => open(file))
  }

  return {
    add(files: readonly OpenedFile[]): void {
      waiting.push(...files)
      openWaiting()
    },

    /** The page listens now. */
    ready(): void {
      isReady = true
      openWaiting()
    },
  }
}
