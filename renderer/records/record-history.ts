import type { Records } from '#shared/plan/records.ts'

/** What a step changes besides the records: a text, the facts of the plan. */
export type Beside = { do(): void; undo(): void }

/** The records on the other side of a step, back or forward. */
type Step = { records: Records; beside?: Beside | undefined }

/** The records now, before and after: whole values, which share every row that did not change. */
export type RecordHistory = {
  present: Records
  past: readonly Step[]
  future: readonly Step[]
  /** What the last step wrote to, and when: typing on joins it. */
  last?: { group: string; at: number }
}

/** How many steps can be undone. */
const depth = 500
/** A longer pause in typing begins a new step. */
const pauseMs = 2_000

export function startHistory(present: Records): RecordHistory {
  return { present, past: [], future: [] }
}

/**
 * After one step. Steps of the same `group` (one field of one row) in one go count as one. An edit
 * that changed nothing is no step.
 */
export function afterStep(
  history: RecordHistory,
  present: Records,
  at: number,
  { group, beside }: { group?: string | undefined; beside?: Beside | undefined } = {},
): RecordHistory {
  if (present === history.present) return history
  const { last } = history
  const joins = group !== undefined && last?.group === group && at - last.at < pauseMs
  const step = { records: history.present, beside }
  const past = joins ? history.past : [...history.past, step].slice(-depth)
  return { present, past, future: [], ...(group !== undefined && { last: { group, at } }) }
}

/** One step back; the same history when there is none. */
export function undone({ present, past, future }: RecordHistory): RecordHistory {
  const before = past.at(-1)
  return {
    present: before?.records ?? present,
    past: past.slice(0, -1),
    future: before ? [{ records: present, beside: before.beside }, ...future] : future,
  }
}

/** One step forward again. */
export function redone({ present, past, future }: RecordHistory): RecordHistory {
  const [next, ...rest] = future
  return {
    present: next?.records ?? present,
    past: next ? [...past, { records: present, beside: next.beside }] : past,
    future: rest,
  }
}
