import type { PlanSummary } from '#shared/ipc/plans.ts'

export type SortColumn = 'title' | 'kind' | 'organisation' | 'period' | 'state' | 'changed'

type Words = { kind(plan: PlanSummary): string; state(plan: PlanSummary): string }

/** Sorts as a Finn or a Swede looks things up: å, ä and ö last, "2" before "10". Ties by title. */
export function sortPlans(
  plans: readonly PlanSummary[],
  column: SortColumn,
  direction: 'ascending' | 'descending',
  locale: string,
  words: Words,
): PlanSummary[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const keys: Record<SortColumn, (plan: PlanSummary) => string> = {
    title: (plan) => plan.title,
    kind: words.kind,
    organisation: (plan) => plan.organisation,
    period: ({ period }) => `${period.from} ${period.to}`,
    state: words.state,
    changed: (plan) => plan.changedAt,
  }
  const key = keys[column]
  const sign = direction === 'ascending' ? 1 : -1
  return plans.toSorted((a, b) => sign * compare(key(a), key(b)) || compare(a.title, b.title))
}
