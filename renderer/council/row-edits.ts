import type { Id } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'

export type CouncilKind = 'stages' | 'statements' | 'amendments'

/** One step up or down in its list. At the edge it stays where it is. */
export function shifted(records: Records, kind: CouncilKind, id: Id, by: -1 | 1): Records {
  const rows: readonly { id: Id }[] = records[kind]
  const at = rows.findIndex((row) => row.id === id)
  const row = rows[at]
  const to = at + by
  if (!row || to < 0 || to >= rows.length) return records
  return { ...records, [kind]: rows.toSpliced(at, 1).toSpliced(to, 0, row) }
}
