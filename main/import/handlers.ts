import type { HandlersFor } from '#shared/ipc/call.ts'
import type { ImportedWord, importCalls } from '#shared/ipc/import.ts'
import type { Organisation, Plan } from '#shared/plan/model.ts'
import type { Profile } from '#shared/settings.ts'
import { type FileSource, nameOf } from '../files/waiting-files.ts'
import type { Emit } from '../ipc/emit.ts'
import type { Store } from '../store/open-store.ts'
import type { ReadWordOutput } from '../workers/read-word.ts'

type WordImportNeeds = {
  store: Pick<Store, 'plans' | 'together'>
  /** Reads the file off the main thread, within limits. */
  readWord: (
    source: FileSource,
    facts: { organisation: Organisation; year: number },
  ) => Promise<ReadWordOutput & { plan: Plan }>
  keepImage: (name: string, bytes: Uint8Array) => unknown
  profile: () => Profile | null
  emit: Emit
  now: () => Date
}

const unknownOrganisation: Organisation = { name: '', kind: 'municipality' }

/** Makes a new plan of a Word file. */
export function wordImporter({ store, readWord, keepImage, profile, emit, now }: WordImportNeeds) {
  return async (source: FileSource): Promise<ImportedWord> => {
    const organisation = profile()?.organisation ?? unknownOrganisation
    const year = now().getFullYear()
    const { plan, assets, notes, changes } = await readWord(source, { organisation, year })
    const summary = store.together(() => {
      for (const [hash, bytes] of assets) keepImage(hash, bytes)
      return store.plans.create(plan)
    })
    emit('plans.changed', { id: summary.id })
    const authors = new Set(changes.map(({ author }) => author))
    return {
      plan: summary,
      name: nameOf(source),
      counts: countsOf(plan),
      notes,
      authors: [...authors].filter((name) => name !== ''),
    }
  }
}

export function importHandlers(needs: {
  importWord: (source: FileSource) => Promise<ImportedWord>
  pickFile: () => Promise<string | null>
}): HandlersFor<typeof importCalls> {
  return {
    'import.word': async () => {
      const path = await needs.pickFile()
      return path === null ? null : needs.importWord({ path })
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
