import type { Sentences } from './sentence.ts'

export const dialogSentences = {
  'dialogs.placeholder': { fi: '', sv: '', en: '' },
} as const satisfies Sentences
