import { withLevels } from './measure-table.ts'
import { bodyName, eurosText, hasMeasure, indicatorName, linesOf, namesOf } from './measures.ts'
import { cellOf, type PrintedView, type ViewSources } from './view-table.ts'

/** What goes into the budget book: goals the council binds, with the means and the measure of success. */
export function printBudgetTable({ records, words: { records: words } }: ViewSources): PrintedView {
  const lines = linesOf(records).filter(({ goal }) => goal?.row.binding)
  if (lines.length === 0) return { sentence: words.empty.binding }
  const names = namesOf(records)
  const sectorOf = (id: string) => names.bodies.get(id)?.sector || bodyName(id, names, words)

  const rows = lines.map((line) => {
    if (!hasMeasure(line)) {
      return {
        cells: [cellOf(line.goal?.text ?? ''), ...['', '', '', ''].map((text) => cellOf(text))],
      }
    }
    const { row, text } = line.measure
    return {
      id: row.id,
      cells: [
        cellOf(line.goal.text),
        cellOf([...new Set(row.responsible.map(sectorOf))]),
        cellOf(text),
        cellOf([eurosText(row.appropriation), row.resources]),
        cellOf(
          row.indicators.map(({ indicator, ...levels }) =>
            withLevels(indicatorName(indicator, names, words), levels, words),
          ),
        ),
      ],
    }
  })
  const { budget, columns } = words
  return {
    tables: [
      {
        part: '',
        description: words.descriptions.budget,
        widths: [2.2, 1.6, 3, 1.8, 2.4],
        header: [budget.goal, budget.sector, columns.measure, budget.resources, columns.indicators],
        rows,
        headerColumn: false,
        lying: true,
      },
    ],
  }
}
