import type { PlanMeta } from '#shared/plan/model.ts'
import type { FollowUp } from '#shared/plan/records.ts'

type Period = PlanMeta['period']

/** The years to choose from: those of the period, those that have reports, and the one that is shown. */
export function reportingYears(
  { from, to }: Period,
  followUps: readonly FollowUp[],
  shown: number,
): number[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const all = new Set([...years, ...followUps.map(({ year }) => year), shown])
  return [...all].toSorted((a, b) => a - b)
}

/** The year to begin with: this one, or the one of the period that is nearest to it. */
export function firstYear({ from, to }: Period, thisYear: number): number {
  return Math.min(to, Math.max(from, thisYear))
}

export function isOutside({ from, to }: Period, year: number): boolean {
  return year < from || year > to
}
