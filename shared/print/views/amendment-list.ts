import type { Amendment, AmendmentResult } from '../../plan/records.ts'
import { changesWords } from '../../records/amendments.ts'
import type { CouncilWords } from '../council-words.ts'
import type { CellTone } from '../tree.ts'
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
  const { amendment: header, about, results, descriptions, empty } = council
  if (records.amendments.length === 0) return { sentence: empty.amendments }
  const placeOf = placesIn(sources)

  const rows = records.amendments.map((amendment) => {
    const { item, proposer, text, result, applied } = amendment
    const target =
      amendment.about &&
      ('block' in amendment.about ? amendment.about.block : amendment.about.record)
    const place = target === undefined ? '' : placeOf(target)
    return {
      cells: [
        cellOf(item),
        cellOf([proposer && `${proposer}:`, ...text.split('\n'), place && `${about} ${place}`]),
        cellOf(voteLines(amendment, header)),
        result
          ? cellOf(`${signs[result].symbol}\u00a0${results[result]}`, signs[result].tone)
          : cellOf(header.undecided, 'partial'),
        cellOf(
          applied
            ? [
                applied.version,
                ...(changesWords(applied)
                  ? [
                      ...labelled(header.before, applied.before),
                      ...labelled(header.after, applied.after),
                    ]
                  : []),
              ]
            : '',
        ),
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

function labelled(label: string, text: string): string[] {
  const [first = '', ...rest] = text.split('\n')
  return [`${label} ${first}`, ...rest]
}
