import type { Id, StatusSummary } from '../../plan/model.ts'
import { type FollowUp, followUpStatuses } from '../../plan/records.ts'
import { hasMeasure, linesOf, type MeasureLine } from './measures.ts'
import { followUpsOf, statusCell, statusText } from './statuses.ts'
import { cellOf, type PrintedView, type ViewSources, type ViewTable } from './view-table.ts'

/** The statuses a measure can have, and that nobody has reported. */
const outcomes = [...followUpStatuses, undefined]

/** Two tables: how many measures have which status, and the same for each priority. */
export function printStatusSummary(
  { year }: StatusSummary,
  { records, words: { records: words } }: ViewSources,
): PrintedView {
  const lines = linesOf(records).filter(hasMeasure)
  if (lines.length === 0) return { sentence: words.empty.measures }
  const { summary } = words
  const now = followUpsOf(records, year)
  const before = followUpsOf(records, year - 1)
  const wasFollowed = before.size > 0
  const brackets = wasFollowed ? ` (${summary.inBrackets} ${year - 1})` : ''

  const byStatus: ViewTable = {
    part: `${summary.byStatus} ${year}`,
    description: words.descriptions.byStatus,
    widths: [3, 1, 1, 1],
    header: [summary.status, `${year}`, `${year - 1}`, summary.change],
    rows: [
      ...outcomes.map((status) => {
        const count = countOf(lines, now, status)
        const was = countOf(lines, before, status)
        return {
          cells: [
            statusCell(status, words),
            cellOf(`${count}`),
            cellOf(wasFollowed ? `${was}` : ''),
            cellOf(wasFollowed ? signed(count - was) : ''),
          ],
        }
      }),
      {
        cells: [
          cellOf(summary.total),
          cellOf(`${lines.length}`),
          cellOf(wasFollowed ? `${lines.length}` : ''),
          cellOf(wasFollowed ? signed(0) : ''),
        ],
      },
    ],
    headerColumn: true,
    lying: false,
  }
  const byPriority: ViewTable = {
    part: `${summary.byPriority} ${year}${brackets}`,
    description: words.descriptions.byPriority,
    widths: [2.4, ...outcomes.map(() => 1.2)],
    header: [words.priority, ...outcomes.map((status) => statusText(status, words))],
    rows: [...Map.groupBy(lines, ({ priority }) => priority)].map(([priority, lines]) => ({
      cells: [
        cellOf(priority.text),
        ...outcomes.map((status) => {
          const was = wasFollowed ? ` (${countOf(lines, before, status)})` : ''
          return cellOf(`${countOf(lines, now, status)}${was}`)
        }),
      ],
    })),
    headerColumn: true,
    lying: false,
  }
  return { tables: [byStatus, byPriority] }
}

function countOf(
  lines: readonly MeasureLine[],
  followUps: ReadonlyMap<Id, FollowUp>,
  status: FollowUp['status'],
): number {
  return lines.filter(({ measure }) => followUps.get(measure.row.id)?.status === status).length
}

/** With a true minus sign: "+3", "−1", "0". */
function signed(change: number): string {
  if (change === 0) return '0'
  return change > 0 ? `+${change}` : `−${-change}`
}
