import type { UiLanguage } from '../i18n/sentence.ts'
import type { PlanKind, PlanLanguage, PlanMeta } from '../plan/model.ts'
import { plainName } from '../plan/plain-name.ts'

/** What a name of a file can be put together from. */
export const nameParts = [
  'annex',
  'number',
  'body',
  'date',
  'section',
  'document',
  'period',
  'caseNumber',
  'organisation',
] as const
export type NamePart = (typeof nameParts)[number]

/** `Liite_1_KV_2026-05-18_35_Hyvinvointisuunnitelma_2026-2029`. */
export const usualPattern = '{annex}_{number}_{body}_{date}_{section}_{document}_{period}'

/** What the parts are called where a pattern is written; all of them are understood everywhere. */
const partWords: Record<NamePart, Record<UiLanguage, string>> = {
  annex: { fi: 'liite', sv: 'bilaga', en: 'annex' },
  number: { fi: 'numero', sv: 'nummer', en: 'number' },
  body: { fi: 'toimielin', sv: 'organ', en: 'body' },
  date: { fi: 'päivä', sv: 'datum', en: 'date' },
  section: { fi: 'pykälä', sv: 'paragraf', en: 'section' },
  document: { fi: 'asiakirja', sv: 'dokument', en: 'document' },
  period: { fi: 'kausi', sv: 'period', en: 'period' },
  caseNumber: { fi: 'asianumero', sv: 'ärendenummer', en: 'caseNumber' },
  organisation: { fi: 'organisaatio', sv: 'organisation', en: 'organisation' },
}

const partInBraces = /\{([^{}]*)\}/g

/** The pattern as it is shown: `{liite}_{numero}`. */
export function patternInWords(pattern: string, language: UiLanguage): string {
  return pattern.replace(partInBraces, (whole, name) => {
    const part = partCalled(name)
    return part ? `{${partWords[part][language]}}` : whole
  })
}

/** The pattern that someone wrote, or the first of its parts that there is no such part. */
export function patternFromWords(words: string): { pattern: string } | { unknown: string } {
  const names = [...words.matchAll(partInBraces)].map(([, name = '']) => name)
  const unknown = names.find((name) => partCalled(name) === undefined)
  if (unknown !== undefined) return { unknown }
  return { pattern: words.replace(partInBraces, (_, name) => `{${partCalled(name)}}`) }
}

function partCalled(name: string): NamePart | undefined {
  const wanted = name.trim().toLowerCase()
  return nameParts.find(
    (part) =>
      part.toLowerCase() === wanted ||
      Object.values(partWords[part]).some((word) => word.toLowerCase() === wanted),
  )
}

/** The documents of a package. Only the first two are annexes of the decision. */
export const packageDocuments = ['plan', 'summary', 'agenda', 'attachments', 'letter'] as const
export type PackageDocument = (typeof packageDocuments)[number]

const annexNumbers: Partial<Record<PackageDocument, number>> = { plan: 1, summary: 2 }
const annexWords: Record<PlanLanguage, string> = { fi: 'Liite', sv: 'Bilaga' }

const planWords: Record<PlanLanguage, Record<PlanKind, string>> = {
  fi: {
    'term-plan': 'Hyvinvointisuunnitelma',
    'annual-report': 'Hyvinvointikertomus',
    'county-plan': 'Hyvinvointisuunnitelma',
  },
  sv: {
    'term-plan': 'Valfardsplan',
    'annual-report': 'Valfardsberattelse',
    'county-plan': 'Valfardsplan',
  },
}
const documentWords: Record<PlanLanguage, Record<Exclude<PackageDocument, 'plan'>, string>> = {
  fi: {
    summary: 'Tiivistelma',
    agenda: 'Esityslistateksti',
    attachments: 'Liiteluettelo',
    letter: 'Saatekirje',
  },
  sv: {
    summary: 'Sammanfattning',
    agenda: 'Foredragningstext',
    attachments: 'Bilageforteckning',
    letter: 'Foljebrev',
  },
}

/** As minutes and file names shorten them; any other body is written out. */
const bodyWords: [pattern: RegExp, short: string][] = [
  [/^(kunnan|kaupungin)?valtuusto$/i, 'KV'],
  [/^aluevaltuusto$/i, 'AV'],
  [/^(kunnan|kaupungin)hallitus$/i, 'KH'],
  [/^aluehallitus$/i, 'AH'],
  [/^(kommun)?fullmäktige$/i, 'KF'],
  [/^stadsfullmäktige$/i, 'SF'],
  [/^(välfärdsområdes|område)s?fullmäktige$/i, 'VF'],
  [/^kommunstyrelsen?$/i, 'KS'],
  [/^stadsstyrelsen?$/i, 'SS'],
  [/^(välfärdsområdes|områdes)styrelsen?$/i, 'VS'],
]

const longestStem = 80
/** Windows keeps these for itself, whatever the extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The names of the files of a package, without extensions: all different, of ASCII letters, legal on
 * every system, and short enough to stand in a deep folder. A part that is not known yet is left out.
 */
export function packageStems(pattern: string, meta: PlanMeta): Record<PackageDocument, string> {
  const stems = packageDocuments.map((document) => [document, stemOf(pattern, meta, document)])
  const counts = Map.groupBy(stems, ([, stem = '']) => stem.toLowerCase())
  const unlike = stems.map(([document, stem = '']) => {
    if (counts.get(stem.toLowerCase())?.length === 1) return [document, stem]
    const word = documentWord(meta, document as PackageDocument)
    return [document, legal(`${stem.slice(0, longestStem - word.length - 1)}_${word}`)]
  })
  // One entry for each document.
  return Object.fromEntries(unlike) as Record<PackageDocument, string>
}

const deliveryWords: Record<PlanLanguage, string> = { fi: 'Toimitus', sv: 'Leverans' }

/** The name of the folder: that of the plan in it, which is no annex by itself. */
export function packageFolder(pattern: string, meta: PlanMeta): string {
  const bare = pattern.replaceAll('{annex}', '').replaceAll('{number}', '')
  return stemOf(bare, meta, 'plan')
    .slice(0, 60)
    .replace(/[-_]+$/, '')
}

/** The same for what goes to the county. */
export function deliveryFolder(pattern: string, meta: PlanMeta): string {
  return `${deliveryWords[meta.language]}_${packageFolder(pattern, meta)}`
}

function stemOf(pattern: string, meta: PlanMeta, document: PackageDocument): string {
  const values = valuesOf(meta, document)
  const filled = pattern.replace(partInBraces, (_, name) => {
    const part = partCalled(name)
    return part ? values[part] : ''
  })
  return legal(filled) || documentWord(meta, document)
}

function legal(name: string): string {
  const plain = plainName(name, longestStem)
  return reserved.test(plain) ? `${plain}_1` : plain
}

function documentWord({ language, kind }: PlanMeta, document: PackageDocument): string {
  return document === 'plan' ? planWords[language][kind] : documentWords[language][document]
}

function valuesOf(meta: PlanMeta, document: PackageDocument): Record<NamePart, string> {
  const { submission, period, language, organisation } = meta
  const number = annexNumbers[document]
  return {
    annex: number === undefined ? '' : annexWords[language],
    number: number === undefined ? '' : `${number}`,
    body: shortBody(submission.body ?? ''),
    date: submission.date ?? '',
    section: plainName(submission.section ?? '', 12),
    document: documentWord(meta, document),
    period: period.from === period.to ? `${period.from}` : `${period.from}-${period.to}`,
    caseNumber: plainName(submission.caseNumber ?? '', 40),
    organisation: plainName(organisation.name, 40),
  }
}

function shortBody(body: string): string {
  const short = bodyWords.find(([pattern]) => pattern.test(body.trim()))
  return short ? short[1] : plainName(body, 40)
}
