import { type PlanFile, readPlanFile } from '../exchange/read-plan-file.ts'
import { serveTask } from '../worker-task.ts'

export type ReadPlanFileInput = { path: string }
export type ReadPlanFileOutput = Pick<PlanFile, 'plan' | 'assets'>

/** Opens a `.kertomus` file, which anyone may have made, where it can do no harm but to itself. */
await serveTask<ReadPlanFileInput, ReadPlanFileOutput>(async ({ path }) => {
  const { plan, assets } = await readPlanFile(path)
  return { plan, assets }
})
