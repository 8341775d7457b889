import type { FollowUpTable } from '../../plan/model.ts'
import type { FollowUp, Measure } from '../../plan/records.ts'
import type { RecordWords } from '../record-words.ts'
import { withLevels } from './measure-table.ts'
import {
  bodyName,
  hasMeasure,
  indicatorName,
  isNarrow,
  linesOf,
  linesWithin,
  type Names,
  namesOf,
  scheduleText,
} from './measures.ts'
import { followUpsOf, statusCell } from './statuses.ts'
import { cellOf, type PrintedView, type ViewSources, type ViewTable } from './view-table.ts'

/** A table for each priority, so that each caption says what the rows have in common. */
export function printFollowUpTable(
  { year, filter }: FollowUpTable,
  { records, words: { records: words } }: ViewSources,
): PrintedView {
  const lines = linesWithin(linesOf(records), filter).filter(hasMeasure)
  if (lines.length === 0) {
    return { sentence: isNarrow(filter) ? words.empty.filtered : words.empty.measures }
  }
  const names = namesOf(records)
  const now = followUpsOf(records, year)
  const before = followUpsOf(records, year - 1)
  const { columns, followUp } = words

  const tables = [...Map.groupBy(lines, ({ priority }) => priority)].map(
    ([priority, lines]): ViewTable => ({
      part: `${words.priority} ${priority.text}`,
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
      rows: lines.map(({ measure: { row, text } }) => {
        const reported = now.get(row.id)
        return {
          id: row.id,
          cells: [
            cellOf(text),
            cellOf(row.responsible.map((id) => bodyName(id, names, words))),
            cellOf(scheduleText(row.schedule, words)),
            cellOf(levelsOf(row, reported, names, words)),
            statusCell(reported?.status, words),
            statusCell(before.get(row.id)?.status, words),
            cellOf(assessmentOf(reported, words)),
            cellOf(reported?.next ?? ''),
          ],
        }
      }),
      headerColumn: true,
      lying: true,
    }),
  )
  return { tables }
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
