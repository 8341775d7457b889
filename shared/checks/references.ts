import type { Block, CrossReference, Id, Inline } from '../plan/model.ts'
import { numberingOf } from '../plan/numbering.ts'
import { isTableLike } from '../plan/record-views.ts'
import { idsOf, isText, textBlocksOf } from '../plan/walk.ts'
import type { Remark } from './finding.ts'

export function brokenReferences(blocks: readonly Block[]): Remark[] {
  const targets = targetsIn(blocks)
  return [...referencesIn(blocks)].flatMap(([blockId, { target }]) =>
    targets.has(target) ? [] : [{ blockId }],
  )
}

export function unnumberedReferences(blocks: readonly Block[]): Remark[] {
  const { headings, tables, figures } = numberingOf(blocks)
  const targets = targetsIn(blocks)
  return [...referencesIn(blocks)].flatMap(([blockId, { target, show }]) => {
    const number = headings.get(target) || tables.get(target) || figures.get(target)
    return show === 'title' || number || !targets.has(target) ? [] : [{ blockId }]
  })
}

export function repeatedIds(blocks: readonly Block[]): Remark[] {
  const seen = new Set<Id>()
  return blocks.flatMap((block) => {
    const repeated = [...idsOf([block])].filter((id) => seen.has(id) || !seen.add(id))
    return repeated.length > 0 ? [{ blockId: block.id }] : []
  })
}

/** What a cross-reference may point at. */
function targetsIn(blocks: readonly Block[]): Set<Id> {
  const isTarget = (block: Block) =>
    block.type === 'heading' || block.type === 'image' || isTableLike(block)
  return new Set(blocks.filter(isTarget).map(({ id }) => id))
}

function* referencesIn(blocks: readonly Block[]): Generator<[blockId: Id, CrossReference]> {
  for (const block of blocks) {
    for (const { children } of textBlocksOf([block])) {
      for (const child of children) if (isReference(child)) yield [block.id, child]
    }
  }
}

function isReference(inline: Inline): inline is CrossReference {
  return !isText(inline) && inline.type === 'cross-reference'
}
