import type { PlanSummary } from '#shared/ipc/plans.ts'
import { groupHandoutOf } from '#shared/plan/handout.ts'
import type { Reading } from './exchange/read-plan-file.ts'
import { type FileSource, nameOf, type WaitingFiles } from './files/waiting-files.ts'
import type { ReturnedCopies } from './handouts/returned-copies.ts'
import type { Emit } from './ipc/emit.ts'
import { importDamaged, importPlan, type OpenedPlan } from './plans/import-plan.ts'
import type { Store } from './store/open-store.ts'

type Needs = {
  store: Pick<Store, 'plans' | 'history' | 'handouts' | 'together'>
  keepImage: (name: string, bytes: Uint8Array) => unknown
  copies: ReturnedCopies
  waiting: Pick<WaitingFiles, 'opening'>
  readFile: (source: FileSource, reading: Reading) => Promise<OpenedPlan>
  emit: Emit
}

/**
 * Opens a file, however it came here: most become a plan of the library; a copy that was handed out
 * from here and sent back waits for review beside the plan it is of, which is what is answered.
 */
export function fileOpener({ store, keepImage, copies, waiting, readFile, emit }: Needs) {
  return (source: FileSource, reading: Reading = {}): Promise<PlanSummary> =>
    waiting.opening(source, async () => {
      const opened = await readFile(source, reading)
      const importing = { ...store, keepImage }
      if (reading.tolerant) return importDamaged(opened, importing)

      const handout = groupHandoutOf(opened.plan)
      const isOurs =
        handout?.returned && store.handouts.list(handout.plan).some(({ id }) => id === handout.id)
      if (!isOurs) return importPlan(opened, importing)

      const { plan } = handout
      const file = copies.take(plan, opened, nameOf(source))
      if ('copy' in file) {
        emit('handouts.changed', { plan })
        emit('handouts.returned', { plan, to: file.copy.to, author: file.copy.author })
      }
      return store.plans.summary(plan)
    })
}
