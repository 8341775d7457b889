import type { Block, TableRow } from '../plan/model.ts'
import { isTableLike } from '../plan/record-views.ts'
import { inlineText } from '../plan/walk.ts'
import type { Remark } from './finding.ts'

export function imagesWithoutAlt(blocks: readonly Block[]): Remark[] {
  return blocks
    .filter((block) => block.type === 'image' && !block.decorative && block.alt.trim() === '')
    .map(({ id }) => ({ blockId: id }))
}

export function missingImages(blocks: readonly Block[], assets: ReadonlySet<string>): Remark[] {
  return blocks
    .filter((block) => block.type === 'image' && !assets.has(block.asset))
    .map(({ id }) => ({ blockId: id }))
}

export function tablesWithoutCaption(blocks: readonly Block[]): Remark[] {
  return blocks
    .filter((block) => isTableLike(block) && block.caption.trim() === '')
    .map(({ id }) => ({ blockId: id }))
}

export function tablesWithoutHeader(blocks: readonly Block[]): Remark[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'table' || block.headerRow || block.headerColumn) return []
    return [{ blockId: block.id, details: { caption: block.caption } }]
  })
}

export function emptyHeaders(blocks: readonly Block[]): Remark[] {
  return blocks.flatMap((block) => {
    const [header] = block.type === 'table' && block.headerRow ? block.children : []
    const count = header ? blankCells(header) : 0
    if (block.type !== 'table' || count === 0) return []
    return [{ blockId: block.id, details: { caption: block.caption, count } }]
  })
}

function blankCells(row: TableRow): number {
  return row.children.filter((cell) =>
    cell.children.every((block) => inlineText(block.children).trim() === ''),
  ).length
}
