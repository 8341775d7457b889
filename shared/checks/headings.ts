import type { Block } from '../plan/model.ts'
import { outlineOf, sectionRange } from '../plan/outline.ts'
import { blockText, isTextBlock } from '../plan/walk.ts'
import type { Remark } from './finding.ts'

export function missingHeadings(blocks: readonly Block[]): Remark[] {
  return blocks.some((block) => block.type === 'heading') ? [] : [{}]
}

/** The cover comes before the first heading: contents, an image, the decision. Text does not. */
export function textBeforeHeading(blocks: readonly Block[]): Remark[] {
  const first = blocks.findIndex((block) => block.type === 'heading')
  const text = blocks.slice(0, Math.max(0, first)).find((block) => isText(block) && !isBlank(block))
  return text ? [{ blockId: text.id }] : []
}

export function emptyHeadings(blocks: readonly Block[]): Remark[] {
  return outlineOf(blocks)
    .filter(({ title }) => title.trim() === '')
    .map(({ id }) => ({ blockId: id }))
}

export function skippedLevels(blocks: readonly Block[]): Remark[] {
  const headings = outlineOf(blocks)
  return headings.flatMap(({ id, level, title }, index) => {
    const from = headings[index - 1]?.level ?? 0
    if (level <= from + 1) return []
    return [{ blockId: id, details: { title, from, to: level, expected: from + 1 } }]
  })
}

/** Headings with nothing below them. When a whole chapter is empty it is named once, not each part. */
export function emptySections(blocks: readonly Block[]): Remark[] {
  let said = 0
  return outlineOf(blocks).flatMap(({ id, title, index }) => {
    const [from, to] = sectionRange(blocks, index)
    if (index < said || title.trim() === '') return []
    if (blocks.slice(from + 1, to).some(isContent)) return []
    said = to
    return [{ blockId: id, details: { title } }]
  })
}

function isContent(block: Block): boolean {
  if (block.type === 'heading' || block.type === 'page-break') return false
  return !isText(block) || !isBlank(block)
}

/** Written by somebody; a table counts as that, a view does not. */
function isText(block: Block): boolean {
  return block.type === 'table' || isTextBlock(block)
}

function isBlank(block: Block): boolean {
  return blockText(block).trim() === ''
}
