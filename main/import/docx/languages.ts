import { languageTag } from '#shared/plan/text-schema.ts'

/** As the export names languages, and how a plan names them. */
const plain: Record<string, string> = {
  'fi-FI': 'fi',
  'sv-FI': 'sv',
  'sv-SE': 'sv',
  'en-GB': 'en',
  'se-FI': 'se',
  'smn-FI': 'smn',
  'sms-FI': 'sms',
  'rom-FI': 'rom',
  'et-EE': 'et',
  'ru-RU': 'ru',
  'uk-UA': 'uk',
  'de-DE': 'de',
  'fr-FR': 'fr',
}

/** The language of marked words; undefined when it is that of the document or none. */
export function languageOf(tag: string | undefined, standard: string): string | undefined {
  if (tag === undefined || tag === standard) return undefined
  const name = plain[tag] ?? tag
  if (name === (plain[standard] ?? standard)) return undefined
  return languageTag.safeParse(name).success ? name : undefined
}
