/** Tables of measures as they are usual in Finland; `shared/print/views/measure-table.ts` says how. */
export const measurePatterns = ['regional', 'classic', 'county'] as const
export type MeasurePattern = (typeof measurePatterns)[number]

/** What a table of measures can show, in the order in which it is offered. */
export const measureColumns = [
  'priority',
  'goal',
  'measure',
  'description',
  'responsible',
  'schedule',
  'resources',
  'appropriation',
  'indicators',
  'baseline',
  'target',
  'groups',
  'themes',
] as const
export type MeasureColumn = (typeof measureColumns)[number]

/** A table for each of these, or one for all. A measure of two groups stands in both tables. */
export const measureGroupings = ['none', 'priority', 'body', 'group'] as const
export type MeasureGrouping = (typeof measureGroupings)[number]
