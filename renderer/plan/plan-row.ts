import type { Id } from '#shared/plan/model.ts'
import type { Goal, Measure, Priority } from '#shared/plan/records.ts'
import type { MeasureNeed } from '#shared/records/missing.ts'

/** What all rows of the grid know: their place in the tree, for those who do not see the indent. */
type Row = { id: Id; level: 1 | 2 | 3; number: string; position: number; siblings: number }

/** What a heading row tells of what is below it. */
export type Group = { isOpen: boolean; measures: number; gaps: number }

export type PriorityRow = Row & Group & { kind: 'priority'; priority: Priority }
export type GoalRow = Row & Group & { kind: 'goal'; goal: Goal; isEmpty: boolean }
/** Stands above what has lost its parent, so that it is seen and can be moved. */
export type LooseRow = Row & Group & { kind: 'loose' }

/** What the row of the lost ones is known by. */
export const looseId: Id = 'loose'

export type GroupRow = PriorityRow | GoalRow | LooseRow
export type MeasureRow = Row & {
  kind: 'measure'
  measure: Measure
  /** Names of the responsible bodies and of the indicators, in order; empty for an indicator that is gone. */
  bodies: string[]
  indicators: string[]
  needs: MeasureNeed[]
}
export type PlanRow = GroupRow | MeasureRow
