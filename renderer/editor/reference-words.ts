import type { CrossReference } from '#shared/plan/model.ts'
import { printReference, type Targets } from '#shared/print/references.ts'
import type { PrintWords } from '#shared/print/words.ts'

/** What a cross-reference shows: "luku 3.2". The same words as are printed. */
export function referenceWords(
  reference: CrossReference,
  targets: Targets,
  words: PrintWords,
): string {
  const { inline } = printReference(reference, targets, words)
  if (inline.type === 'text') return inline.text
  return inline.type === 'reference' ? inline.before + inline.text : ''
}
