import type { Block, CrossReference, Id } from '../plan/model.ts'
import type { Numbering } from '../plan/numbering.ts'
import { isTableLike } from '../plan/record-views.ts'
import { inlineText } from '../plan/walk.ts'
import type { PrintInline, PrintProblem } from './tree.ts'
import type { PrintWords } from './words.ts'

/** What a reference can point at, by id. */
export type Targets = ReadonlyMap<
  Id,
  { to: 'heading' | 'table' | 'figure'; number: string; title: string }
>

export function targetsOf(blocks: readonly Block[], numbering: Numbering): Targets {
  const targets: Map<Id, { to: 'heading' | 'table' | 'figure'; number: string; title: string }> =
    new Map()
  for (const block of blocks) {
    if (block.type === 'heading') {
      const number = numbering.headings.get(block.id) ?? ''
      targets.set(block.id, { to: 'heading', number, title: inlineText(block.children) })
    } else if (isTableLike(block)) {
      const number = String(numbering.tables.get(block.id) ?? '')
      targets.set(block.id, { to: 'table', number, title: block.caption })
    } else if (block.type === 'image') {
      const number = String(numbering.figures.get(block.id) ?? '')
      targets.set(block.id, { to: 'figure', number, title: block.caption })
    }
  }
  return targets
}

/** A reference in words: "luku 3.2"; the title of a target without a number; a placeholder for none. */
export function printReference(
  { target, show }: CrossReference,
  targets: Targets,
  words: PrintWords,
): { inline: PrintInline; problem?: PrintProblem['code'] } {
  const found = targets.get(target)
  if (!found) {
    const inline: PrintInline = { type: 'text', text: words.missingReference }
    return { inline, problem: 'reference-without-target' }
  }
  const { to, number, title } = found
  const name = words.reference[to]
  if (show === 'title' && title !== '') {
    return { inline: { type: 'reference', target, to, show: 'title', before: '', text: title } }
  }
  if (number !== '') {
    const before = `${name}\u00a0`
    return { inline: { type: 'reference', target, to, show: 'number', before, text: number } }
  }
  const problem = 'reference-without-number'
  if (title !== '') {
    const before = `${name} `
    return {
      inline: { type: 'reference', target, to, show: 'title', before, text: title },
      problem,
    }
  }
  return {
    inline: { type: 'reference', target, to, show: 'name', before: '', text: name },
    problem,
  }
}
