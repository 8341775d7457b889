import { type MeasureNode, recordTree } from '../plan/record-numbering.ts'
import {
  type Body,
  type FollowUp,
  type FollowUpStatus,
  followUpStatuses,
  type Goal,
  type Priority,
  type Records,
} from '../plan/records.ts'

/** Where a measure stands in a year. `unreported`: its turn has come and nobody has told yet. */
export const standings = [...followUpStatuses, 'unreported', 'later'] as const
export type Standing = (typeof standings)[number]

/** Printed before the word, so that a standing is told apart without colour and at a glance. */
export const standingSymbols: Record<Standing, string> = {
  'not-started': '○',
  'in-progress': '◐',
  'partly-done': '◑',
  done: '●',
  dropped: '✕',
  unreported: '?',
  later: '–',
}

export type StandingCounts = Record<Standing, number>

/** One measure in one year, with the year before beside it. */
export type MeasureProgress = MeasureNode & {
  priority: Priority
  goal: Goal
  /** Who is asked to report: the first of the responsible bodies that is known. */
  body?: Body
  standing: Standing
  followUp?: FollowUp
  /** Where it stood a year before. */
  before: Standing
  followUpBefore?: FollowUp
}

export type Progress = {
  year: number
  /** In the order of print. Orphaned measures have no place in it. */
  measures: MeasureProgress[]
  counts: StandingCounts
  countsBefore: StandingCounts
  priorities: { priority: Priority; number: string; counts: StandingCounts }[]
  /** In the order of `records.bodies`; measures without a known body come last, without one. */
  bodies: { body?: Body; counts: StandingCounts; measures: MeasureProgress[] }[]
  /** Who has not reported: each body with its measures that wait for a status. */
  unreported: { body?: Body; measures: MeasureProgress[] }[]
}

/**
 * What became of the plan in a year. A measure that was done or dropped stays so in the years after,
 * without being reported again; one whose schedule begins later is not waited for yet.
 */
export function progressOf(records: Records, year: number): Progress {
  const measures = measuresIn(records, year)
  const byBody = Map.groupBy(measures, ({ body }) => body)
  const bodies = [...records.bodies, undefined].flatMap((body) => {
    const own = byBody.get(body)
    return own ? [{ ...(body && { body }), counts: countsOf(own), measures: own }] : []
  })
  const byPriority = Map.groupBy(measures, ({ priority }) => priority)

  return {
    year,
    measures,
    counts: countsOf(measures),
    countsBefore: countStandings(measures.map(({ before }) => before)),
    priorities: recordTree(records).map(({ priority, number }) => ({
      priority,
      number,
      counts: countsOf(byPriority.get(priority) ?? []),
    })),
    bodies,
    unreported: bodies.flatMap(({ counts, measures, ...rest }) => {
      const silent = measures.filter(({ standing }) => standing === 'unreported')
      return silent.length > 0 ? [{ ...rest, measures: silent }] : []
    }),
  }
}

function measuresIn(records: Records, year: number): MeasureProgress[] {
  const bodies = new Map(records.bodies.map((body) => [body.id, body]))
  const reports = Map.groupBy(records.followUps, ({ measure }) => measure)

  return recordTree(records).flatMap(({ priority, goals }) =>
    goals.flatMap(({ goal, measures }) =>
      measures.map(({ measure, number }): MeasureProgress => {
        const own = reports.get(measure.id) ?? []
        const of = (year: number) => own.findLast((report) => report.year === year)
        const body = measure.responsible.map((id) => bodies.get(id)).find(Boolean)
        const [followUp, followUpBefore] = [of(year), of(year - 1)]
        return {
          measure,
          number,
          priority,
          goal,
          ...(body && { body }),
          standing: standingIn(year, measure.schedule, own),
          ...(followUp && { followUp }),
          before: standingIn(year - 1, measure.schedule, own),
          ...(followUpBefore && { followUpBefore }),
        }
      }),
    ),
  )
}

/** Where a measure stands, by its own reports. */
function standingIn(year: number, schedule: { from?: number }, reports: FollowUp[]): Standing {
  const now = reports.findLast((report) => report.year === year)?.status
  if (now) return now
  const last = lastStatus(reports.filter((report) => report.year < year))
  if (last && isFinished(last)) return last
  return schedule.from !== undefined && schedule.from > year ? 'later' : 'unreported'
}

/** The status of the latest year that has one. */
export function lastStatus(reports: readonly FollowUp[]): FollowUpStatus | undefined {
  return reports
    .filter(({ status }) => status !== undefined)
    .toSorted((a, b) => a.year - b.year)
    .at(-1)?.status
}

/** Done or given up: nothing more is expected of it. */
export function isFinished(status: FollowUpStatus | undefined): boolean {
  return status === 'done' || status === 'dropped'
}

function countsOf(measures: readonly MeasureProgress[]): StandingCounts {
  return countStandings(measures.map(({ standing }) => standing))
}

function countStandings(list: readonly Standing[]): StandingCounts {
  const counts = Object.fromEntries(standings.map((standing) => [standing, 0])) as StandingCounts
  for (const standing of list) counts[standing] += 1
  return counts
}
