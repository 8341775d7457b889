/** Prints rows under a heading, columns padded, so that a terminal and a report can both show it. */
export function printTable(title: string, rows: Record<string, string | number>[]): void {
  const columns = Object.keys(rows[0] ?? {})
  const cells = [columns, ...rows.map((row) => columns.map((name) => format(row[name])))]
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)))
  console.log(`\n${title}`)
  for (const row of cells) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}

function format(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? ''
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)
}

/** The value below which the given share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** "0.31 (budget 0.50, kept)". */
export function againstBudget(ratio: number, budget: number): string {
  return `${ratio.toFixed(2)} (budget ${budget.toFixed(2)}, ${ratio <= budget ? 'kept' : 'MISSED'})`
}
