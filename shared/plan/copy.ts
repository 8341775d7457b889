import { sheetOf } from './handout.ts'
import { createId } from './id.ts'
import { opened } from './locked.ts'
import type { Id, Plan } from './model.ts'
import { type Removed, recordKinds } from './records.ts'
import { idsOf } from './walk.ts'

/**
 * The same plan as another one: everything in it under a new id. What points within the plan
 * follows; what points at other plans stays. The rows of an owner's sheet are of another plan.
 */
export function copyOfPlan(plan: Plan, nextId: () => Id = createId): Plan {
  const { id, meta, blocks, records, comments } = plan
  if (sheetOf(plan)) return { ...plan, id: nextId() }
  const ids = [
    id,
    ...meta.people.map((person) => person.id),
    ...idsOf(blocks),
    ...recordKinds.flatMap((kind) => records[kind].map((row) => row.id)),
    ...records.amendments.flatMap(({ applied }) => removedIds(applied?.removed)),
    ...comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]),
  ]
  const renamed = new Map(ids.map((id) => [id, nextId()]))
  // What was handed out is the original: a copy of a sheet answers to nobody. Nor is what someone goes on
  // with what is left of a damaged file.
  const { handout: _, damaged: __, ...copied } = plan
  const { submission } = meta
  return rename({ ...copied, meta: { ...meta, submission: opened(submission) } }, renamed) as Plan
}

/** What an amendment took away is put back under the id that its place and its follow-ups know. */
function removedIds(removed: Removed | undefined): Id[] {
  if (!removed) return []
  if ('block' in removed) return [removed.block.id]
  return Object.values(removed.rows).flatMap((rows) => rows.map(({ id }) => id))
}

/** Ids are random enough that no other text is ever the same as one. */
function rename(value: unknown, renamed: ReadonlyMap<Id, Id>): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => rename(item, renamed))
  if (typeof value !== 'object' || value === null) return value
  // A copy has no history: its blocks were never split or joined.
  const { splitFrom: _, joined: __, ...rest } = value as Record<string, unknown>
  return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, rename(item, renamed)]))
}
