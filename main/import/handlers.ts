import { basename } from 'node:path'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { importCalls } from '#shared/ipc/import.ts'
import type { Organisation, Plan } from '#shared/plan/model.ts'
import type { Profile } from '#shared/settings.ts'
import type { Emit } from '../ipc/emit.ts'
import type { Store } from '../store/open-store.ts'
import type { ReadWordOutput } from '../workers/read-word.ts'

export type ImportNeeds = {
  store: Pick<Store, 'plans' | 'together'>
  /** Reads the file off the main thread, within limits. */
  readWord: (
    path: string,
    facts: { organisation: Organisation; year: number },
  ) => Promise<ReadWordOutput & { plan: Plan }>
  keepImage: (name: string, bytes: Uint8Array) => unknown
  profile: () => Profile | null
  pickFile: () => Promise<string | null>
  emit: Emit
  now: () => Date
}

const unknownOrganisation: Organisation = { name: '', kind: 'municipality' }

export function importHandlers(needs: ImportNeeds): HandlersFor<typeof importCalls> {
  const { store, emit } = needs
  return {
    'import.word': async () => {
      const path = await needs.pickFile()
      if (path === null) return null
      const organisation = needs.profile()?.organisation ?? unknownOrganisation
      const year = needs.now().getFullYear()
      const { plan, assets, notes, changes } = await needs.readWord(path, { organisation, year })
      const summary = store.together(() => {
        for (const [hash, bytes] of assets) needs.keepImage(hash, bytes)
        return store.plans.create(plan)
      })
      emit('plans.changed', { id: summary.id })
      const authors = new Set(changes.map(({ author }) => author))
      return {
        plan: summary,
        name: basename(path),
        counts: countsOf(plan),
        notes,
        authors: [...authors].filter((name) => name !== ''),
      }
    },
  }
}

function countsOf({ blocks, comments }: Plan) {
  const count = (type: string) => blocks.filter((block) => block.type === type).length
  return {
    chapters: blocks.filter((block) => block.type === 'heading' && block.level === 1).length,
    tables: count('table'),
    images: count('image'),
    comments: comments.length,
  }
}
