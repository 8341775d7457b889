import type { PrintInline, PrintTable } from './tree.ts'

/** What of a table decides how wide its columns are. */
export type MeasuredTable = {
  /** How wide the writer wants each column to be, in any unit. */
  weights: readonly number[]
  headerRow: boolean
  headerColumn: boolean
  /** The blocks of each cell of each row; `indent` counts the levels of a list. */
  rows: readonly (readonly (readonly { text: string; indent: number }[])[])[]
}

/** A table of the print tree, to be measured. */
export function measuredTable({
  columns,
  headerRow,
  headerColumn,
  rows,
}: PrintTable): MeasuredTable {
  const cells = rows.map((row) =>
    row.cells.map(({ blocks }) =>
      blocks.map((block) => ({
        text: textOf(block.children),
        indent: block.type === 'list-item' ? block.level + 1 : 0,
      })),
    ),
  )
  return { weights: columns, headerRow, headerColumn, rows: cells }
}

function textOf(children: readonly PrintInline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text' || child.type === 'reference') return child.text
      return child.type === 'link' ? child.children.map(({ text }) => text).join('') : ''
    })
    .join('')
}

/** Room left and right of the text of a cell, with a little to spare for rounding. */
const cellRoom = 230
const listStep = 397

/**
 * The widths of a table's columns in whole twips, together exactly `total`: as the writer weighed
 * them, but none so narrow that a word of it would be cut in two, as long as the others have room to
 * give. Finnish has words of thirty letters, and Word hyphenates none of them by itself.
 */
export function columnWidths(table: MeasuredTable, total: number): number[] {
  const { weights } = table
  const most = total / Math.max(2, Math.min(3, weights.length))
  const least = weights.map((_, column) => Math.min(leastWidth(table, column), most))
  const weight = sum(weights)
  return rounded(
    balanced(
      weights.map((one) => (one * total) / weight),
      least,
      total,
    ),
  )
}

function balanced(widths: readonly number[], least: readonly number[], total: number): number[] {
  const lacks = widths.map((width, index) => Math.max(0, (least[index] ?? 0) - width))
  const spares = widths.map((width, index) => Math.max(0, width - (least[index] ?? 0)))
  const lack = sum(lacks)
  const spare = sum(spares)
  if (lack > spare) return capped(least, total)
  const given = spare === 0 ? 0 : lack / spare
  return widths.map((width, index) => width + (lacks[index] ?? 0) - given * (spares[index] ?? 0))
}

/** Where not every word fits, it is the longest that are cut: a short one stays whole beside them. */
function capped(least: readonly number[], total: number): number[] {
  let left = total
  let columns = least.length
  let cap = total / columns
  for (const width of least.toSorted((a, b) => a - b)) {
    cap = left / columns
    if (width > cap) break
    left -= width
    columns--
  }
  return least.map((width) => Math.min(width, cap))
}

function rounded(widths: readonly number[]): number[] {
  let exact = 0
  let used = 0
  return widths.map((width) => {
    exact += width
    const own = Math.round(exact) - used
    used += own
    return own
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function leastWidth({ rows, headerRow, headerColumn }: MeasuredTable, column: number): number {
  let widest = 0
  rows.forEach((cells, row) => {
    const bold = (headerRow && row === 0) || (headerColumn && column === 0)
    for (const { text, indent } of cells[column] ?? []) {
      widest = Math.max(widest, indent * listStep + longestWord(text) * (bold ? 1.04 : 1))
    }
  })
  return widest + cellRoom
}

/** The width of the longest unbreakable run of characters, in twips. Word breaks after hyphens and dashes. */
function longestWord(text: string): number {
  let longest = 0
  let width = 0
  for (const character of text) {
    if (character !== '\u00a0' && /\s/.test(character)) width = 0
    else width += widthOf(character)
    longest = Math.max(longest, width)
    if (character === '-' || character === '–') width = 0
  }
  return longest
}

/** Calibri's widths in thousandths of its size, rounded into kinds; 10 points are 200 twips. */
function widthOf(character: string): number {
  return (kinds.get(character) ?? (character.toLowerCase() === character ? 515 : 610)) / 5
}

const kinds = new Map(
  Object.entries({
    "ijlI.,:;'|": 250,
    'ftr()-/': 340,
    'scvxyzk–': 440,
    aeg: 490,
    'wmM%': 800,
    'W@': 890,
    '●○◐◑✕': 900,
    '\u00a0': 230,
    JLEFST: 490,
  }).flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)),
)
