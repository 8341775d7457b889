import type { Block, BlockOf, Table } from './model.ts'

/** The blocks that show records. */
export const viewTypes = [
  'measure-table',
  'follow-up-table',
  'budget-table',
  'coverage-matrix',
  'workshop-notes',
  'status-summary',
  'handling',
  'statement-register',
  'amendment-list',
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
