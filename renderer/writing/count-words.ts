import type { Block } from '#shared/plan/model.ts'
import { blockText, countWords } from '#shared/plan/walk.ts'

const counted = new WeakMap<Block, number>()

/** Words of all blocks. A block that has not changed is not counted again. */
export function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block), 0)
}

function wordsOf(block: Block): number {
  const known = counted.get(block)
  if (known !== undefined) return known
  const words = countWords(blockText(block))
  counted.set(block, words)
  return words
}
