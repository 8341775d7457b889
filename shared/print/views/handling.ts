import { dateText } from '../words.ts'
import { cellOf, type PrintedView, type ViewSources } from './view-table.ts'

/** The stages in their order: who, when, and what came of it. */
export function printHandling({ records, words }: ViewSources): PrintedView {
  const { stages, outcomes, stage: header, descriptions, empty } = words.records.council
  if (records.stages.length === 0) return { sentence: empty.stages }
  const rows = records.stages.map(
    ({ kind, body, date, section, caseNumber, outcome, documents, note }) => ({
      cells: [
        cellOf([stages[kind], body]),
        cellOf([
          [date && dateText(date), section && `§\u00a0${section}`].filter(Boolean).join(' '),
          caseNumber ?? '',
        ]),
        cellOf(outcome ? outcomes[outcome] : ''),
        cellOf([...documents, note]),
      ],
    }),
  )
  const table = {
    part: '',
    description: descriptions.stages,
    widths: [2.5, 1.9, 1.8, 2.4],
    header: [header.stage, header.meeting, header.outcome, header.documents],
    rows,
    headerColumn: true,
    lying: false,
  }
  return { tables: [table] }
}
