import type { Id } from '../../plan/model.ts'
import type { Amendment, AmendmentResult, TreeRows } from '../../plan/records.ts'
import { type AmendmentState, amendmentStates } from '../../records/amendment-states.ts'
import { actionOf } from '../../records/amendments.ts'
import type { CouncilWords } from '../council-words.ts'
import type { RecordWords } from '../record-words.ts'
import type { CellTone, PrintCell } from '../tree.ts'
import { placesIn } from './places.ts'
import { cellOf, type PrintedView, type ViewSources } from './view-table.ts'

const signs: Record<AmendmentResult, { symbol: string; tone: CellTone }> = {
  accepted: { symbol: '●', tone: 'good' },
  rejected: { symbol: '✕', tone: 'bad' },
  withdrawn: { symbol: '–', tone: 'idle' },
  lapsed: { symbol: '–', tone: 'idle' },
}

/** Each amendment with its vote and result, and the words before and after of those in the text. */
export function printAmendmentList(sources: ViewSources): PrintedView {
  const { records, words } = sources
  const council = words.records.council
  const { amendment: header, results, descriptions, empty } = council
  if (records.amendments.length === 0) return { sentence: empty.amendments }
  const placeOf = placesIn(sources)

  const states = amendmentStates(sources)
  const rows = records.amendments.map((amendment) => {
    const { id, item, proposer, text, result } = amendment
    const place = placeLine(amendment, sources, placeOf)
    return {
      cells: [
        cellOf(item),
        cellOf([proposer && `${proposer}:`, ...text.split('\n'), place]),
        cellOf(voteLines(amendment, header)),
        result
          ? cellOf(`${signs[result].symbol}\u00a0${results[result]}`, signs[result].tone)
          : cellOf(header.undecided, 'partial'),
        changeCell(amendment, states.get(id), header),
      ],
    }
  })
  const table = {
    part: '',
    description: descriptions.amendments,
    widths: [0.6, 3, 1.3, 1.2, 3],
    header: [header.item, header.proposal, header.votes, header.result, header.change],
    rows,
    headerColumn: true,
    lying: true,
  }
  return { tables: [table] }
}

function voteLines({ votes }: Amendment, words: CouncilWords['amendment']): string[] {
  if (!votes) return []
  return [
    `${votes.for} ${words.for}`,
    `${votes.against} ${words.against}`,
    ...(votes.abstain > 0 ? [`${votes.abstain} ${words.abstain}`] : []),
  ]
}

/** "Poistetaan: luku 2 Liikunta"; of what went, where it was or its name. */
function placeLine(
  amendment: Amendment,
  { words }: ViewSources,
  placeOf: (id: Id) => string,
): string {
  const { about, applied } = amendment
  const { added, removed } = applied ?? {}
  const action = actionOf(amendment)
  // A row beside which another one comes is not what is added.
  const own = about && ('block' in about ? about.block : action !== 'insert' && about.record)
  const ids = [added, own, removed && 'block' in removed ? removed.after : undefined]
  const found = ids.map((id) => (id ? placeOf(id) : '')).find((place) => place !== '')
  const gone = removed && 'rows' in removed ? goneRow(removed.rows, words.records) : undefined
  const place = found ?? gone
  return place === undefined
    ? ''
    : `${words.records.council.actions[actionOf(amendment)]}: ${place}`
}

function goneRow(
  { priorities, goals, measures }: TreeRows,
  words: RecordWords,
): string | undefined {
  const kinds = [
    [words.priority, priorities],
    [words.goal, goals],
    [words.measure, measures],
  ] as const
  const [first] = kinds.flatMap(([kind, rows]) => rows.map(({ title }) => `${kind} ${title}`))
  return first
}

/** What it changed, and never that the text says what it does not say any more. */
function changeCell(
  { applied }: Amendment,
  state: AmendmentState | undefined,
  words: CouncilWords['amendment'],
): PrintCell {
  if (!applied) return cellOf('')
  if (state === 'by-hand') return cellOf(applied.version)
  const { version, before, after, added, removed } = applied
  const isBack = state === 'gone' && removed !== undefined
  const remark = { gone: isBack ? words.back : words.gone, edited: words.edited }
  const lines = [
    version,
    ...(added === undefined ? labelled(removed ? words.removed : words.before, before) : []),
    ...(removed
      ? []
      : labelled(added ? words.added : state === 'in-text' ? words.after : words.changedTo, after)),
  ]
  return state === 'gone' || state === 'edited'
    ? cellOf([`◐\u00a0${remark[state]}`, ...lines], 'partial')
    : cellOf(lines)
}

function labelled(label: string, text: string): string[] {
  const [first = '', ...rest] = text.split('\n')
  return [`${label} ${first}`, ...rest]
}
