import { dateText } from '../words.ts'
import { cellOf, type PrintedView, type ViewSources } from './view-table.ts'

/** The stages in their order: who, when, and what came of it. */
export function printHandling({ records, words }: ViewSources): PrintedView {
  const { stages, outcomes, stage: header, descriptions, empty } = words.records.council
  if (records.stages.length === 0) return { sentence: empty.stages }
  const rows = records.stages.map(
    ({ kind, body, date, section, caseNumber, outcome, documents, note }) => ({
      cells: [
        cellOf(stages[kind]),
        cellOf(body),
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
    widths: [1.3, 1.7, 1.8, 1.6, 2.4],
    header: [header.stage, header.body, header.meeting, header.outcome, header.documents],
    rows,
    headerColumn: true,
    lying: false,
  }
  return { tables: [table] }
}
