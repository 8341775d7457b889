import type { Plan } from '../plan/model.ts'
import { closeBlock, type OpenBlock, openBlock } from './open-block.ts'
import { derivedId } from './same.ts'

/** A plan whose blocks are in the form in which they are merged. */
export type OpenPlan = Omit<Plan, 'blocks'> & { blocks: OpenBlock[] }

export function openPlan(plan: Plan): OpenPlan {
  return { ...plan, blocks: plan.blocks.map(openBlock) }
}

/** Undoes `openPlan`. Cells that only the crossing of a new row and a new column made are empty. */
export function closePlan(open: OpenPlan): Plan {
  return { ...open, blocks: open.blocks.map((block) => closeBlock(block, derivedId)) }
}
