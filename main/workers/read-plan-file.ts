import {
  type PlanFile,
  type Reading,
  readPlanFile,
  unpackPlan,
} from '../exchange/read-plan-file.ts'
import type { FileSource } from '../files/waiting-files.ts'
import { serveTask } from '../worker-task.ts'

export type ReadPlanFileInput = { source: FileSource; reading: Reading }

/** Opens a `.kertomus` file, which anyone may have made, where it can do no harm but to itself. */
await serveTask<ReadPlanFileInput, PlanFile>(({ source, reading }) =>
  'path' in source
    ? readPlanFile(source.path, reading)
    : unpackPlan(source.bytes, source.name, reading),
)
