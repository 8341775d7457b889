import { z } from 'zod'
import { idPattern } from './id.ts'
import {
  type CarriedFrom,
  followUpStatuses,
  populationGroups,
  type RecordKind,
  type Records,
} from './records.ts'

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

/** One row of each kind. */
export const recordSchemas = {
  priorities: priority,
  goals: goal,
  measures: measure,
  followUps: followUp,
  indicators: indicator,
  bodies: body,
  notes: note,
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
