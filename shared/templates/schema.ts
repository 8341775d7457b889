import { z } from 'zod'
import { measureGroupings, measurePatterns } from '../plan/measure-table-options.ts'
import { populationGroups } from '../plan/records.ts'
import { planLanguage, planMeta } from '../plan/schema.ts'

/**
 * A template is data: `resources/templates/{fi,sv}/{id}.json`. The same id in both languages has the
 * same chapters in the same order, tied by `key`.
 */

/** Where a piece of guidance comes from, and how sure we are of it. */
export const source = z.strictObject({
  title: z.string(),
  url: z.url().optional(),
  /** `unverified`: believed on good grounds but not read in the source; shown as such to the user. */
  status: z.enum(['read', 'unverified']),
  /** The day someone last looked, `YYYY-MM-DD`. */
  checked: z.iso.date(),
})
export type Source = z.infer<typeof source>

/** What the law and THL ask of a chapter, in the product's own words. */
const guidance = z.strictObject({
  /** One sentence: what this chapter is for. */
  purpose: z.string(),
  /** What to write, point by point. */
  points: z.array(z.string()),
  /** A hint from practice, when there is one. */
  tip: z.string().optional(),
  sources: z.array(source),
})
export type Guidance = z.infer<typeof guidance>

/** Blocks a new plan starts with, in a form that is easy to write by hand. */
const starter = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: z.string() }),
  z.strictObject({
    type: z.literal('callout'),
    tone: z.enum(['note', 'key', 'important']),
    text: z.string(),
  }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  z.strictObject({
    type: z.literal('table'),
    caption: z.string(),
    description: z.string().optional(),
    header: z.array(z.string()).min(1),
    widths: z.array(z.number().positive()).optional(),
    /** Texts of the first column; the other cells start empty. */
    rows: z.array(z.string()).min(1),
  }),
  /** Shows the measures of these population groups, once there are any; see `shared/plan/records.ts`. */
  z.strictObject({
    type: z.literal('measure-table'),
    caption: z.string(),
    pattern: z.enum(measurePatterns),
    groupBy: z.enum(measureGroupings).optional(),
    groups: z.array(z.enum(populationGroups)).min(1).optional(),
  }),
  z.strictObject({ type: z.literal('budget-table'), caption: z.string() }),
  z.strictObject({ type: z.literal('approval') }),
  z.strictObject({ type: z.literal('page-break') }),
])
export type Starter = z.infer<typeof starter>

const chapter = z.strictObject({
  /** Stable name of the chapter; kept on the heading as `chapter.guidance`. */
  key: z.string().regex(/^[a-z0-9-]+$/),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  title: z.string(),
  unnumbered: z.literal(true).optional(),
  /** Keys of `resources/law/duties.json`; only on chapters of level 1. */
  duties: z.array(z.string()).optional(),
  guidance,
  starters: z.array(starter).optional(),
})
export type TemplateChapter = z.infer<typeof chapter>

export const template = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  language: planLanguage,
  kind: planMeta.shape.kind,
  name: z.string(),
  /** When to choose this one; a sentence or two. */
  description: z.string(),
  organisations: z.array(planMeta.shape.organisation.shape.kind).min(1),
  /** How many years the period has at first: 4 for a council term, 1 for a year. */
  years: z.int().min(1).max(10),
  /** Title of a new plan; `{organisation}` and `{period}` are filled in. */
  title: z.string(),
  contentsDepth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  sources: z.array(source),
  chapters: z.array(chapter).min(1),
})
export type Template = z.infer<typeof template>
