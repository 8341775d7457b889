import { z } from 'zod'
import { containerLimits } from '../exchange/limits.ts'
import { passwordLimits } from '../exchange/password.ts'
import { type CaretPlace, rememberedBlocks } from '../plan/caret-place.ts'
import type { RecordChanges } from '../plan/changes.ts'
import { comment } from '../plan/comment-schema.ts'
import { idPattern } from '../plan/id.ts'
import type { Plan } from '../plan/model.ts'
import { recordSchemas } from '../plan/record-schema.ts'
import { recordKinds } from '../plan/records.ts'
import { block, organisation, period, plan, planLanguage, planMeta } from '../plan/schema.ts'
import type { CallGroup } from './call.ts'

export const id = z.string().regex(idPattern)
const time = z.iso.datetime()
const year = z.int().min(1900).max(2200)

/** A line of the library. */
export const planSummary = z.object({
  id,
  title: z.string(),
  kind: planMeta.shape.kind,
  language: planLanguage,
  organisation: z.string(),
  period: z.object({ from: z.int(), to: z.int() }),
  status: planMeta.shape.submission.shape.status,
  createdAt: time,
  changedAt: time,
  /** When the plan was put into the bin; null while it is in the library. */
  removedAt: time.nullable(),
})
export type PlanSummary = z.infer<typeof planSummary>

const changesOf = <Row extends z.ZodType>(row: Row) =>
  z
    .object({
      removed: z.array(id).max(100_000),
      put: z.array(z.object({ row, after: id.nullable().optional() })).max(100_000),
    })
    .optional()

/** As for blocks, one list of changes for each kind of records that has any. */
const recordChanges = z.object({
  priorities: changesOf(recordSchemas.priorities),
  goals: changesOf(recordSchemas.goals),
  measures: changesOf(recordSchemas.measures),
  followUps: changesOf(recordSchemas.followUps),
  indicators: changesOf(recordSchemas.indicators),
  bodies: changesOf(recordSchemas.bodies),
  notes: changesOf(recordSchemas.notes),
  stages: changesOf(recordSchemas.stages),
  statements: changesOf(recordSchemas.statements),
  amendments: changesOf(recordSchemas.amendments),
}) satisfies z.ZodType<RecordChanges>

/**
 * What changed since `revision`. `put` holds blocks that are new, changed or moved; `after` says
 * which block goes before (null: first) and is left out when the block stays where it is. Entries
 * are applied in order, after `removed`.
 */
export const planChanges = z.object({
  id,
  revision: z.int(),
  removed: z.array(id).max(50_000),
  put: z.array(z.object({ block, after: id.nullable().optional() })).max(50_000),
  meta: planMeta.optional(),
  records: recordChanges.optional(),
  comments: changesOf(comment),
})
export type PlanChanges = z.infer<typeof planChanges>

const hit = z.object({
  planId: id,
  planTitle: z.string(),
  /** Plain text around the hit, in pieces; every second piece (1, 3, 5 ...) is what was found. */
  snippet: z.array(z.string()),
})
export const searchHit = z.union([
  /** Title of the chapter the block is in; empty before the first chapter. */
  hit.extend({ blockId: id, chapter: z.string() }),
  hit.extend({ recordId: id, kind: z.enum(recordKinds) }),
])
export type SearchHit = z.infer<typeof searchHit>

const caretPlace: z.ZodType<CaretPlace> = z.object({
  blocks: z.array(id).min(1).max(rememberedBlocks),
  path: z.array(z.int().min(0)).max(20),
  offset: z.int().min(0),
})

const one = z.object({ id })

/** A file that was dragged onto the window. */
export const openableFile = z.object({
  name: z.string().min(1).max(500),
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.byteLength <= containerLimits.fileBytes, { message: 'too large' }),
})

/** One that someone typed; whether it is right is for the file to say. */
export const password = z.string().min(1).max(passwordLimits.most)

/** One that a file is locked with. */
export const newPassword = z.string().min(passwordLimits.least).max(passwordLimits.most)

/** What a file that waits for a decision is known by; `file` among the details of the refusal. */
const waitingFile = z.object({ file: z.string().max(100) })

/** The schema under the type of the model, whose `format` is any number. */
const wholePlan: z.ZodType<Plan> = plan

export const planCalls = {
  /** The library, newest change first. The bin is asked for separately. */
  'plans.list': { input: z.void(), output: z.array(planSummary) },
  'plans.listBin': { input: z.void(), output: z.array(planSummary) },
  /** With the place where the caret was when the plan was last left, if it ever was. */
  'plans.open': {
    input: one,
    output: z.object({ plan: wholePlan, revision: z.int(), caret: caretPlace.nullable() }),
  },
  'plans.keepCaret': { input: one.extend({ caret: caretPlace }), output: z.void() },
  'plans.create': {
    input: z.object({
      template: z.string().max(200),
      language: planLanguage,
      organisation,
      period,
    }),
    output: planSummary,
  },
  /** Answers after COMMIT only: what it has answered for survives a power cut. */
  'plans.save': { input: planChanges, output: z.object({ revision: z.int(), savedAt: time }) },
  'plans.rename': {
    input: one.extend({ title: z.string().trim().min(1).max(1_000) }),
    output: planSummary,
  },
  'plans.duplicate': { input: one, output: planSummary },
  /** A new plan: the report on one year of this one, filled from what was reported. */
  'plans.yearlyReport': { input: one.extend({ year }), output: planSummary },
  /** A new plan for the next term, with what this one left unfinished. This one stays as it is. */
  'plans.nextTerm': { input: one.extend({ period }), output: planSummary },
  'plans.remove': { input: one, output: z.void() },
  'plans.restore': { input: one, output: planSummary },
  /** Deletes for good a plan that is in the bin. */
  'plans.purge': { input: one, output: z.void() },
  'plans.search': { input: z.object({ query: z.string().max(500) }), output: z.array(searchHit) },
  'plans.openSample': { input: z.void(), output: planSummary },
  /**
   * Asks for a `.kertomus` file and imports it. Null when the user changed their mind. Rejects with
   * `file-locked` when it needs a password, and with `file-corrupt` with the detail `readable` when
   * what is left of it can be looked at; both name the file as `file` for the calls below. A copy of a
   * plan of this library that comes back is taken in for review; the plan is what is answered. A Word file
   * that is no such copy becomes a plan: `word.imported` tells of it, and the answer is null.
   */
  'plans.import': { input: z.void(), output: planSummary.nullable() },
  'plans.importFile': { input: openableFile, output: planSummary.nullable() },
  'plans.unlock': { input: waitingFile.extend({ password }), output: planSummary },
  /** Takes what is left of a damaged file into the library as a plan of its own, to compare with. */
  'plans.importDamaged': {
    input: waitingFile.extend({ password: password.optional() }),
    output: planSummary,
  },
  /**
   * Asks where, and writes the plan as a `.kertomus` file. The name of the file, or null. `unsaved`
   * is what the store would not take (a full disk): it goes into the copy in place of what is stored.
   */
  'plans.saveCopy': {
    input: one.extend({
      password: newPassword.optional(),
      unsaved: z
        .object({
          blocks: plan.shape.blocks,
          meta: planMeta,
          records: plan.shape.records.optional(),
          comments: plan.shape.comments.optional(),
        })
        .optional(),
    }),
    output: z.object({ name: z.string() }).nullable(),
  },
} satisfies CallGroup
