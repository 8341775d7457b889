import type { Block, BlockOf, Table } from './model.ts'

/** The blocks that show records. */
export const viewTypes = [
  'measure-table',
  'follow-up-table',
  'budget-table',
  'coverage-matrix',
  'workshop-notes',
  'status-summary',
] as const
export type ViewType = (typeof viewTypes)[number]
export type View = BlockOf<ViewType>

export function isView(block: Block): block is View {
  return viewTypes.some((type) => type === block.type)
}

/** What bears a caption "Taulukko 3" and is counted among the tables. */
export function isTableLike(block: Block): block is Table | View {
  return block.type === 'table' || isView(block)
}

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
