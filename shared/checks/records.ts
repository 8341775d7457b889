import type { ErrorDetails } from '../errors.ts'
import type { Id, Plan } from '../plan/model.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import type { RecordKind, Records } from '../plan/records.ts'
import { type MeasureNeed, missingIn } from '../records/missing.ts'
import { progressOf } from '../records/progress.ts'
import type { Remark } from './finding.ts'

export function untitledRecords({ records }: Plan): Remark[] {
  const kinds = ['priorities', 'goals', 'measures'] as const
  const untitled = new Set(missingIn(records).untitled)
  const remark = remarks(records)
  return kinds.flatMap((kind) =>
    records[kind].flatMap(({ id }) => (untitled.has(id) ? remark(kind, id, { kind }) : [])),
  )
}

/** A yearly report shows the measures of a plan; what they lack is for the plan. */
export function goalsWithoutMeasures({ meta, records }: Plan): Remark[] {
  if (meta.kind === 'annual-report') return []
  const remark = remarks(records)
  return missingIn(records).goals.flatMap(({ id }) => remark('goals', id))
}

export function lackingMeasures(need: MeasureNeed): (plan: Plan) => Remark[] {
  return ({ meta, records }) => {
    if (meta.kind === 'annual-report') return []
    const remark = remarks(records)
    return [...missingIn(records).measures].flatMap(([id, needs]) =>
      needs.includes(need) ? remark('measures', id) : [],
    )
  }
}

/** Only a yearly report waits for the reports of its year. */
export function unreportedMeasures({ meta, records }: Plan): Remark[] {
  if (meta.kind !== 'annual-report') return []
  const year = meta.period.from
  const remark = remarks(records)
  return progressOf(records, year).measures.flatMap(({ measure, standing }) =>
    standing === 'unreported' ? remark('measures', measure.id, { year: `${year}` }) : [],
  )
}

export function backwardSchedules({ records }: Plan): Remark[] {
  const remark = remarks(records)
  return records.measures.flatMap(({ id, schedule: { from, to } }) =>
    from !== undefined && to !== undefined && from > to
      ? remark('measures', id, { from: `${from}`, to: `${to}` })
      : [],
  )
}

export function schedulesOutsidePeriod({ meta, records }: Plan): Remark[] {
  const { from, to } = meta.period
  // A year is a word here: as a number it would be written "2 026".
  const remark = remarks(records)
  return records.measures.flatMap(({ id, schedule }) => {
    const years = [schedule.from, schedule.to].filter((year) => year !== undefined)
    const outside = years.find((year) => year < from || year > to)
    if (meta.kind === 'annual-report' || outside === undefined) return []
    return remark('measures', id, { year: `${outside}` })
  })
}

export function followUpsOutsidePeriod({ meta, records }: Plan): Remark[] {
  if (meta.kind === 'annual-report') return []
  const { from, to } = meta.period
  const numbers = recordNumbers(records)
  return records.followUps
    .filter(({ year, measure }) => (year < from || year > to) && numbers.has(measure))
    .map(({ id, measure, year }) => {
      const number = numbers.get(measure) ?? ''
      return {
        record: { kind: 'followUps', id, number },
        details: { number, year: `${year}` },
      }
    })
}

export function orphanedGoals({ records }: Plan): Remark[] {
  return missingIn(records).orphans.goals.map(({ id, title }) => orphan('goals', id, { title }))
}

export function orphanedMeasures({ records }: Plan): Remark[] {
  return missingIn(records).orphans.measures.map(({ id, title }) =>
    orphan('measures', id, { title }),
  )
}

export function orphanedFollowUps({ records }: Plan): Remark[] {
  return missingIn(records).orphans.followUps.map(({ id, year, done }) =>
    orphan('followUps', id, { year: `${year}`, text: done }),
  )
}

function orphan(kind: RecordKind, id: Id, details: ErrorDetails): Remark {
  return { record: { kind, id, number: '' }, details }
}

/** A remark on a row with its number; none on an orphaned row, which is named as that already. */
function remarks(records: Records) {
  const numbers = recordNumbers(records)
  return (kind: RecordKind, id: Id, details: ErrorDetails = {}): Remark[] => {
    const number = numbers.get(id)
    if (number === undefined) return []
    return [{ record: { kind, id, number }, details: { number, ...details } }]
  }
}
