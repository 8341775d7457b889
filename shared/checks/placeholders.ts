import type { Block } from '../plan/model.ts'
import { blockText } from '../plan/walk.ts'
import type { Remark } from './finding.ts'

/** Words in square brackets, as templates leave them to be filled in. A mere "[1]" or "[…]" is none. */
const placeholder = /\[([^[\]\n]*\p{L}[^[\]\n]*)\]/gu

export function hasPlaceholder(text: string): boolean {
  return text.search(placeholder) !== -1
}

/** One remark a block, naming the first: filling it in leads past the others. */
export function placeholdersLeft(blocks: readonly Block[]): Remark[] {
  return blocks.flatMap((block) => {
    const [first] = blockText(block).matchAll(placeholder)
    return first?.[1] === undefined ? [] : [{ blockId: block.id, details: { text: first[1] } }]
  })
}
