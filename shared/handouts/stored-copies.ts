import { objectsToPlan } from '../history/objects.ts'
import type { Copy } from '../merge/model.ts'
import type { Id, Plan } from '../plan/model.ts'
import { asCopyOf } from './hand-out.ts'

/** Copies as a library keeps them: trees of objects, of which most are the same in all. */
export type StoredCopies = {
  plan: Id
  copies: { id: string; author: string; tree: string; base: string | null }[]
  /** By hash, as JSON. */
  objects: ReadonlyMap<string, string>
}

/** The copies as plans. What is the same in two of them is one object, which is quick to compare. */
export function readCopies({ plan: id, copies, objects }: StoredCopies): Copy[] {
  const parsed = new Map<string, unknown>()
  const read = (hash: string): unknown => {
    const known = parsed.get(hash)
    if (known !== undefined) return known
    const value: unknown = JSON.parse(objects.get(hash) ?? 'null')
    parsed.set(hash, value)
    return value
  }
  const plans = new Map<string, Plan>()
  const planOf = (tree: string): Plan => {
    const plan = plans.get(tree) ?? asCopyOf(objectsToPlan(tree, read), { id })
    plans.set(tree, plan)
    return plan
  }
  return copies.map(({ id, author, tree, base }) => ({
    id,
    author,
    plan: planOf(tree),
    ...(base !== null && { base: planOf(base) }),
  }))
}
