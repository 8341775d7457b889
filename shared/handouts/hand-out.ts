import { unlocked } from '../plan/locked.ts'
import type { GroupHandout, Plan } from '../plan/model.ts'

/** The plan as it goes out to one receiver. What it may itself have been a copy of stays at home. */
export function handOut(plan: Plan, handout: GroupHandout): Plan {
  return { ...plan, meta: unlocked(plan.meta), handout }
}

/** The copy of a working group as it goes back: under the id of the plan that it was made from. */
export function sendBack(plan: Plan, handout: GroupHandout, by: string, on: string): Plan {
  return { ...plan, id: handout.plan, handout: { ...handout, returned: { by, on } } }
}

/** What came back, as the plan it is to be merged into would have it. */
export function asCopyOf(plan: Plan, { id }: Pick<Plan, 'id'>): Plan {
  const { handout: _, ...copy } = plan
  return { ...copy, id }
}
