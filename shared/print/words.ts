import type { CalloutTone, CaptionKind, PlanLanguage, Submission } from '../plan/model.ts'
import { type RecordWords, recordWords } from './record-words.ts'

/** Everything printed that nobody wrote: labels, in the language of the plan, not of the interface. */
export type PrintWords = {
  contents: string
  /** Headings of the lists of tables and figures. */
  lists: Record<CaptionKind, string>
  table: string
  figure: string
  /** As they stand within a sentence, before the number: "luku 3.2". */
  reference: { heading: string; table: string; figure: string }
  missingReference: string
  tones: Record<CalloutTone, string>
  /** "sivu 3 / 12" */
  page: string
  cover: { status: string; caseNumber: string; decision: string }
  approval: {
    field: string
    value: string
    description: string
    status: string
    body: string
    date: string
    section: string
    caseNumber: string
    unknown: string
  }
  statuses: Record<Submission['status'], string>
  /** Joined to the title as the key words of the file. */
  keywords: string[]
  decorativeImage: string
  /** In the place of an image that cannot be shown; what it says follows. */
  unreadableImage: string
  /** Of a page in HTML: the heading of the notes at its end, and links for those who do not see it. */
  notes: string
  skip: string
  backToText: (number: number) => string
  records: RecordWords
}

export const printWords = {
  fi: {
    contents: 'Sisällys',
    lists: { tables: 'Taulukot', figures: 'Kuvat' },
    table: 'Taulukko',
    figure: 'Kuva',
    reference: { heading: 'luku', table: 'taulukko', figure: 'kuva' },
    missingReference: '[viittauksen kohde puuttuu]',
    tones: { note: 'Huomaa', key: 'Keskeistä', important: 'Tärkeää' },
    page: 'sivu',
    cover: { status: 'Tila', caseNumber: 'Asianumero', decision: 'Päätös' },
    approval: {
      field: 'Käsittelytieto',
      value: 'Merkintä',
      description: 'Asiakirjan käsittely ja päätös',
      status: 'Tila',
      body: 'Päättävä toimielin',
      date: 'Päätöspäivä',
      section: 'Pykälä',
      caseNumber: 'Asianumero',
      unknown: 'ei vielä tiedossa',
    },
    statuses: {
      draft: 'Luonnos',
      statements: 'Lausuntokierroksella',
      board: 'Hallituksen käsittelyssä',
      council: 'Valtuuston käsittelyssä',
      approved: 'Hyväksytty',
    },
    keywords: ['hyvinvointikertomus', 'hyvinvointisuunnitelma'],
    decorativeImage: 'Koristekuva',
    unreadableImage: 'Kuvaa ei voida näyttää.',
    notes: 'Alaviitteet',
    skip: 'Siirry sisältöön',
    backToText: (number) => `Takaisin tekstiin, alaviite ${number}`,
    records: recordWords.fi,
  },
  sv: {
    contents: 'Innehåll',
    lists: { tables: 'Tabeller', figures: 'Figurer' },
    table: 'Tabell',
    figure: 'Figur',
    reference: { heading: 'kapitel', table: 'tabell', figure: 'figur' },
    missingReference: '[hänvisningens mål saknas]',
    tones: { note: 'Obs', key: 'Centralt', important: 'Viktigt' },
    page: 'sida',
    cover: { status: 'Status', caseNumber: 'Ärendenummer', decision: 'Beslut' },
    approval: {
      field: 'Uppgift om behandlingen',
      value: 'Anteckning',
      description: 'Behandling och beslut',
      status: 'Status',
      body: 'Beslutande organ',
      date: 'Beslutsdatum',
      section: 'Paragraf',
      caseNumber: 'Ärendenummer',
      unknown: 'inte känt ännu',
    },
    statuses: {
      draft: 'Utkast',
      statements: 'På remiss',
      board: 'Behandlas i styrelsen',
      council: 'Behandlas i fullmäktige',
      approved: 'Godkänd',
    },
    keywords: ['välfärdsberättelse', 'välfärdsplan'],
    decorativeImage: 'Dekorationsbild',
    unreadableImage: 'Bilden kan inte visas.',
    notes: 'Fotnoter',
    skip: 'Gå till innehållet',
    backToText: (number) => `Tillbaka till texten, fotnot ${number}`,
    records: recordWords.sv,
  },
} as const satisfies Record<PlanLanguage, PrintWords>

/** "2026–2029", or one year when the period is one. */
export function periodText(period: { from: number; to: number }): string {
  return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`
}

/** `2026-05-18` as both languages write it in Finland: "18.5.2026". */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day}.${month}.${year}`
}

/** "Kunnanvaltuusto 18.5.2026 § 35", of what is known so far; empty when nothing is. */
export function decisionText({ body, date, section }: Submission): string {
  return [body, date && dateText(date), section && `§ ${section}`].filter(Boolean).join(' ')
}
