import type { Block, CellBlock, Id, Inline } from '#shared/plan/model.ts'
import type { StyleRole } from './styles.ts'

/** A block of a plan as a Word file has it, under an id of its own. */
export type Draft = {
  block: Block
  /** Ids of blocks of ours whose bookmarks it bears. */
  anchors: Id[]
  role: StyleRole
  /** The same for the rows of a table. */
  rows?: Id[][]
  /** Whether Word counts this heading. */
  isNumbered?: boolean
  /** The list it is counted in. */
  list?: string
  /** Its end was deleted: what follows goes on in the same paragraph. */
  goesOn?: true
}

/** Comments by the number Word gives them: in which block their words are, from where to where. */
export type CommentPlaces = Map<string, { block: Id; start: number; end?: number }>

/** Inline content, never empty. */
export function filled(children: Inline[]): Inline[] {
  return children.length > 0 ? children : [{ text: '' }]
}

export function isCellBlock(block: Block): block is CellBlock {
  return block.type === 'paragraph' || block.type === 'list-item'
}
