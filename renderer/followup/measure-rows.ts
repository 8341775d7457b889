import type { Id } from '#shared/plan/model.ts'
import type { MeasureProgress, Standing } from '#shared/records/progress.ts'

/** A measure as the list shows it. */
export type MeasureRow = {
  id: Id
  number: string
  title: string
  body: string | undefined
  standing: Standing
  before: Standing
}

/** A goal with its measures. */
export type GoalRows = { id: string; label: string; rows: MeasureRow[] }

export function goalRows(measures: readonly MeasureProgress[]): GoalRows[] {
  return [...Map.groupBy(measures, ({ goal }) => goal)].map(([goal, own]) => ({
    id: `goal-${goal.id}`,
    label: `${own[0]?.number.replace(/\.\d+$/, '')} ${goal.title}`,
    rows: own.map(({ measure, number, body, standing, before }) => {
      return { id: measure.id, number, title: measure.title, body: body?.name, standing, before }
    }),
  }))
}
