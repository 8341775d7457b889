import type { FollowUpTable } from '../../plan/model.ts'
import { recordNumbers } from '../../plan/record-numbering.ts'
import type { FollowUp, Measure } from '../../plan/records.ts'
import { type MeasureProgress, progressOf } from '../../records/progress.ts'
import type { RecordWords } from '../record-words.ts'
import { withLevels } from './measure-table.ts'
import {
  bodyName,
  indicatorName,
  isWithin,
  type Names,
  namesOf,
  nothingToShow,
  scheduleText,
} from './measures.ts'
import { standingCell } from './standings.ts'
import {
  cellOf,
  numbered,
  type PrintedView,
  type ViewRow,
  type ViewSources,
  wasFollowedBefore,
} from './view-table.ts'

/** A table for each priority, so that each caption says what the rows have in common. */
export function printFollowUpTable(
  { year, filter }: FollowUpTable,
  { records, words: { records: words } }: ViewSources,
): PrintedView {
  const measures = progressOf(records, year).measures.filter(({ priority, measure }) =>
    isWithin(filter, priority, measure),
  )
  if (measures.length === 0) return { sentence: nothingToShow(filter, records, words) }
  const names = namesOf(records)
  const numbers = recordNumbers(records)
  const isCompared = wasFollowedBefore(records, year)
  const { columns, followUp } = words

  const tables = [...Map.groupBy(measures, ({ priority }) => priority)].map(
    ([{ id, title }, measures]) => ({
      part: `${words.priority} ${numbered(numbers.get(id) ?? '', title)}`,
      description: words.descriptions.followUp,
      widths: [2.6, 1.6, 1, 2.2, 1.4, 1.4, 2.6, 1.8],
      header: [
        columns.measure,
        columns.responsible,
        columns.schedule,
        followUp.levels,
        `${followUp.status} ${year}`,
        `${followUp.status} ${year - 1}`,
        followUp.assessment,
        followUp.next,
      ],
      rows: measures.map((progress) => rowOf(progress, { names, words, isCompared })),
      headerColumn: true,
      lying: true,
    }),
  )
  return { tables }
}

function rowOf(
  { measure, number, standing, before, followUp }: MeasureProgress,
  { names, words, isCompared }: { names: Names; words: RecordWords; isCompared: boolean },
): ViewRow {
  return {
    id: measure.id,
    cells: [
      cellOf(numbered(number, measure.title)),
      cellOf(measure.responsible.map((id) => bodyName(id, names, words))),
      cellOf(scheduleText(measure.schedule, words)),
      cellOf(levelsOf(measure, followUp, names, words)),
      standingCell(standing, words),
      isCompared ? standingCell(before, words) : cellOf(''),
      cellOf(assessmentOf(followUp, words)),
      cellOf(followUp?.next ?? ''),
    ],
  }
}

/** The indicators of the measure with what was reached; then those that only the report knows. */
function levelsOf(
  measure: Measure,
  reported: FollowUp | undefined,
  names: Names,
  words: RecordWords,
): string[] {
  const outcomes = new Map(reported?.values.map(({ indicator, value }) => [indicator, value]))
  const planned = measure.indicators.map(({ indicator, baseline, target }) => {
    const outcome = outcomes.get(indicator) ?? ''
    outcomes.delete(indicator)
    return { indicator, baseline, target, outcome }
  })
  const others = [...outcomes].map(([indicator, outcome]) => ({
    indicator,
    baseline: '',
    target: '',
    outcome,
  }))
  return [...planned, ...others].map(({ indicator, ...levels }) =>
    withLevels(indicatorName(indicator, names, words), levels, words),
  )
}

function assessmentOf(reported: FollowUp | undefined, words: RecordWords): string[] {
  if (!reported) return []
  const { done, reason } = reported
  return [done, reason.trim() === '' ? '' : `${words.followUp.reason} ${reason}`]
}
