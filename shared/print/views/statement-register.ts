import { isGiven } from '../../records/statements.ts'
import { dateText } from '../words.ts'
import { placesIn } from './places.ts'
import { cellOf, type PrintedView, type ViewSources } from './view-table.ts'

/** What each body said, what it was answered, and what changed. */
export function printStatementRegister(sources: ViewSources): PrintedView {
  const { records, words } = sources
  const { statement: header, about: aboutWord, descriptions, empty } = words.records.council
  if (records.statements.length === 0) return { sentence: empty.statements }
  const placeOf = placesIn(sources)
  const dated = (word: string, day: string | undefined) =>
    day === undefined ? '' : `${word} ${dateText(day)}`

  const rows = records.statements.map((statement) => {
    const { body, askedOn, givenOn, text, reply, change, about } = statement
    const place = about === undefined ? '' : placeOf(about)
    return {
      cells: [
        cellOf([body, dated(header.asked, askedOn), dated(header.given, givenOn)]),
        isGiven(statement)
          ? cellOf([place && `${aboutWord} ${place}`, ...text.split('\n')])
          : cellOf(header.none, 'partial'),
        cellOf(reply.split('\n')),
        cellOf(change.split('\n')),
      ],
    }
  })
  const table = {
    part: '',
    description: descriptions.statements,
    widths: [1.5, 3, 2.4, 2],
    header: [header.body, header.text, header.reply, header.change],
    rows,
    headerColumn: true,
    lying: true,
  }
  return { tables: [table] }
}
