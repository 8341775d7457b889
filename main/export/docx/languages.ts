import type { PlanLanguage } from '#shared/plan/model.ts'

/** Languages of a plan as Word names them, always with a region. */
export const documentLanguages = { fi: 'fi-FI', sv: 'sv-FI' } as const satisfies Record<
  PlanLanguage,
  string
>

const regions: Record<string, string> = {
  ...documentLanguages,
  en: 'en-GB',
  se: 'se-FI',
  smn: 'smn-FI',
  sms: 'sms-FI',
  rom: 'rom-FI',
  et: 'et-EE',
  ru: 'ru-RU',
  uk: 'uk-UA',
  de: 'de-DE',
  fr: 'fr-FR',
}

/** The language of marked words with the region Word's proofing tools want; others stay as they are. */
export function wordLanguage(tag: string): string {
  return regions[tag] ?? tag
}
