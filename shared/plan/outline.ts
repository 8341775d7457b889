import type { Block, ChapterFacts, HeadingLevel, Id } from './model.ts'
import { inlineText } from './walk.ts'

export type OutlineEntry = {
  id: Id
  level: HeadingLevel
  title: string
  /** "2.1"; empty for headings that go without a number. */
  number: string
  /** Where the heading stands in `blocks`. */
  index: number
  chapter?: ChapterFacts
}

/**
 * The headings in reading order with their numbers. An unnumbered heading leaves its subheadings
 * unnumbered as well. A level that was skipped counts as one, so that no number holds a zero.
 */
export function outlineOf(blocks: readonly Block[]): OutlineEntry[] {
  const counts: number[] = []
  let unnumberedBelow: HeadingLevel | undefined

  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return []
    const { id, level, chapter } = block
    if (unnumberedBelow !== undefined && level <= unnumberedBelow) unnumberedBelow = undefined
    if (unnumberedBelow === undefined && block.unnumbered) unnumberedBelow = level

    const entry = { id, level, title: inlineText(block.children), index }
    const number = unnumberedBelow === undefined ? nextNumber(counts, level) : ''
    return [chapter ? { ...entry, number, chapter } : { ...entry, number }]
  })
}

function nextNumber(counts: number[], level: HeadingLevel): string {
  counts.length = Math.min(counts.length, level)
  while (counts.length < level) counts.push(counts.length === level - 1 ? 0 : 1)
  counts[level - 1] = (counts[level - 1] ?? 0) + 1
  return counts.join('.')
}

/** The half-open range of `blocks` that belongs to the heading at `index`: itself and all below it. */
export function sectionRange(blocks: readonly Block[], index: number): [from: number, to: number] {
  const heading = blocks[index]
  if (heading?.type !== 'heading') return [index, index + 1]
  const after = blocks.findIndex(
    (block, at) => at > index && block.type === 'heading' && block.level <= heading.level,
  )
  return [index, after === -1 ? blocks.length : after]
}
