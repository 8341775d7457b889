import { nameKey } from './names.ts'

/**
 * What a column of a pasted table can be. `keep` puts "Header: cell" into the description, so that
 * nothing is dropped unless somebody says `skip`. The last five need to know the year they tell of.
 */
export const columnMeanings = [
  'priority',
  'goal',
  'binding-goal',
  'measure',
  'description',
  'responsible',
  'groups',
  'themes',
  'schedule',
  'schedule-and-resources',
  'resources',
  'appropriation',
  'indicator',
  'indicator-levels',
  'baseline',
  'target',
  'status',
  'done',
  'value',
  'reason',
  'next',
  'keep',
  'skip',
] as const
export type ColumnMeaning = (typeof columnMeanings)[number]

/** In this order: "Toimenpiteen mittari" is an indicator, "Jatkotoimenpiteet" are not measures. */
const headers: [meaning: ColumnMeaning, words: RegExp][] = [
  ['skip', /^(n:?o|nro|nr|#|numero|nummer|no)\.?$/],
  ['binding-goal', /sitova|bindande/],
  ['indicator-levels', /(lähtötaso|utgångsnivå).*(tavoitetaso|målnivå)/],
  ['baseline', /lähtötaso|lähtöarvo|nykytila|utgångsnivå|utgångsläge|baseline/],
  ['target', /tavoitetaso|tavoitearvo|målnivå|målvärde|target/],
  ['value', /toteuma|utfall|uusin arvo/],
  ['indicator', /mittari|indikaattori|indikator|mått|indicator/],
  ['next', /jatkoto|jatko$|fortsatta|next step/],
  ['measure', /toimenpi|åtgärd|measure/],
  ['responsible', /vastuu|toimiala|ansvar|sektor|responsible/],
  ['priority', /painopist|insatsområde|tyngdpunkt|prioritering|viktning|priority/],
  ['goal', /tavoit|(^|\s)mål($|\s|et|en)|goal/],
  ['schedule-and-resources', /(aikataulu|tidtabell).*resurs/],
  ['schedule', /aikataulu|ajankohta|^vuo(si|det)$|tidtabell|tidsplan|^år$|schedule/],
  ['resources', /resurs|voimavar|resource/],
  ['appropriation', /määräraha|budjetti|kustannu|anslag|kostnad|appropriation|€/],
  ['groups', /ryhmä|grupp|population group/],
  ['themes', /teema|tema(n|t)?$|theme/],
  ['status', /tila$|toteutumi|^status$|läge/],
  ['done', /sanallinen|arvio$|mitä tehtiin|bedömning/],
  ['reason', /^syy|perustelu|orsak|motivering/],
  ['description', /kuvaus|selite|beskrivning|description/],
]

/** Longer than any header is; texts of a table mention measures and goals, too. */
const longestHeader = 100

/** What each column is, by its header in Finnish, Swedish or English. Of two alike, the second is kept. */
export function guessMapping(header: readonly string[]): ColumnMeaning[] {
  const guesses = header.map(meaningOf)
  return guesses.map((meaning, index) =>
    meaning !== 'skip' && guesses.indexOf(meaning) < index ? 'keep' : meaning,
  )
}

/** Whether the first row says what the columns are: at least half of its cells are known headers. */
export function hasHeader([first = []]: readonly (readonly string[])[]): boolean {
  const cells = first.filter((cell) => cell.trim() !== '')
  const known = cells.filter((cell) => meaningOf(cell) !== 'keep')
  return known.length > 0 && known.length * 2 >= cells.length
}

function meaningOf(header: string): ColumnMeaning {
  const key = nameKey(header)
  if (key.length > longestHeader) return 'keep'
  return headers.find(([, words]) => words.test(key))?.[0] ?? 'keep'
}
