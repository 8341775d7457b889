import type { Block, Id, Plan } from '../plan/model.ts'
import { idsOf } from '../plan/walk.ts'
import { derivedId } from './same.ts'

/** The plan with an id of its own for each block, row, cell and column; of two the later gets a new one. */
export function withUniqueIds(plan: Plan): Plan {
  const seen = new Set<Id>()
  let doubled = false
  for (const id of idsOf(plan.blocks)) {
    doubled ||= seen.has(id)
    seen.add(id)
  }
  if (!doubled) return plan
  const used = new Set<Id>()
  const fresh = (id: Id): Id => {
    let own = id
    for (let count = 1; used.has(own) || (own !== id && seen.has(own)); count += 1)
      own = derivedId(id, `${count}`)
    used.add(own)
    return own
  }
  return { ...plan, blocks: plan.blocks.map((block) => renamed(block, fresh)) }
}

function renamed(block: Block, fresh: (id: Id) => Id): Block {
  const id = fresh(block.id)
  if (block.type !== 'table') return id === block.id ? block : { ...block, id }
  return {
    ...block,
    id,
    columns: block.columns.map((column) => ({ ...column, id: fresh(column.id) })),
    children: block.children.map((row) => ({
      ...row,
      id: fresh(row.id),
      children: row.children.map((cell) => ({
        ...cell,
        id: fresh(cell.id),
        children: cell.children.map((block) => ({ ...block, id: fresh(block.id) })),
      })),
    })),
  }
}
