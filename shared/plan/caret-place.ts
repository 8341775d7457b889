import type { Id } from './model.ts'

/** How many blocks are remembered of those before the caret, in case its own is gone by then. */
export const rememberedBlocks = 50

/** Where the caret of a plan was when it was left. It belongs to the person at this machine, not to the plan. */
export type CaretPlace = {
  /** The block it was in and those before it, nearest first. */
  blocks: Id[]
  /** From the first of these to the words, and how many letters into them. */
  path: number[]
  offset: number
}
