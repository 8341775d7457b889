import { type DutyCoverage, type DutyPlace, dutyCoverage } from '../../records/duty-coverage.ts'
import type { PrintWords } from '../words.ts'
import { dateText } from '../words.ts'
import { cellOf, numbered, type PrintedView, type ViewRow, type ViewSources } from './view-table.ts'

/** A table for each act: its duties, where the plan answers them, and how sure we are of the wording. */
export function printCoverageMatrix({
  meta,
  records,
  blocks,
  duties,
  words,
}: ViewSources): PrintedView {
  const all = dutyCoverage({ meta, records, blocks }, duties)
  const { coverage, descriptions, empty } = words.records
  if (all.length === 0) return { sentence: empty.duties }
  const { language } = meta

  const tables = [...Map.groupBy(all, ({ duty }) => duty.act)].map(([act, covered]) => ({
    part: `${covered[0]?.duty.actName[language] ?? ''} (${act})`,
    description: descriptions.coverage,
    widths: [2.1, 3, 2.1, 1.2, 1.6],
    header: [coverage.duty, coverage.content, coverage.answered, coverage.state, coverage.checked],
    rows: covered.map((one) => rowOf(one, language, words)),
    headerColumn: true,
    lying: false,
  }))
  return { tables }
}

function rowOf(
  { duty, places, covered }: DutyCoverage,
  language: 'fi' | 'sv',
  words: PrintWords,
): ViewRow {
  const { coverage } = words.records
  const section = duty.section === undefined ? '' : coverage.section.replace('#', duty.section)
  const isRead = duty.status === 'read'
  return {
    cells: [
      cellOf(`${section} ${duty.title[language]}`.trim()),
      cellOf(duty.text[language]),
      cellOf(places.map((place) => placeText(place, words))),
      covered
        ? cellOf(`●\u00a0${coverage.covered}`, 'good')
        : cellOf(`✕\u00a0${coverage.missing}`, 'bad'),
      cellOf(
        [isRead ? coverage.read : coverage.unverified, dateText(duty.checked)],
        isRead ? undefined : 'partial',
      ),
    ],
  }
}

/** "luku 3 Painopisteet"; says so when nothing is said there yet. */
function placeText({ kind, number, title, answers }: DutyPlace, words: PrintWords): string {
  const { coverage, priority, goal } = words.records
  const names = { chapter: words.reference.heading, priority, goal }
  const name = `${names[kind]}\u00a0${numbered(number, title)}`
  return answers ? name : `${name} (${coverage.unfinished})`
}
