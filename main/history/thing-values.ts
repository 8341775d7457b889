import { canonicalJson } from '#shared/history/canonical-json.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Plan } from '#shared/plan/model.ts'
import { sha256 } from '../files/sha256.ts'
import type { TreeReader } from './tree-reader.ts'

/** What someone asks about: a block, a record or one of its fields, a fact of the plan. */
export type Thing = Input<'history.blame'>['of']

/** What stands for the value of a thing in a tree; undefined where it is not there. */
export function valuesOf(thing: Thing, trees: TreeReader): (tree: string) => string | undefined {
  if ('block' in thing) return (tree) => trees.block(tree, thing.block)
  if ('meta' in thing) return (tree) => fieldOf(trees.meta(tree), thing.meta)
  const { kind, record, field } = thing
  return (tree) => {
    const hash = trees.record(tree, kind, record)
    if (hash === undefined || field === undefined) return hash
    return fieldOf(trees.row(hash), field)
  }
}

/** The same of the plan as it is now. */
export function valueNow(thing: Thing, plan: Plan): string | undefined {
  if ('block' in thing) return hashOf(plan.blocks.find(({ id }) => id === thing.block))
  if ('meta' in thing) return fieldOf(plan.meta, thing.meta)
  const { kind, record, field } = thing
  const row = plan.records[kind].find(({ id }) => id === record)
  return row && field !== undefined ? fieldOf({ ...row }, field) : hashOf(row)
}

function fieldOf(row: Readonly<Record<string, unknown>>, field: string): string {
  return canonicalJson(Object.hasOwn(row, field) ? row[field] : null)
}

function hashOf(row: object | undefined): string | undefined {
  return row && sha256(canonicalJson(row))
}
