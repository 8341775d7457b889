import type { ReadObject, RowList, Tree } from '#shared/history/objects.ts'
import type { Id } from '#shared/plan/model.ts'
import type { RecordKind } from '#shared/plan/records.ts'

export type TreeReader = ReturnType<typeof createTreeReader>

/**
 * Looks single things up in many trees of one plan. Most lists are in most trees, and each is read
 * once. The objects are our own, so their form is not checked again.
 */
export function createTreeReader(read: ReadObject) {
  const trees = memo((hash) => read(hash) as Tree)
  const lists = memo((hash) => new Map(read(hash) as RowList))
  const starts = memo((hash) => (read(hash) as RowList)[0]?.[0])
  const rows = memo((hash) => read(hash) as Record<string, unknown>)

  return {
    /** The hash of a block; undefined where there is none. */
    block(tree: string, id: Id): string | undefined {
      for (const chapter of trees(tree).chapters) {
        const found = lists(chapter).get(id)
        if (found !== undefined) return found
      }
      return undefined
    },

    /** The hash of a record; undefined where there is none. */
    record(tree: string, kind: RecordKind, id: Id): string | undefined {
      const list = trees(tree).records[kind]
      return list && lists(list).get(id)
    },

    row: rows,

    meta: (tree: string): Record<string, unknown> => rows(trees(tree).meta),

    /** The hash of the chapter that starts with a block; undefined where there is none. */
    chapter: (tree: string, start: Id): string | undefined =>
      trees(tree).chapters.find((chapter) => starts(chapter) === start),
  }
}

function memo<Value>(make: (hash: string) => Value): (hash: string) => Value {
  const known = new Map<string, Value>()
  return (hash) => {
    const value = known.get(hash) ?? make(hash)
    known.set(hash, value)
    return value
  }
}
