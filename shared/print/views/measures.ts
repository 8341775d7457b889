import type { Id, RecordFilter } from '../../plan/model.ts'
import { recordTree } from '../../plan/record-numbering.ts'
import type {
  Body,
  Goal,
  Indicator,
  Measure,
  PopulationGroup,
  Priority,
  Records,
} from '../../plan/records.ts'
import type { RecordWords } from '../record-words.ts'
import { numbered } from './view-table.ts'

/** A line of a table: a measure with what it belongs to, or a goal or priority that has none yet. */
export type Line = {
  priority: Numbered<Priority>
  goal?: Numbered<Goal>
  measure?: Numbered<Measure>
}
export type MeasureLine = Required<Line>

/** A record with the words it is printed as: "1.2 Otsikko". */
export type Numbered<Row> = { row: Row; text: string }

/** All lines in the order of print. Orphaned rows have no place in it. */
export function linesOf(records: Records): Line[] {
  return recordTree(records).flatMap(({ priority, number, goals }): Line[] => {
    const first = { priority: named(priority, number) }
    if (goals.length === 0) return [first]
    return goals.flatMap(({ goal, number, measures }): Line[] => {
      const second = { ...first, goal: named(goal, number) }
      if (measures.length === 0) return [second]
      return measures.map(({ measure, number }) => ({ ...second, measure: named(measure, number) }))
    })
  })
}

function named<Row extends { title: string }>(row: Row, number: string): Numbered<Row> {
  return { row, text: numbered(number, row.title) }
}

export function hasMeasure(line: Line): line is MeasureLine {
  return line.measure !== undefined
}

/**
 * Whether a filter lets a measure through. What has no measure has no body to ask for; what names no
 * group is for everyone, so that tables by group leave nothing out.
 */
export function isWithin(
  { priorities, bodies, groups }: RecordFilter,
  priority: Priority,
  measure: Measure | undefined,
): boolean {
  const named = measure?.groups ?? []
  const meant: readonly PopulationGroup[] = named.length > 0 ? named : ['everyone']
  return (
    (!priorities || priorities.includes(priority.id)) &&
    (!bodies || (measure?.responsible ?? []).some((body) => bodies.includes(body))) &&
    (!groups || meant.some((group) => groups.includes(group)))
  )
}

/** What stands in place of a table without measures: there are none, or none that the filter lets through. */
export function nothingToShow(
  { priorities, bodies, groups }: RecordFilter,
  { measures }: Records,
  { empty }: RecordWords,
): string {
  const isNarrow = priorities !== undefined || bodies !== undefined || groups !== undefined
  return isNarrow && measures.length > 0 ? empty.filtered : empty.measures
}

/** Names by id, for cells that refer to them. */
export type Names = { bodies: ReadonlyMap<Id, Body>; indicators: ReadonlyMap<Id, Indicator> }

export function namesOf({ bodies, indicators }: Records): Names {
  return {
    bodies: new Map(bodies.map((body) => [body.id, body])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  }
}

export function bodyName(id: Id, names: Names, words: RecordWords): string {
  return names.bodies.get(id)?.name ?? words.missing.body
}

/** "Kouluruokailuun osallistuvat (%)". */
export function indicatorName(id: Id, names: Names, words: RecordWords): string {
  const indicator = names.indicators.get(id)
  if (!indicator) return words.missing.indicator
  return indicator.unit ? `${indicator.name} (${indicator.unit})` : indicator.name
}

/** The years as one writes them, then what years cannot say: "2026–2027, jatkuva". */
export function scheduleText({ from, to, note = '' }: Measure['schedule'], words: RecordWords) {
  return [yearsText(from, to, words), note].filter((part) => part !== '').join(', ')
}

function yearsText(from: number | undefined, to: number | undefined, { schedule }: RecordWords) {
  if (from !== undefined && to !== undefined) return from === to ? `${from}` : `${from}–${to}`
  if (from !== undefined) return `${schedule.from} ${from}`
  return to === undefined ? '' : `${schedule.to} ${to}`
}

/** "12 000 €": spaces that do not break, as both languages write sums. */
export function eurosText(sum: number | undefined): string {
  if (sum === undefined) return ''
  const [whole = '', cents] = (Math.round(sum * 100) / 100).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return `${cents === '00' ? grouped : `${grouped},${cents}`}\u00a0€`
}
