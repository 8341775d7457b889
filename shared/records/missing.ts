import type { Id } from '../plan/model.ts'
import { orphansOf, recordTree } from '../plan/record-numbering.ts'
import type { FollowUp, Goal, Measure, Records } from '../plan/records.ts'

/** What a measure needs before anyone can carry it out and tell whether it helped. */
export const measureNeeds = [
  'responsible',
  'schedule',
  'resources',
  'indicator',
  'baseline',
  'target',
] as const
export type MeasureNeed = (typeof measureNeeds)[number]

export type Missing = {
  /** What each measure lacks, in the order of print; measures that lack nothing are left out. */
  measures: ReadonlyMap<Id, MeasureNeed[]>
  /** Goals that no measure serves. */
  goals: Goal[]
  /** Priorities, goals and measures without words. */
  untitled: Id[]
  /** Rows whose parent is gone. */
  orphans: { goals: Goal[]; measures: Measure[]; followUps: FollowUp[] }
}

/** All that the plan still lacks ("Puuttuu"). */
export function missingIn(records: Records): Missing {
  const known = knownIn(records)
  const needs = printedMeasures(records).map(
    (measure) => [measure.id, needsOf(measure, known)] as const,
  )
  const served = new Set(records.measures.map(({ goal }) => goal))
  return {
    measures: new Map(needs.filter(([, lacking]) => lacking.length > 0)),
    goals: records.goals.filter(({ id }) => !served.has(id)),
    untitled: [...records.priorities, ...records.goals, ...records.measures]
      .filter(({ title }) => isBlank(title))
      .map(({ id }) => id),
    orphans: orphansOf(records),
  }
}

/** What one measure lacks. Without an indicator there is nothing to have a baseline or a target. */
export function missingFrom(measure: Measure, records: Records): MeasureNeed[] {
  return needsOf(measure, knownIn(records))
}

type Known = { bodies: ReadonlySet<Id>; indicators: ReadonlySet<Id> }

function knownIn({ bodies, indicators }: Records): Known {
  return {
    bodies: new Set(bodies.filter(({ name }) => !isBlank(name)).map(({ id }) => id)),
    indicators: new Set(indicators.filter(({ name }) => !isBlank(name)).map(({ id }) => id)),
  }
}

function needsOf(measure: Measure, { bodies, indicators }: Known): MeasureNeed[] {
  const { schedule, responsible, resources } = measure
  const measured = measure.indicators.filter(({ indicator }) => indicators.has(indicator))
  const lacks: Record<MeasureNeed, boolean> = {
    responsible: !responsible.some((id) => bodies.has(id)),
    schedule: schedule.from === undefined && schedule.to === undefined && isBlank(schedule.note),
    resources: isBlank(resources) && measure.appropriation === undefined,
    indicator: measured.length === 0,
    baseline: measured.some(({ baseline }) => isBlank(baseline)),
    target: measured.some(({ target }) => isBlank(target)),
  }
  return measureNeeds.filter((need) => lacks[need])
}

/** Measures as printed, then the orphaned ones. */
function printedMeasures(records: Records): Measure[] {
  const printed = recordTree(records).flatMap(({ goals }) =>
    goals.flatMap(({ measures }) => measures.map(({ measure }) => measure)),
  )
  const seen = new Set(printed)
  return [...printed, ...records.measures.filter((measure) => !seen.has(measure))]
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
