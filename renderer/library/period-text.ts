import type { PlanMeta } from '#shared/plan/model.ts'

/** "2026–2029", or the one year of an annual report. */
export function periodText({ from, to }: PlanMeta['period']): string {
  return from === to ? String(from) : `${from}–${to}`
}
