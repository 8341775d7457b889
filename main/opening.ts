import type { ReturnedFile } from '#shared/ipc/handouts.ts'
import type { ImportedWord } from '#shared/ipc/import.ts'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import { groupHandoutOf } from '#shared/plan/handout.ts'
import type { Id } from '#shared/plan/model.ts'
import type { Reading } from './exchange/read-plan-file.ts'
import { type FileSource, nameOf, type WaitingFiles } from './files/waiting-files.ts'
import type { ReturnedCopies } from './handouts/returned-copies.ts'
import { isWordFile, type WordCopies } from './handouts/word-copies.ts'
import type { Emit } from './ipc/emit.ts'
import { importDamaged, importPlan, type OpenedPlan } from './plans/import-plan.ts'
import type { Store } from './store/open-store.ts'

type Needs = {
  wordCopies: WordCopies
  /** Makes a new plan of a Word file. */
  importWord: (source: FileSource) => Promise<ImportedWord>
  store: Pick<Store, 'plans' | 'history' | 'handouts' | 'together'>
  keepImage: (name: string, bytes: Uint8Array) => unknown
  copies: ReturnedCopies
  waiting: Pick<WaitingFiles, 'opening'>
  readFile: (source: FileSource, reading: Reading) => Promise<OpenedPlan>
  emit: Emit
}

/**
 * Opens a file, however it came here: most become a plan of the library; a copy that was handed out
 * from here and sent back waits for review beside the plan it is of, which is what is answered. A plan
 * made of a Word file is told by an event, with what of it was not understood, and null is answered.
 */
export function fileOpener(needs: Needs) {
  const { store, keepImage, copies, waiting, readFile, emit } = needs

  /** Tells of a copy that waits for review; answers the plan it is of. */
  function taken(plan: Id, file: ReturnedFile): PlanSummary {
    if ('copy' in file) {
      emit('handouts.changed', { plan })
      emit('handouts.returned', { plan, to: file.copy.to, author: file.copy.author })
    }
    return store.plans.summary(plan)
  }

  async function openWord(source: FileSource): Promise<PlanSummary | null> {
    const plan = await needs.wordCopies.planOf(source)
    if (plan !== undefined) return taken(plan, await needs.wordCopies.takeIn(plan, source))
    emit('word.imported', await needs.importWord(source))
    return null
  }

  /** The same for what can only be a Kertomus file, with what is needed to open it. */
  const openPlanFile = (source: FileSource, reading: Reading = {}): Promise<PlanSummary> =>
    waiting.opening(source, async () => {
      const opened = await readFile(source, reading)
      const importing = { ...store, keepImage }
      if (reading.tolerant) return importDamaged(opened, nameOf(source), importing)

      const handout = groupHandoutOf(opened.plan)
      const isOurs =
        handout?.returned && store.handouts.list(handout.plan).some(({ id }) => id === handout.id)
      if (!isOurs) return importPlan(opened, importing)

      const { plan } = handout
      return taken(plan, copies.take(plan, opened, nameOf(source)))
    })

  return {
    open: (source: FileSource): Promise<PlanSummary | null> =>
      isWordFile(nameOf(source)) ? openWord(source) : openPlanFile(source),
    openPlanFile,
  }
}
