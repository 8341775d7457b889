import type { Id } from '#shared/plan/model.ts'
import type { Goal, Records } from '#shared/plan/records.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { addRow, moveRow, type TreeKind } from '#shared/records/edit.ts'
import { looseId } from './plan-row.ts'

export type TreeRowKind = 'priority' | 'goal' | 'measure'

export const treeKinds = {
  priority: 'priorities',
  goal: 'goals',
  measure: 'measures',
} as const satisfies Record<TreeRowKind, TreeKind>

type Added = { records: Records; id: Id }

/**
 * A new row below the one the user is at, or last. What it needs above it is made along: the first
 * measure of an empty plan comes with a goal and a priority.
 */
export function withAdded(records: Records, kind: TreeRowKind, near: Id | undefined): Added {
  const place = placeOf(records, near)
  if (kind === 'priority') {
    const row = newPriority()
    return { records: addRow(records, 'priorities', row, place.priority), id: row.id }
  }
  if (kind === 'goal') return withGoal(records, place)

  const goal = place.goal ?? lastGoalIn(records, place.priority)
  if (goal === undefined) {
    const made = withGoal(records, place)
    return withAdded(made.records, 'measure', made.id)
  }
  const row = newMeasure(goal)
  return { records: addRow(records, 'measures', row, place.measure), id: row.id }
}

function withGoal(records: Records, place: Place): Added {
  const priority = place.priority ?? records.priorities.at(-1)?.id
  if (priority === undefined) {
    const made = withAdded(records, 'priority', undefined)
    return withGoal(made.records, { priority: made.id })
  }
  const row = newGoal(priority)
  return { records: addRow(records, 'goals', row, place.goal), id: row.id }
}

/** Puts a row that was dragged below the one it was dropped on; on a heading it comes first. */
export function withDropped(records: Records, id: Id, on: Id): Records {
  if (id === on) return records
  const place = placeOf(records, on)
  const { priority, goal, measure } = place
  if (records.measures.some((row) => row.id === id)) {
    if (goal === undefined) return records
    return moveRow(records, 'measures', id, { parent: goal, after: measure ?? null })
  }
  if (priority === undefined) return records
  if (records.goals.some((row) => row.id === id)) {
    return goal === id
      ? records
      : moveRow(records, 'goals', id, { parent: priority, after: goal ?? null })
  }
  return priority === id ? records : moveRow(records, 'priorities', id, { after: priority })
}

/** Measures to the end of a goal, in the order they have now. */
export function withMoved(records: Records, ids: ReadonlySet<Id>, goal: Id): Records {
  return records.measures
    .filter(({ id }) => ids.has(id))
    .reduce((sofar, { id }) => moveRow(sofar, 'measures', id, { parent: goal }), records)
}

type Place = { priority?: Id; goal?: Id; measure?: Id }

/** The branch of the tree that a row is on. */
export function placeOf({ priorities, goals, measures }: Records, id: Id | undefined): Place {
  const measure = measures.find((row) => row.id === id)
  const goal = goals.find((row): row is Goal => row.id === (measure?.goal ?? id))
  const priority = priorities.find((row) => row.id === (goal?.priority ?? id))
  return {
    ...(priority && { priority: priority.id }),
    ...(goal && { goal: goal.id }),
    ...(measure && { measure: measure.id }),
  }
}

/** The headings that a row is below. */
export function ancestorsOf(records: Records, id: Id): Set<Id> {
  const { priority, goal } = placeOf(records, id)
  const isLoose = priority === undefined
  return new Set([priority, goal, isLoose ? looseId : undefined].filter((one) => one !== undefined))
}

function lastGoalIn({ goals }: Records, priority: Id | undefined): Id | undefined {
  return goals.findLast((goal) => priority === undefined || goal.priority === priority)?.id
}
