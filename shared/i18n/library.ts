import type { Sentences } from './sentence.ts'

export const librarySentences = {
  'library.placeholder': { fi: '', sv: '', en: '' },
} as const satisfies Sentences
