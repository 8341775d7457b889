import { z } from 'zod'
import { idPattern } from './id.ts'
import {
  type AmendmentTarget,
  amendmentActions,
  amendmentResults,
  type CarriedFrom,
  followUpStatuses,
  populationGroups,
  type RecordKind,
  type Records,
  type Removed,
  type RemovedBlock,
  stageKinds,
  stageOutcomes,
} from './records.ts'
import { textBlock } from './text-schema.ts'

/** The types of `records.ts`, checked at run time; loose, like those of `schema.ts`. */
const id = z.string().regex(idPattern)
const line = z.string().max(2_000)
const passage = z.string().max(20_000)
const duties = z.array(z.string().max(100)).max(100).optional()
const carriedFrom = z.looseObject({ plan: id, record: id }).optional() satisfies z.ZodType<
  CarriedFrom | undefined
>
const year = z.int().min(1900).max(2200)
const group = z.enum(populationGroups)
const number = z.string().max(50).optional()

const priority = z.looseObject({
  id,
  number,
  title: line,
  description: passage.optional(),
  duties,
  carriedFrom,
})

const goal = z.looseObject({
  id,
  number,
  priority: id,
  title: line,
  description: passage.optional(),
  binding: z.literal(true).optional(),
  duties,
  carriedFrom,
})

const measure = z.looseObject({
  id,
  number,
  goal: id,
  title: line,
  description: passage.optional(),
  responsible: z.array(id).max(100),
  groups: z.array(group).max(populationGroups.length),
  themes: z.array(line).max(100),
  schedule: z.looseObject({ from: year.optional(), to: year.optional(), note: line.optional() }),
  resources: passage,
  appropriation: z.number().min(0).max(1e12).optional(),
  indicators: z.array(z.looseObject({ indicator: id, baseline: line, target: line })).max(100),
  carriedFrom,
})

const followUp = z.looseObject({
  id,
  measure: id,
  year,
  status: z.enum(followUpStatuses).optional(),
  done: passage,
  values: z.array(z.looseObject({ indicator: id, value: line })).max(100),
  reason: passage,
  next: passage,
  reportedBy: line.optional(),
})

const indicator = z.looseObject({
  id,
  name: line,
  unit: line.optional(),
  source: line.optional(),
  sotkanet: z.int().positive().optional(),
})

const body = z.looseObject({ id, name: line, sector: line.optional() })

const note = z.looseObject({
  id,
  kind: z.enum(['joy', 'worry']),
  group,
  text: passage,
  became: id.optional(),
})

const day = z.iso.date().optional()

const stage = z.looseObject({
  id,
  kind: z.enum(stageKinds),
  body: line,
  date: day,
  section: z.string().max(50).optional(),
  caseNumber: z.string().max(200).optional(),
  outcome: z.enum(stageOutcomes).optional(),
  note: passage,
  documents: z.array(line).max(1_000),
})

const statement = z.looseObject({
  id,
  body: line,
  askedOn: day,
  givenOn: day,
  text: passage,
  reply: passage,
  change: passage,
  about: id.optional(),
})

const amendmentTarget = z.union([
  z.looseObject({ record: id, field: z.enum(['title', 'description']) }),
  z.looseObject({ block: id }),
]) satisfies z.ZodType<AmendmentTarget>

const after = id.nullable()
const removedBlock: z.ZodType<RemovedBlock, RemovedBlock> = textBlock
const removed = z.union([
  z.looseObject({ after, block: removedBlock }),
  z.looseObject({
    after,
    rows: z.looseObject({
      priorities: z.array(priority).max(1_000),
      goals: z.array(goal).max(5_000),
      measures: z.array(measure).max(10_000),
    }),
  }),
]) satisfies z.ZodType<Removed>

const count = z.int().min(0).max(1_000_000)

const amendment = z.looseObject({
  id,
  item: z.string().max(50),
  proposer: line,
  action: z.enum(amendmentActions).optional(),
  text: passage,
  about: amendmentTarget.optional(),
  votes: z.looseObject({ for: count, against: count, abstain: count }).optional(),
  result: z.enum(amendmentResults).optional(),
  applied: z
    .looseObject({
      on: z.iso.date(),
      version: z.string().max(500),
      before: z.string().max(1_000_000),
      after: z.string().max(1_000_000),
      added: id.optional(),
      removed: removed.optional(),
    })
    .optional(),
})

/** One row of each kind. */
export const recordSchemas = {
  priorities: priority,
  goals: goal,
  measures: measure,
  followUps: followUp,
  indicators: indicator,
  bodies: body,
  notes: note,
  stages: stage,
  statements: statement,
  amendments: amendment,
} satisfies { [Kind in RecordKind]: z.ZodType<Records[Kind][number]> }

const rows = <Row extends z.ZodType>(row: Row, most: number) => z.array(row).max(most)

/** All rows of a plan. */
export const records = z
  .looseObject({
    priorities: rows(priority, 1_000),
    goals: rows(goal, 5_000),
    measures: rows(measure, 10_000),
    followUps: rows(followUp, 100_000),
    indicators: rows(indicator, 10_000),
    bodies: rows(body, 10_000),
    notes: rows(note, 10_000),
    // Left out by the first versions, which knew no more kinds.
    stages: rows(stage, 1_000).default([]),
    statements: rows(statement, 1_000).default([]),
    amendments: rows(amendment, 10_000).default([]),
  })
  .refine(
    (all) => {
      const ids = (Object.keys(recordSchemas) as RecordKind[]).flatMap((kind) =>
        all[kind].map((row) => row.id),
      )
      return new Set(ids).size === ids.length
    },
    { message: 'two records have the same id' },
  ) satisfies z.ZodType<Records>
