import { recordNumbers } from '../../plan/record-numbering.ts'
import { populationGroups, type Records, type WorkshopNote } from '../../plan/records.ts'
import type { RecordWords } from '../record-words.ts'
import { cellOf, numbered, type PrintedView, type ViewSources } from './view-table.ts'

const signs = {
  joy: { symbol: '+', tone: 'good' },
  worry: { symbol: '!', tone: 'partial' },
} as const

/** Joys before worries, a table for each population group. */
export function printWorkshopNotes({
  records,
  words: { records: words },
}: ViewSources): PrintedView {
  const became = namesOfBranches(records, words)
  const { workshop } = words

  const rowOf = ({ kind, text, became: id }: WorkshopNote) => ({
    cells: [
      cellOf(`${signs[kind].symbol}\u00a0${workshop[kind]}`, signs[kind].tone),
      cellOf(text),
      cellOf((id !== undefined && became.get(id)) || ''),
    ],
  })
  const tables = populationGroups.flatMap((group) => {
    const notes = records.notes.filter((note) => note.group === group)
    if (notes.length === 0) return []
    const ordered = [
      ...notes.filter(({ kind }) => kind === 'joy'),
      ...notes.filter(({ kind }) => kind === 'worry'),
    ]
    return {
      part: words.groups[group],
      description: words.descriptions.workshop,
      widths: [1.2, 3.6, 2],
      header: [workshop.kind, workshop.note, workshop.became],
      rows: ordered.map(rowOf),
      headerColumn: false,
      lying: false,
    }
  })
  return tables.length === 0 ? { sentence: words.empty.workshop } : { tables }
}

/** "Tavoite 1.2 Otsikko" by id. */
function namesOfBranches(records: Records, words: RecordWords): ReadonlyMap<string, string> {
  const numbers = recordNumbers(records)
  const name = (kind: string) => (row: { id: string; title: string }) =>
    [row.id, `${kind} ${numbered(numbers.get(row.id) ?? '', row.title)}`] as const
  return new Map([
    ...records.priorities.map(name(words.priority)),
    ...records.goals.map(name(words.goal)),
  ])
}
