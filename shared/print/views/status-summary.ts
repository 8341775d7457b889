import type { StatusSummary } from '../../plan/model.ts'
import {
  type Progress,
  progressOf,
  type Standing,
  standingSymbols,
  standings,
} from '../../records/progress.ts'
import type { RecordWords } from '../record-words.ts'
import { standingCell } from './standings.ts'
import {
  cellOf,
  numbered,
  type PrintedView,
  type ViewSources,
  type ViewTable,
  wasFollowedBefore,
} from './view-table.ts'

/** Two tables: how many measures stand where, and the same for each priority. */
export function printStatusSummary(
  { year }: StatusSummary,
  { records, words: { records: words } }: ViewSources,
): PrintedView {
  const now = progressOf(records, year)
  if (now.measures.length === 0) return { sentence: words.empty.measures }
  const before = wasFollowedBefore(records, year) ? progressOf(records, year - 1) : undefined
  // Not every plan has measures that begin later.
  const shown = standings.filter(
    (standing) =>
      standing !== 'later' || now.counts[standing] > 0 || (before?.counts[standing] ?? 0) > 0,
  )
  return { tables: [byStanding(now, before, shown, words), byPriority(now, before, shown, words)] }
}

function byStanding(
  { year, measures, counts }: Progress,
  before: Progress | undefined,
  shown: readonly Standing[],
  words: RecordWords,
): ViewTable {
  const { summary } = words
  const past = (count: number, was: number) =>
    before ? [cellOf(`${was}`), cellOf(signed(count - was))] : [cellOf(''), cellOf('')]
  const total = measures.length
  return {
    part: `${summary.byStatus} ${year}`,
    description: words.descriptions.byStatus,
    widths: [3, 1, 1, 1],
    header: [words.followUp.status, `${year}`, `${year - 1}`, summary.change],
    rows: [
      ...shown.map((standing) => {
        const count = counts[standing]
        const was = before?.counts[standing] ?? 0
        return { cells: [standingCell(standing, words), cellOf(`${count}`), ...past(count, was)] }
      }),
      { cells: [cellOf(summary.total), cellOf(`${total}`), ...past(total, total)] },
    ],
    headerColumn: true,
    lying: isWide(shown),
  }
}

function byPriority(
  { year, priorities }: Progress,
  before: Progress | undefined,
  shown: readonly Standing[],
  words: RecordWords,
): ViewTable {
  const { summary } = words
  const brackets = before ? ` (${summary.inBrackets} ${before.year})` : ''
  return {
    part: `${summary.byPriority} ${year}${brackets}`,
    description: words.descriptions.byPriority,
    widths: [2.4, ...shown.map(() => 1.2)],
    // Narrow columns: the symbol may stand above its word.
    header: [
      words.priority,
      ...shown.map((standing) => `${standingSymbols[standing]} ${words.standings[standing]}`),
    ],
    rows: priorities.map(({ priority, number, counts }, index) => ({
      cells: [
        cellOf(numbered(number, priority.title)),
        ...shown.map((standing) => {
          const was = before ? ` (${before.priorities[index]?.counts[standing] ?? 0})` : ''
          return cellOf(`${counts[standing]}${was}`)
        }),
      ],
    })),
    headerColumn: true,
    lying: isWide(shown),
  }
}

/** A column for each of them has words of twelve letters in its header. Both tables stand together. */
function isWide(shown: readonly Standing[]): boolean {
  return shown.length > 6
}

/** With a true minus sign: "+3", "−1", "0". */
function signed(change: number): string {
  if (change === 0) return '0'
  return change > 0 ? `+${change}` : `−${-change}`
}
