import type { Sentences } from './sentence.ts'

/** Words of the frame: first start, settings, saving, and what is the same everywhere. */
export const appSentences = {
  'app.name': { fi: 'Kertomus', sv: 'Kertomus', en: 'Kertomus' },
  'app.cancel': { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  'app.close': { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  'app.ok': { fi: 'Valmis', sv: 'Klar', en: 'Done' },
} as const satisfies Sentences
