import { canonicalJson } from '../history/canonical-json.ts'
import { objectsToPlan } from '../history/objects.ts'
import type { Tracking } from '../import/report.ts'
import type { Copy } from '../merge/model.ts'
import type { Id, Plan } from '../plan/model.ts'
import { recordKinds } from '../plan/records.ts'
import { asCopyOf } from './hand-out.ts'

/** Copies as a library keeps them: trees of objects, of which most are the same in all. */
export type StoredCopies = {
  plan: Id
  copies: {
    id: string
    author: string
    tree: string
    base: string | null
    /** Of a Word file. */
    tracking: Tracking | null
  }[]
  /** By hash, as JSON. */
  objects: ReadonlyMap<string, string>
}

/**
 * The copies as plans. What is the same in two of them, or in ours, is one object: that it is the same need
 * not be found out again for each copy.
 */
export function readCopies({ plan: id, copies, objects }: StoredCopies, ours: Plan): Copy[] {
  const known = new Map<string, unknown>(rowsOf(ours).map((row) => [canonicalJson(row), row]))
  const read = (hash: string): unknown => {
    const json = objects.get(hash) ?? 'null'
    const value: unknown = known.get(json) ?? JSON.parse(json)
    known.set(json, value)
    return value
  }
  const plans = new Map<string, Plan>()
  const planOf = (tree: string): Plan => {
    const plan = plans.get(tree) ?? asCopyOf(objectsToPlan(tree, read), { id })
    plans.set(tree, plan)
    return plan
  }
  return copies.map(({ id, author, tree, base, tracking }) => ({
    id,
    author,
    plan: planOf(tree),
    ...(base !== null && { base: planOf(base) }),
    ...(tracking !== null && { tracking }),
  }))
}

function rowsOf({ blocks, records, comments }: Plan): unknown[] {
  return [...blocks, ...recordKinds.flatMap((kind): unknown[] => records[kind]), ...comments]
}
