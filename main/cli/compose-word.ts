import type { Plan } from '#shared/plan/model.ts'
import type { ComposedDocx, DocxOptions } from '../export/export-docx.ts'
import { readDuties } from '../templates/read-duties.ts'
import { Refusal, type World } from './world.ts'

/** A plan as a Word file. The writer is loaded when it is needed: that takes longer than most commands. */
export async function composeWord(
  world: World,
  plan: Plan,
  assets: ReadonlyMap<string, Uint8Array>,
  options: Omit<DocxOptions, 'asset' | 'date' | 'duties' | 'onProgress'>,
): Promise<ComposedDocx> {
  const { composeDocx } = await import('../export/export-docx.ts')
  return composeDocx(plan, {
    ...options,
    asset: async (hash) => {
      const bytes = assets.get(hash)
      if (!bytes) throw new Refusal('check.image-missing')
      return bytes
    },
    date: world.now,
    duties: await readDuties(world.duties),
    onProgress: (step) => world.showProgress(`DOCX: ${step}`),
  })
}
