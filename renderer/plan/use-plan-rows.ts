import { useMemo, useRef } from 'react'
import type { Id } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import type { PlanFilter } from './plan-filter.ts'
import type { PlanRow } from './plan-row.ts'
import { type PlanRows, planRows } from './plan-rows.ts'

/** The rows to show; those that look as before are the same objects. */
export function usePlanRows(
  records: Records,
  filter: PlanFilter,
  folded: ReadonlySet<Id>,
): PlanRows {
  const before = useRef<readonly PlanRow[]>([])
  return useMemo(() => {
    const result = planRows(records, filter, folded, before.current)
    before.current = result.rows
    return result
  }, [records, filter, folded])
}
