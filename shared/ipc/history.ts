import { z } from 'zod'
import type { Comparison } from '../history/compare.ts'
import { hashText, revisionKinds } from '../history/revision.ts'
import type { Plan } from '../plan/model.ts'
import { recordKinds } from '../plan/records.ts'
import { plan } from '../plan/schema.ts'
import type { CallGroup } from './call.ts'
import { id } from './plans.ts'

/** A line of the history. */
const entry = z.object({
  id: hashText,
  at: z.iso.datetime(),
  author: z.string(),
  kind: z.enum(revisionKinds),
  label: z.string().optional(),
  /** The nearest ones before it that are still kept; of one that was restored, also what it was made from. */
  parents: z.array(hashText),
})
export type HistoryEntry = z.infer<typeof entry>

const deed = z.object({
  author: z.string(),
  at: z.iso.datetime(),
  /** The revision it is seen first in; null when it is in none yet. */
  revision: hashText.nullable(),
})

const difference = z.object({
  id,
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  before: z.string(),
  after: z.string(),
  fields: z.array(z.string()),
})
const comparison = z.object({
  chapters: z.array(
    z.object({ chapter: id.nullable(), title: z.string(), differences: z.array(difference) }),
  ),
  records: z.array(z.object({ kind: z.enum(recordKinds), differences: z.array(difference) })),
  hasOtherDetails: z.boolean(),
}) satisfies z.ZodType<Comparison>

/** The schema under the type of the model, whose `format` is any number. */
const wholePlan: z.ZodType<Plan> = plan

const one = z.object({ id })
const label = z.string().trim().min(1).max(200)
const restored = z.object({ revision: z.int() })

/** Facts of the plan whose last change can be told; the parts of one are one. */
const blamedFact = z.enum(['title', 'organisation', 'period', 'submission', 'people'])
export type BlamedFact = z.infer<typeof blamedFact>

export const historyCalls = {
  /** Newest first; with `chapter`, only those that changed the chapter with this heading. */
  'history.list': { input: one.extend({ chapter: id.optional() }), output: z.array(entry) },
  /** Keeps the plan as it is now under a name. */
  'history.name': { input: one.extend({ label }), output: entry },
  /** The whole plan as it was. */
  'history.read': { input: one.extend({ revision: hashText }), output: wholePlan },
  /** How the plan differs from what it was; from `revision` to `to`, or to what it is now. */
  'history.compare': {
    input: one.extend({ revision: hashText, to: hashText.optional() }),
    output: comparison,
  },
  /** Makes the plan what it was; what it is now is kept first. Open it anew afterwards. */
  'history.restore': { input: one.extend({ revision: hashText }), output: restored },
  /** The same for one chapter: the one with this heading, or what stands before the first. */
  'history.restoreChapter': {
    input: one.extend({ revision: hashText, chapter: id.nullable() }),
    output: restored,
  },
  /** Who wrote a block, a record or one of its fields, or a fact of the plan, as it is now, and who made it. */
  'history.blame': {
    input: one.extend({
      of: z.union([
        z.object({ block: id }),
        z.object({ meta: blamedFact }),
        z.object({ record: id, kind: z.enum(recordKinds), field: z.string().max(50).optional() }),
      ]),
    }),
    output: z.object({ changed: deed, created: deed }).nullable(),
  },
} satisfies CallGroup
