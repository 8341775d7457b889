import {
  type FollowUpStatus,
  type PopulationGroup,
  populationGroups,
  type Schedule,
} from '../plan/records.ts'
import { nameKey, tidy } from './names.ts'

/** Reads what people write into the cells of plan tables. What is not understood is kept as words. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** "Sivistystoimi, nuorisotoimi" names two bodies. "Sivistys- ja vapaa-aikalautakunta" names one. */
export function namesIn(text: string): string[] {
  return text
    .split(/[,;\n]|\s\/\s/)
    .map(tidy)
    .filter((name) => name !== '')
}

/** An item's own number ("1.2.3", "4."); numbers are computed, so it is left out. */
export function withoutNumber(title: string): string {
  return title.replace(/^\s*(\d+(\.\d+)+\.?|\d+\.)\s+/, '')
}

const dash = '\\s*[-–—]\\s*'
const year = '((?:19|20|21)\\d{2})'
const scheduleForms: [form: RegExp, read: (from: number, to: number) => Schedule][] = [
  [new RegExp(`^${year}${dash}${year}$`), (from, to) => ({ from, to })],
  [new RegExp(`^${year}$`), (from) => ({ from, to: from })],
  [
    new RegExp(
      `^(?:fr[.] ?o[.] ?m[.] |från (?:och med )?|from )${year}$|^${year}(?:${dash}$| alkaen$)`,
      'i',
    ),
    (from) => ({ from }),
  ],
  [
    new RegExp(`^(?:${dash}|senast |t[.] ?o[.] ?m[.] |by )${year}$|^${year} mennessä$`, 'i'),
    (to) => ({ to }),
  ],
]

/**
 * "2026–2029", "2027", "2026 alkaen", "senast 2028", each with a note in brackets after it. Anything
 * else is a note as a whole: "syksyllä 2026" says more than a year.
 */
export function readSchedule(text: string): Schedule {
  const whole = tidy(text)
  if (whole === '') return {}
  const [, years = whole, note] = /^(.*?)(?: ?\((.*)\))?$/.exec(whole) ?? []
  for (const [form, read] of scheduleForms) {
    const found = form.exec(years)
    if (!found) continue
    const [first = 0, second = 0] = found.slice(1).filter(Boolean).map(Number)
    return { ...read(first, second), ...(note && { note }) }
  }
  return { note: whole }
}

/** The same written out; `readSchedule` reads it back. */
export function scheduleText({ from, to, note }: Schedule): string {
  const years = from === to && from !== undefined ? `${from}` : `${from ?? ''}–${to ?? ''}`
  if (from === undefined && to === undefined) return note ?? ''
  return note ? `${years} (${note})` : years
}

/** "28 000 €" is 28,000; "28 000 €/v" is words. */
export function readEuros(text: string): number | undefined {
  const found = /^(\d{1,3}(?:[ \u00a0.]\d{3})+|\d+)(,\d{1,2})?\s*(?:€|e|euroa|euro)?$/i.exec(
    text.trim(),
  )
  if (!found) return undefined
  const [, whole = '', cents = ''] = found
  return Number(whole.replace(/[ \u00a0.]/g, '') + cents.replace(',', '.'))
}

const groupWords: [group: PopulationGroup, words: RegExp][] = [
  [
    'families',
    /^(pienet )?(lapset|lapsiperheet|perheet|barn|(små)?barnfamiljer|families|children)$/,
  ],
  [
    'young',
    /^(nuoret|nuoret aikuiset|kouluikäiset|unga|unga vuxna|ungdomar|young people|young adults)$/,
  ],
  [
    'working-age',
    /^(työikäiset|aikuiset|vuxna|arbetsföra|(personer )?i arbetsför ålder|working age)$/,
  ],
  ['older', /^(ikääntyneet|ikäihmiset|vanhukset|seniorit|äldre|seniorer|older people)$/],
  [
    'everyone',
    /^((koko )?väestö|kaikki|kaikki (ikä|väestö)ryhmät|kuntalaiset|asukkaat|alla|alla åldersgrupper|(hela )?befolkningen|everyone)$/,
  ],
]

/** The population groups a cell names, in the order of life. `unknown`: it says more than that. */
export function readGroups(text: string): { groups: PopulationGroup[]; unknown: boolean } {
  const names = nameKey(text.replaceAll('\n', ', '))
    .split(/[,;/]| ja | och | sekä | samt | and /)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const found = names.map((name) => groupWords.find(([, words]) => words.test(name))?.[0])
  return {
    groups: populationGroups.filter((group) => found.includes(group)),
    unknown: found.includes(undefined),
  }
}

const statusWords: [status: FollowUpStatus, words: RegExp][] = [
  [
    'partly-done',
    /^((toteutu\w*|valmis\w*) osittain|osittain( toteutu\w*)?|delvis( genomfö\w*)?|partly done)/,
  ],
  ['not-started', /^(ei (ole )?aloitettu|ei (ole )?alkanut|(inte|ej) påbörja\w*|not started)/],
  [
    'dropped',
    /^(ei (toteudu|toteutunut|toteuteta)|siirretty|lopetettu|keskeytetty|genomförs inte|slopa[td]|avbruten|dropped|will not be done)/,
  ],
  ['in-progress', /^(käynnissä|kesken|aloitettu|etenee|pågår|påbörja[dt]|in progress)/],
  ['done', /^(toteutunut|toteutui|toteutettu|valmis|tehty|genomför[dt]|klar|slutförd|done)/],
]

/** The status a cell begins with, whatever sign stands before it. `more`: it says more than that. */
export function readStatus(text: string): { status?: FollowUpStatus; more: boolean } {
  const words = nameKey(text).replace(/^[^\p{L}]+/u, '')
  for (const [status, form] of statusWords) {
    const [found] = form.exec(words) ?? []
    if (found === undefined) continue
    return { status, more: /[\p{L}\d]/u.test(words.slice(found.length)) }
  }
  return { more: words !== '' }
}
