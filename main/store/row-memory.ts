import type { Id } from '#shared/plan/model.ts'

/**
 * Parses the rows of one plan after another. A row of the plan read last whose JSON is the same is the
 * very same object, which whoever gets it must not change: what was worked out about it holds on.
 */
export function createRowMemory(): (planId: Id) => (json: string) => unknown {
  let last: { planId: Id; rows: Map<string, unknown> } | undefined

  return (planId) => {
    const before = last?.planId === planId ? last.rows : undefined
    const rows = new Map<string, unknown>()
    last = { planId, rows }
    return (json) => {
      const row: unknown = before?.get(json) ?? JSON.parse(json)
      rows.set(json, row)
      return row
    }
  }
}
