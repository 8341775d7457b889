import { AppError } from '#shared/errors.ts'
import { withoutRequest } from '#shared/handouts/word-request.ts'
import { named } from '#shared/import/named.ts'
import type { ReturnedFile } from '#shared/ipc/handouts.ts'
import type { Id, Plan } from '#shared/plan/model.ts'
import { type FileSource, nameOf } from '../files/waiting-files.ts'
import type { Store } from '../store/open-store.ts'
import type { ReadWordOutput } from '../workers/read-word.ts'
import type { ReturnedCopies } from './returned-copies.ts'

type Needs = {
  store: Pick<Store, 'plans' | 'history' | 'handouts'>
  copies: ReturnedCopies
  /** Reads a Word file off the main thread; with a base, as the copy of that plan that came back. */
  readWord: (source: FileSource, base?: Plan) => Promise<ReadWordOutput>
}

export type WordCopies = ReturnType<typeof createWordCopies>

export function isWordFile(name: string): boolean {
  return /\.docx$/i.test(name)
}

/** Copies of plans that come back as Word files. */
export function createWordCopies({ store, copies, readWord }: Needs) {
  return {
    /** The plan of this library that a Word file was made from, if there is one. */
    async planOf(source: FileSource): Promise<Id | undefined> {
      const { plan } = (await readWord(source)).properties
      return store.plans.list().find(({ id }) => id === plan)?.id
    },

    /**
     * Takes in a copy to wait for review. It says which revision it was made from; when that is not here,
     * it is compared with the plan as it is. Throws `copy-of-other-plan`.
     */
    async takeIn(plan: Id, source: FileSource): Promise<ReturnedFile> {
      const name = nameOf(source)
      const { properties } = await readWord(source)
      if (properties.plan !== plan) {
        const details = { name, title: properties.title }
        throw new AppError('copy-of-other-plan', `${properties.plan} is not ${plan}`, { details })
      }
      const { revision = '' } = properties
      const isKnown = store.history.has(plan, revision)
      const base = isKnown ? copies.planAt(plan, revision) : store.plans.find(plan).plan
      const handout = store.handouts.list(plan).find(({ id }) => id === properties.handout)
      const read = await readWord(source, base)
      const { author, tracking } = read
      if (!read.plan || !tracking) throw new Error('a Word file was compared and gave no plan')
      return copies.takeWord(
        plan,
        {
          plan: withoutRequest(read.plan),
          assets: read.assets,
          ...named({ author, tracking }, name, handout?.to),
          base: isKnown ? revision : null,
          handout,
          // What was done while Word kept track is what the review is about.
          notes: read.notes.filter(({ code }) => code !== 'tracked-changes'),
        },
        name,
      )
    },
  }
}
