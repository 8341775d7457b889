import type { Plan, Table } from '../plan/model.ts'
import { closeBlock, type OpenBlock, openBlock } from './open-block.ts'
import { derivedId } from './same.ts'

/** A plan whose blocks are in the form in which they are merged. */
export type OpenPlan = Omit<Plan, 'blocks'> & { blocks: OpenBlock[] }

export function openPlan(plan: Plan): OpenPlan {
  return { ...plan, blocks: plan.blocks.map(openBlock) }
}

/**
 * Undoes `openPlan`. Cells that only the crossing of a new row and a new column made are empty; a table
 * without rows or columns is none.
 */
export function closePlan(open: OpenPlan): Plan {
  const blocks = open.blocks.map((block) => closeBlock(block, derivedId))
  return { ...open, blocks: blocks.filter((block) => block.type !== 'table' || isTable(block)) }
}

function isTable({ columns, children }: Table): boolean {
  return columns.length > 0 && children.length > 0
}
