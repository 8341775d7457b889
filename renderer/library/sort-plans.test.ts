import { expect, test } from 'vitest'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import { sortPlans } from './sort-plans.ts'

function summary(title: string, rest: Partial<PlanSummary> = {}): PlanSummary {
  return {
    id: 'planplanplanplan',
    title,
    kind: 'term-plan',
    language: 'fi',
    organisation: 'Esimerkkilä',
    period: { from: 2026, to: 2029 },
    status: 'draft',
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    removedAt: null,
    ...rest,
  }
}

const words = { kind: (plan: PlanSummary) => plan.kind, state: (plan: PlanSummary) => plan.status }
const titles = (plans: PlanSummary[]) => plans.map(({ title }) => title)

test('letters with dots come last, as in a Finnish index', () => {
  const plans = ['Ähtäri', 'Vaasa', 'Åbo', 'Alavus', 'Öja'].map((title) => summary(title))
  expect(titles(sortPlans(plans, 'title', 'ascending', 'fi-FI', words))).toEqual([
    'Alavus',
    'Vaasa',
    'Åbo',
    'Ähtäri',
    'Öja',
  ])
})

test('the newest change comes first, and equal ones are in order of title', () => {
  const plans = [
    summary('B'),
    summary('A'),
    summary('C', { changedAt: '2026-11-21T10:00:00.000Z' }),
  ]
  expect(titles(sortPlans(plans, 'changed', 'descending', 'fi-FI', words))).toEqual(['C', 'A', 'B'])
})
