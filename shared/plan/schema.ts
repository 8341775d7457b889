import { z } from 'zod'
import { comments } from './comment-schema.ts'
import { idPattern } from './id.ts'
import { measureColumns, measureGroupings, measurePatterns } from './measure-table-options.ts'
import type { Block, CellBlock, Handout, Plan, PlanMeta, RecordFilter } from './model.ts'
import { records } from './record-schema.ts'
import { populationGroups } from './records.ts'
import {
  callout,
  heading,
  headingLevel,
  identified,
  listItem,
  nothing,
  paragraph,
  quote,
  set,
} from './text-schema.ts'

/** The newest format this code writes, and the only major it reads. */
export const planFormat = 1

/**
 * The types of `model.ts`, checked at run time. Objects are loose: fields of a newer minor version
 * pass through unharmed. What is wrong with a plan as a document (a heading level skipped, an alt
 * text missing) is for `shared/checks`; here stands only what the code relies on.
 */
const id = z.string().regex(idPattern)
const cellBlock = z.discriminatedUnion('type', [paragraph, listItem]) satisfies z.ZodType<CellBlock>

const tableCell = z.looseObject({
  ...identified,
  type: z.literal('table-cell'),
  children: z.array(cellBlock).min(1),
})

const tableRow = z.looseObject({
  ...identified,
  type: z.literal('table-row'),
  children: z.array(tableCell).min(1).max(64),
})

const table = z
  .looseObject({
    ...identified,
    type: z.literal('table'),
    caption: z.string().max(2_000),
    description: z.string().max(5_000).optional(),
    headerRow: z.boolean(),
    headerColumn: set,
    columns: z
      .array(z.looseObject({ id, width: z.number().positive() }))
      .min(1)
      .max(64),
    children: z.array(tableRow).min(1).max(2_000),
  })
  .refine((table) => table.children.every((row) => row.children.length === table.columns.length), {
    message: 'each row needs one cell for each column',
  })

/** SHA-256 as 64 hex digits. */
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const image = z.looseObject({
  ...identified,
  type: z.literal('image'),
  asset: hash,
  format: z.enum(['png', 'jpeg']),
  width: z.int().positive().max(100_000),
  height: z.int().positive().max(100_000),
  alt: z.string().max(5_000),
  decorative: z.boolean(),
  caption: z.string().max(2_000),
  size: z.enum(['small', 'medium', 'full']),
  children: nothing,
})

const year = z.int().min(1900).max(2200)

const chosen = <Item extends z.ZodType>(item: Item) => z.array(item).max(10_000).optional()
const filter = z.looseObject({
  priorities: chosen(id),
  bodies: chosen(id),
  groups: chosen(z.enum(populationGroups)),
}) satisfies z.ZodType<RecordFilter>

const view = { ...identified, caption: z.string().max(2_000), children: nothing }

const views = [
  z.looseObject({
    ...view,
    type: z.literal('measure-table'),
    pattern: z.enum(measurePatterns),
    columns: z.array(z.enum(measureColumns)).min(1).max(measureColumns.length).optional(),
    groupBy: z.enum(measureGroupings).optional(),
    filter,
  }),
  z.looseObject({ ...view, type: z.literal('follow-up-table'), year, filter }),
  z.looseObject({ ...view, type: z.literal('budget-table') }),
  z.looseObject({ ...view, type: z.literal('coverage-matrix') }),
  z.looseObject({ ...view, type: z.literal('workshop-notes') }),
  z.looseObject({ ...view, type: z.literal('status-summary'), year }),
  z.looseObject({ ...view, type: z.literal('handling') }),
  z.looseObject({ ...view, type: z.literal('statement-register') }),
  z.looseObject({ ...view, type: z.literal('amendment-list') }),
] as const

export const block = z.discriminatedUnion('type', [
  heading,
  paragraph,
  listItem,
  quote,
  callout,
  table,
  image,
  z.looseObject({ ...identified, type: z.literal('page-break'), children: nothing }),
  z.looseObject({
    ...identified,
    type: z.literal('contents'),
    depth: headingLevel,
    of: z.enum(['tables', 'figures']).optional(),
    children: nothing,
  }),
  z.looseObject({ ...identified, type: z.literal('approval'), children: nothing }),
  ...views,
]) satisfies z.ZodType<Block>

export const planLanguage = z.enum(['fi', 'sv'])

export const organisation = z.looseObject({
  name: z.string().max(500),
  kind: z.enum(['municipality', 'city', 'county']),
  code: z.string().max(20).optional(),
})

export const period = z
  .looseObject({ from: year, to: year })
  .refine(({ from, to }) => from <= to, { message: 'a period ends no earlier than it begins' })

export const planMeta = z.looseObject({
  kind: z.enum(['term-plan', 'annual-report', 'county-plan']),
  template: z.string().max(200),
  language: planLanguage,
  title: z.string().max(1_000),
  organisation,
  period,
  submission: z.looseObject({
    status: z.enum(['draft', 'statements', 'board', 'council', 'approved']),
    caseNumber: z.string().max(200).optional(),
    body: z.string().max(500).optional(),
    date: z.iso.date().optional(),
    section: z.string().max(50).optional(),
    lock: z.looseObject({ revision: hash, on: z.iso.date(), by: z.string().max(500) }).optional(),
    deliveries: z
      .array(
        z.looseObject({
          id,
          on: z.iso.date(),
          to: z.string().max(500),
          by: z.string().max(500),
          revision: hash,
        }),
      )
      .max(1_000)
      .optional(),
  }),
  people: z
    .array(
      z.looseObject({
        id,
        name: z.string().max(500),
        title: z.string().max(500).optional(),
        role: z.string().max(500).optional(),
      }),
    )
    .max(1_000),
}) satisfies z.ZodType<PlanMeta>

export const blocks = z
  .array(block)
  .max(50_000)
  .refine((blocks) => new Set(blocks.map((block) => block.id)).size === blocks.length, {
    message: 'two blocks have the same id',
  })

const sheetHandout = z.looseObject({
  // Left out by the first version, which knew no other kind.
  kind: z.literal('sheet').optional(),
  plan: id,
  body: id,
  year,
  records,
  due: z.iso.date().optional(),
})

const asked = z.array(id).max(10_000)
export const groupHandout = z.looseObject({
  kind: z.literal('group'),
  id,
  plan: id,
  revision: hash,
  from: z.looseObject({ name: z.string().max(500), organisation: z.string().max(500) }),
  to: z.string().max(500),
  chapters: asked,
  measures: asked,
  note: z.string().max(5_000),
  due: z.iso.date().optional(),
  madeOn: z.iso.date(),
  returned: z.looseObject({ by: z.string().max(500), on: z.iso.date() }).optional(),
})

const handout = z.union([groupHandout, sheetHandout]) satisfies z.ZodType<Handout>

export const plan = z.looseObject({
  id,
  format: z.literal(planFormat),
  meta: planMeta,
  blocks,
  records,
  comments,
  handout: handout.optional(),
  damaged: z.string().max(300).optional(),
}) satisfies z.ZodType<Plan>
