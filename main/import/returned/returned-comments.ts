import type { Comment } from '#shared/plan/comments.ts'
import type { Id, Plan } from '#shared/plan/model.ts'

/**
 * The comments of a plan as they came back. One is known again by who wrote what; Word keeps neither ids nor
 * times. When none of them is there, the file went out without, and they stay.
 */
export function returnedComments(
  base: Plan,
  returned: readonly Comment[],
  renamed: ReadonlyMap<Id, Id>,
): Comment[] {
  const free = new Set(base.comments)
  const comments = returned.map((comment) => {
    const known = [...free].find((one) => isSame(one, comment))
    if (!known) return { ...comment, anchor: moved(comment, renamed) }
    free.delete(known)
    return withAnswers(known, comment)
  })
  const isWithout = free.size === base.comments.length
  return isWithout ? [...base.comments, ...comments] : comments
}

function isSame(a: { author: string; text: string }, b: { author: string; text: string }): boolean {
  return a.author === b.author && a.text.trim() === b.text.trim()
}

function withAnswers(known: Comment, comment: Comment): Comment {
  const replies = comment.replies.map(
    (reply) => known.replies.find((one) => isSame(one, reply)) ?? reply,
  )
  const { resolved: before, ...rest } = known
  const resolved = comment.resolved && (before ?? comment.resolved)
  return { ...rest, replies, ...(resolved && { resolved }) }
}

function moved({ anchor }: Comment, renamed: ReadonlyMap<Id, Id>): Comment['anchor'] {
  return { ...anchor, block: renamed.get(anchor.block) ?? anchor.block }
}
