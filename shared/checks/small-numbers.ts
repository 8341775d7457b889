import type { Block, Plan, Table, TableRow } from '../plan/model.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import { inlineText } from '../plan/walk.ts'
import type { Remark } from './finding.ts'

/** Fewer people than this may be recognised, even if nobody is named. */
const least = 5

/** The beginnings of words that mean people. */
const people =
  /(?:^|[^\p{L}])(?:henkil|ihmis|asuka|asukk|lapsi|laste|lapse|nuor(?!iso)|oppila(?!ito)|opiskelij|asiakk|asiakas(?!p)|potila|perhe(?!kesk|palv|neuv)|kotitalou|ikäänty|vanhu(?!sneuv)|eläkelä|työttöm|maahanmuutta|tytöt|tyttöj|pojat|poikia|naiset|naisia|miehet|miehiä|omaishoit|sijoite|person|invånar|barn(?!råd)|unga|ungdom(?!sf)|elev|studerande|klient|patient|famil(?!jec)|hushåll|äldre(?!råd)|arbetslös|flick|pojk|kvinn|män(?!n)|placerad)|vuotia|täyttäne|åring/iu
/** Words that say that people are counted, whoever they are. */
const counting = /(?:^|[^\p{L}])(?:lkm|lukumäär|määrä|hlö|yhteensä|antal|totalt|summa)/iu
/** Anything else that small whole numbers stand for. */
const otherwise =
  /%|‰|§|prosen|procent|promill|osuu|andel|keskiarv|medelv|medelt|mediaani|indeksi|index|vuosina|luokka-ast|sijoitus|järjestys|rang|pisteet|poäng|arvosana|vitsord|asteikko|skala|kertaa|gånger|tuntia|timmar|euro|€|hinta|pris|ikä\b|ålder|kpl|st\.|(?:\/|per )\s*\d|(?:^|[^\p{L}])(?:nro|nr|numero|nummer|sija)(?:$|[^\p{L}])|toimenpi|åtgärd|tavoit|mål(?:$|[^\p{L}])|ryhmi|grupper|toimipist|koulu(?:ja|t)(?!\p{L})|hank|projekt/iu
const years = /^(?:\D{0,3})(?:19|20)\d\d(?:\s*[–-]\s*(?:19|20)?\d\d)?$/

/**
 * Counts of fewer than five people in tables. A number is taken as such a count only when all of this
 * holds: the cell holds a whole number from 1 to 4 and nothing else; its column, its row, or a caption
 * that speaks of counting names people; neither its column nor its row speaks of shares, averages,
 * years, grades, money, or things; and its column does not merely number the rows (1, 2, 3 …). Zero
 * tells of nobody.
 */
export function smallNumbers({ blocks, records }: Plan): Remark[] {
  return [...blocks.flatMap(inTable), ...inFollowUps(records)]
}

function inTable(block: Block): Remark[] {
  if (block.type !== 'table') return []
  const found = smallCounts(block)
  const [first] = found
  if (first === undefined) return []
  return [
    {
      blockId: block.id,
      details: { caption: block.caption, count: found.length, text: first.trim() },
    },
  ]
}

/** What names each small count of people: its row and column. */
function smallCounts(table: Table): string[] {
  const rows = table.children.map(wordsOf)
  const header = table.headerRow ? (rows[0] ?? []) : []
  const body = table.headerRow ? rows.slice(1) : rows
  const isCounted = people.test(table.caption) && counting.test(table.caption)
  return body.flatMap((row) => {
    const [name = ''] = row
    const rowName = isNumber(name) ? '' : name
    return row.flatMap((words, column) => {
      if (!isSmall(words) || isNumbering(body, column)) return []
      const of = header[column] ?? ''
      if (otherwise.test(of) || otherwise.test(rowName)) return []
      const isNeutral = of === '' || years.test(of) || counting.test(of)
      const isOfPeople = people.test(of) || (isNeutral && people.test(rowName))
      return isOfPeople || (isCounted && isNeutral) ? [`${rowName} ${of}`] : []
    })
  })
}

function wordsOf({ children }: TableRow): string[] {
  return children.map((cell) =>
    cell.children
      .map(({ children }) => inlineText(children))
      .join(' ')
      .trim(),
  )
}

function isSmall(words: string): boolean {
  return /^[1-9]$/.test(words) && Number(words) < least
}

function isNumber(words: string): boolean {
  return /^[\d\s.,]+$/.test(words)
}

/** Whether a column only counts its rows. */
function isNumbering(rows: readonly string[][], column: number): boolean {
  return (
    rows.length > 1 && rows.every((row, index) => row[column]?.replace('.', '') === `${index + 1}`)
  )
}

const ofPeople = /^(?:hlö|henkilö|asiak|lasta|lapsi|nuor|opp|person|klient|barn|elev)/iu

/** What was reported of an indicator that counts people by its unit. */
function inFollowUps(records: Plan['records']): Remark[] {
  const units = new Map(records.indicators.map(({ id, unit = '' }) => [id, unit]))
  const names = new Map(records.indicators.map(({ id, name }) => [id, name]))
  const numbers = recordNumbers(records)
  return records.followUps.flatMap(({ id, measure, values }) =>
    values.flatMap(({ indicator, value }): Remark[] => {
      if (!isSmall(value.trim()) || !ofPeople.test(units.get(indicator) ?? '')) return []
      const record = { kind: 'followUps', id, number: numbers.get(measure) ?? '' } as const
      const name = names.get(indicator) ?? ''
      return [{ record, details: { caption: name, count: 1, text: name } }]
    }),
  )
}
