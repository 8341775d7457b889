import { anchorOn, locator } from './comment-places.ts'
import type { Comment, CommentAnchor } from './comments.ts'
import type { Id } from './id.ts'
import type { Block } from './model.ts'
import { inlineText, textBlocksOf } from './walk.ts'

/**
 * Comments taken along by an edit: what was written before their words moves them on, what was
 * written among their words is theirs. Words that are gone keep their anchor, so that undoing brings
 * them back. The same list when nothing moved. Both texts may be a part of the plan: comments
 * elsewhere stay.
 */
export function followText(
  comments: Comment[],
  before: readonly Block[],
  after: readonly Block[],
): Comment[] {
  const ids = new Set(comments.map(({ anchor }) => anchor.block))
  const was = textsOf(before, ids)
  if (was.size === 0) return comments
  const is = textsOf(after, ids)
  let locate: ReturnType<typeof locator> | undefined

  const followed = comments.map((comment) => {
    const { anchor } = comment
    const old = was.get(anchor.block)
    const fresh = is.get(anchor.block)
    if (old === undefined || old === fresh) return comment

    const kept = fresh === undefined ? undefined : movedAnchor(anchor, old, fresh)
    if (kept) return kept === anchor ? comment : { ...comment, anchor: kept }
    locate ??= locator(after)
    const origins = originsOf(anchor.block, before)
    const places = [anchor.block, ...origins].map((block) =>
      locate?.({ ...comment, anchor: { ...anchor, block } }),
    )
    const words = places.find((place) => place?.kind === 'words')
    if (words) return { ...comment, anchor: anchorAt(words, after) ?? anchor }
    if (fresh !== undefined) return comment
    const block = places.find((place) => place?.kind === 'block')?.block
    return block === undefined ? comment : { ...comment, anchor: { ...anchor, block } }
  })
  return followed.every((comment, index) => comment === comments[index]) ? comments : followed
}

/** Undoing a split or a join leaves no trace in the text after it: the one before knows. */
function originsOf(block: Id, before: readonly Block[]): Id[] {
  const node = [...textBlocksOf(before)].find(({ id }) => id === block)
  return [...(node?.splitFrom === undefined ? [] : [node.splitFrom]), ...(node?.joined ?? [])]
}

function anchorAt(
  { block, start, end }: { block: Id; start: number; end: number },
  after: readonly Block[],
): CommentAnchor | undefined {
  const node = [...textBlocksOf(after)].find(({ id }) => id === block)
  return node && anchorOn(node, start, end)
}

function textsOf(blocks: readonly Block[], ids: ReadonlySet<Id>): Map<Id, string> {
  const texts = new Map<Id, string>()
  for (const { id, children } of textBlocksOf(blocks)) {
    if (ids.has(id)) texts.set(id, inlineText(children))
  }
  return texts
}

/** Nothing when none of the words are left, or when they had not been there. */
function movedAnchor(anchor: CommentAnchor, was: string, is: string): CommentAnchor | undefined {
  const { block, start, end, quote } = anchor
  if (start === undefined || end === undefined) return anchor
  if (was.slice(start, end) !== quote) return undefined

  const from = commonStart(was, is)
  const rest = commonEnd(was, is, from)
  const to = was.length - rest
  const by = is.length - was.length
  const movedStart = start >= to ? start + by : start > from ? to + by : start
  const movedEnd = end <= from ? end : end >= to ? end + by : from
  if (movedStart >= movedEnd || (start >= from && end <= to)) return undefined
  if (movedStart === start && movedEnd === end && is.slice(start, end) === quote) return anchor
  return {
    ...anchor,
    block,
    start: movedStart,
    end: movedEnd,
    quote: is.slice(movedStart, movedEnd),
  }
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[count] === b[count]) count++
  return count
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let count = 0
  while (count < most && a.at(-1 - count) === b.at(-1 - count)) count++
  return count
}
