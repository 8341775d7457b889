import { z } from 'zod'
import { type ReadObject, tree } from '#shared/history/objects.ts'
import type { Id } from '#shared/plan/model.ts'
import { recordSchemas } from '#shared/plan/record-schema.ts'
import { laterKinds, type RecordKind, recordKinds } from '#shared/plan/records.ts'
import * as schema from '#shared/plan/schema.ts'

const { comments, handout } = schema.plan.shape
const rest = z.object({
  plan: z.looseObject({ handout }),
  // Whoever made the tree may not have known kinds that we know.
  records: z.looseObject(
    Object.fromEntries(laterKinds.map((kind) => [kind, z.array(recordSchemas[kind]).optional()])),
  ),
})

/**
 * Checks trees as the schema checks plans, but each object only once: thirty revisions of a plan cost
 * little more than one. What is returned throws for a tree that stands for no plan, or whose objects
 * `read` does not find.
 */
export function createTreeCheck(read: ReadObject): (treeHash: string) => void {
  const passed = new Set<string>()
  const lists = new Map<string, Id[]>()

  function check(hash: string, kind: string, shape: z.ZodType): void {
    const key = `${kind} ${hash}`
    if (passed.has(key)) return
    shape.parse(read(hash))
    passed.add(key)
  }

  /** The ids of the rows, after each has been checked. */
  function idsOf(listHash: string, kind: string, shape: z.ZodType): Id[] {
    const key = `${kind} ${listHash}`
    const known = lists.get(key) ?? readIds(listHash, kind, shape)
    lists.set(key, known)
    return known
  }

  function readIds(listHash: string, kind: string, shape: z.ZodType): Id[] {
    return toRows(read(listHash)).map(([id, hash]) => {
      check(hash, kind, shape)
      if ((read(hash) as { id?: unknown }).id !== id) {
        throw new TypeError('a row has another id than its list says')
      }
      return id
    })
  }

  return (treeHash) => {
    const whole = tree.parse(read(treeHash))
    z.literal(schema.planFormat).parse(whole.format)
    check(whole.meta, 'meta', schema.planMeta)
    check(whole.rest, 'rest', rest)
    refuseDoubles(whole.chapters.map((list) => idsOf(list, 'blocks', schema.block)))
    refuseDoubles(
      recordKinds.map((kind: RecordKind) => {
        const list = whole.records[kind]
        return list === undefined ? [] : idsOf(list, kind, recordSchemas[kind])
      }),
    )
    refuseDoubles([idsOf(whole.comments, 'comments', comments.element)])
  }
}

/** A list may be named thousands of times: the second time is one too many. */
function refuseDoubles(lists: readonly Id[][]): void {
  const seen = new Set<Id>()
  for (const list of lists) {
    for (const id of list) {
      if (seen.has(id)) throw new TypeError('two rows have the same id')
      seen.add(id)
    }
  }
}

/** As `rowList` of the history has it, without the time that a schema takes for each of 60,000 rows. */
function toRows(value: unknown): [id: Id, hash: string][] {
  const isRow = (row: unknown): row is [Id, string] =>
    Array.isArray(row) && row.length === 2 && row.every((part) => typeof part === 'string')
  if (!Array.isArray(value) || !value.every(isRow)) throw new TypeError('not a list of rows')
  return value
}
