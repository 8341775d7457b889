import type { Made } from '#shared/exchange/manifest.ts'
import type { Plan } from '#shared/plan/model.ts'
import { type Packing, writePlanFile } from '../exchange/write-plan-file.ts'
import { serveTask } from '../worker-task.ts'

export type WritePlanFileInput = {
  path: string
  plan: Plan
  assets: ReadonlyMap<string, Uint8Array>
  made: Made
  packing: Packing
}

/** Packs, reads back and writes a `.kertomus` file while the app goes on. */
await serveTask<WritePlanFileInput, null>(async ({ path, plan, assets, made, packing }) => {
  await writePlanFile(path, plan, assets, made, packing)
  return null
})
