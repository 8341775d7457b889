import type { Id } from '#shared/plan/model.ts'
import { idOf } from '../export/html/context.ts'
import { pagesOfPlaces } from '../export/pdf/finish-pdf.ts'
import { serveTask } from '../worker-task.ts'

/** Finds out on which pages of a PDF the blocks of a plan stand, as far as anything links to them. */
await serveTask<Uint8Array, Map<Id, number>>(async (pdf) => {
  const pages = await pagesOfPlaces(pdf)
  return new Map([...pages].map(([place, page]) => [idOf(place), page]))
})
