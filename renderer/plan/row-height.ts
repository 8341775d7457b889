import type { ColumnKey } from './column-widths.ts'
import { usualWidths } from './column-widths.ts'
import type { MeasureRow, PlanRow } from './plan-row.ts'

/** How wide a letter is on average, and a space, in the type of the grid. */
const letter = 6.5
const space = 3.5

const lineHeight = 20
const mostLines = 4

/**
 * Room for what is written, up to four lines, so that long titles can be read in full. Reckoned and
 * not measured: the grid needs the height of every row, most of which are never drawn.
 */
export function rowHeight(
  row: PlanRow,
  widthOf: (column: ColumnKey) => number | undefined,
): number {
  if (row.kind === 'priority' || row.kind === 'loose') return 44
  if (row.kind === 'goal') return 38
  const lines = wrappedTexts(row).map(([column, texts]) => {
    const width = (widthOf(column) ?? usualWidths[column]) - 17
    return texts.reduce((sum, text) => sum + linesOf(text, width), 0)
  })
  // What is missing is a word of about twelve letters for each.
  const needs = Math.ceil(row.needs.length / 2)
  return 14 + lineHeight * Math.min(mostLines, Math.max(1, needs, ...lines))
}

function wrappedTexts(row: MeasureRow): [column: ColumnKey, texts: string[]][] {
  return [
    ['title', [row.measure.title]],
    ['responsible', [row.bodies.join(', ')]],
    ['resources', row.measure.resources.split('\n')],
    ['indicators', row.indicators],
  ]
}

/** How many lines the words take when none is broken. */
function linesOf(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const length = word.length * letter
    if (used > 0 && used + length > width) {
      lines += 1
      used = 0
    }
    used += length + space
  }
  return lines
}
