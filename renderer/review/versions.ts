import type { Change, Merge, Proposal } from '#shared/merge/model.ts'
import { proseText, sentencesOf } from '#shared/merge/sentences.ts'
import type { Block } from '#shared/plan/model.ts'
import { blockText, isTextBlock } from '#shared/plan/walk.ts'

/** What stands around a change: the rest of its own text, and the texts before and after it. */
export type Surroundings = { above: string; lead: string; tail: string; below: string }

const most = 400

/** Empty where there is nothing, and for what is no part of the text. */
export function surroundingsOf({ ours, folds }: Merge, change: Change): Surroundings {
  const around: Surroundings = { above: '', lead: '', tail: '', below: '' }
  const { place, range, proposals } = change
  if (place.area !== 'text' || place.row !== undefined) return around
  const { blocks } = ours
  const own = blocks.findIndex(({ id }) => id === place.block)
  const after = proposals.find((proposal) => proposal.after !== undefined)?.after
  const previous = own === -1 ? blocks.findIndex(({ id }) => id === after) : own - 1
  if (own === -1 && after === undefined) return around
  around.above = endOf(blocks[previous])
  around.below = beginningOf(blocks[own === -1 ? previous + 1 : own + 1])

  const block = blocks[own]
  // A text that stands for several paragraphs has sentences that are not all its own.
  const isFolded = folds.some(({ paragraphs }) => paragraphs.some((id) => id === block?.id))
  if (!block || !range || isFolded || !isTextBlock(block)) return around
  const sentences = sentencesOf(block.children, ours.meta.language)
  const textOf = (part: typeof sentences) => proseText(part.flatMap(({ content }) => content))
  around.lead = textOf(sentences.slice(0, range.from))
  around.tail = textOf(sentences.slice(range.to))
  return around
}

function endOf(block: Block | undefined): string {
  const text = block ? blockText(block) : ''
  return text.length > most ? `…${text.slice(-most)}` : text
}

function beginningOf(block: Block | undefined): string {
  const text = block ? blockText(block) : ''
  return text.length > most ? `${text.slice(0, most)}…` : text
}

/** What proposals are compared with: ours, or what it was when ours is gone. */
export function comparedText({ ours, before }: Change): string {
  return (ours ?? before)?.text ?? ''
}

/** Whether ours is another by now than what was handed out. */
export function differsSince({ ours, before, conflict }: Change): boolean {
  return conflict !== undefined && before !== undefined && before.text !== (ours?.text ?? '')
}

/** "A" for the first proposal. */
export function letterOf(at: number): string {
  return String.fromCharCode(65 + at)
}

/** Whether a proposal is that the thing goes. */
export function isRemoval(proposal: Proposal): boolean {
  return !('value' in proposal)
}
