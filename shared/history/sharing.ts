import type { Id } from '../plan/model.ts'
import { type Records, recordKinds } from '../plan/records.ts'
import { canonicalJson } from './canonical-json.ts'

/** The same list with the very objects of `known` where they say the same, for comparing by reference. */
export function sharing<Row extends { id: Id }>(
  known: readonly Row[],
  rows: readonly Row[],
): Row[] {
  const byId = new Map(known.map((row) => [row.id, row]))
  return rows.map((row) => {
    const same = byId.get(row.id)
    return same && (same === row || canonicalJson(same) === canonicalJson(row)) ? same : row
  })
}

/** The same for all records. */
export function sharingRecords(known: Records, records: Records): Records {
  const kinds = recordKinds.map((kind) => [kind, sharing<{ id: Id }>(known[kind], records[kind])])
  // Each list is made of rows of its own kind.
  return { ...records, ...(Object.fromEntries(kinds) as Records) }
}
