import { readCopies } from '#shared/handouts/stored-copies.ts'
import { mergeCopies } from '#shared/merge/merge-copies.ts'
import { resolve } from '#shared/merge/resolve.ts'
import { plan } from '#shared/plan/schema.ts'
import type { Merged, MergeInput } from '../review/handlers.ts'
import { serveTask } from '../worker-task.ts'

/** Compares copies with the plan and, once it is decided, makes one plan of them. */
await serveTask<MergeInput, Merged>(async ({ ours, copies, decisions }) => {
  const merge = mergeCopies(ours, readCopies(copies, ours))
  if (!decisions) return { merge }
  const merged = resolve(merge, decisions)
  // What was edited in the review is checked here, before any of it is written.
  plan.parse(merged)
  return { merge, plan: merged }
})
