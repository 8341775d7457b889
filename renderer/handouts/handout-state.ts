import type { HandoutSummary } from '#shared/ipc/handouts.ts'

export type HandoutState = 'merged' | 'returned' | 'closed' | 'overdue' | 'out'

/** Where a hand-out is; a day is late from the day after it on. */
export function stateOf(handout: HandoutSummary, today: string): HandoutState {
  if (handout.mergedAt !== null) return 'merged'
  if (handout.returnedAt !== null) return 'returned'
  if (handout.closedAt !== null) return 'closed'
  return handout.due !== null && handout.due < today ? 'overdue' : 'out'
}

/** How many days have gone since the day it was wanted. */
export function daysLate(due: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000))
}

/** The day as it is here: `2026-11-22`. */
export function todayHere(now = new Date()): string {
  const two = (value: number) => `${value}`.padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export type HandoutCounts = { out: number; overdue: number; returned: number }

/** How many of these are out, how many of those are late, and how many wait for review. */
export function countsOf(handouts: readonly HandoutSummary[], today: string): HandoutCounts {
  const states = handouts.map((handout) => stateOf(handout, today))
  const count = (...wanted: HandoutState[]) => states.filter((one) => wanted.includes(one)).length
  return { out: count('out', 'overdue'), overdue: count('overdue'), returned: count('returned') }
}
