import type { Sentences } from './sentence.ts'

export const editorSentences = {
  'editor.placeholder': { fi: '', sv: '', en: '' },
} as const satisfies Sentences
