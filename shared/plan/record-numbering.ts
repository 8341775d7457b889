import type { Id } from './model.ts'
import type { Goal, Measure, Priority, Records } from './records.ts'

/** The tree that the rows of a plan make, in the order of print. */
export type PriorityNode = { priority: Priority; number: string; goals: GoalNode[] }
export type GoalNode = { goal: Goal; number: string; measures: MeasureNode[] }
export type MeasureNode = { measure: Measure; number: string }

type Branches = Pick<Records, 'priorities' | 'goals' | 'measures'>

/** Several parts of a view ask for the tree of the same rows; a change makes new lists. */
const trees = new WeakMap<Measure[], Branches & { tree: readonly PriorityNode[] }>()

/** Priorities with their goals and measures, numbered 1, 1.1, 1.1.1, or as their whole plan has them. */
export function recordTree({ priorities, goals, measures }: Branches): readonly PriorityNode[] {
  const known = trees.get(measures)
  if (known?.priorities === priorities && known.goals === goals) return known.tree
  const tree = treeOf({ priorities, goals, measures })
  trees.set(measures, { priorities, goals, measures, tree })
  return tree
}

function treeOf({ priorities, goals, measures }: Branches): PriorityNode[] {
  const goalsOf = Map.groupBy(goals, (goal) => goal.priority)
  const measuresOf = Map.groupBy(measures, (measure) => measure.goal)

  return priorities.map((priority, first) => {
    const number = priority.number ?? `${first + 1}`
    return {
      priority,
      number,
      goals: (goalsOf.get(priority.id) ?? []).map((goal, second) => {
        const below = goal.number ?? `${number}.${second + 1}`
        return {
          goal,
          number: below,
          measures: (measuresOf.get(goal.id) ?? []).map((measure, third) => ({
            measure,
            number: measure.number ?? `${below}.${third + 1}`,
          })),
        }
      }),
    }
  })
}

/** The number of each priority, goal and measure by id. Orphaned rows have none. */
export function recordNumbers(records: Branches): Map<Id, string> {
  const numbers = new Map<Id, string>()
  for (const { priority, number, goals } of recordTree(records)) {
    numbers.set(priority.id, number)
    for (const { goal, number, measures } of goals) {
      numbers.set(goal.id, number)
      for (const { measure, number } of measures) numbers.set(measure.id, number)
    }
  }
  return numbers
}

/** Rows whose parent is not there: kept, listed, never printed as if they had one. */
export function orphansOf(records: Records): {
  goals: Goal[]
  measures: Measure[]
  followUps: Records['followUps']
} {
  const priorities = new Set(records.priorities.map(({ id }) => id))
  const goals = new Set(records.goals.map(({ id }) => id))
  const measures = new Set(records.measures.map(({ id }) => id))
  return {
    goals: records.goals.filter((goal) => !priorities.has(goal.priority)),
    measures: records.measures.filter((measure) => !goals.has(measure.goal)),
    followUps: records.followUps.filter((followUp) => !measures.has(followUp.measure)),
  }
}
