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
  const answers = base.comments.flatMap(({ replies }) => replies)
  // LibreOffice makes comments of their own of answers.
  const loose = returned.filter((comment) => answers.some((reply) => isSame(reply, comment)))
  const found = new Map<Comment, Comment>()
  const fresh: Comment[] = []
  for (const comment of returned) {
    const known = [...free].find((one) => isSame(one, comment))
    if (known) {
      free.delete(known)
      found.set(known, withAnswers(known, comment, loose))
    } else if (!loose.includes(comment)) {
      fresh.push({ ...comment, anchor: moved(comment, renamed) })
    }
  }
  if (found.size === 0) return [...base.comments, ...fresh]
  return [...base.comments.flatMap((comment) => found.get(comment) ?? []), ...fresh]
}

function isSame(a: { author: string; text: string }, b: { author: string; text: string }): boolean {
  return a.author === b.author && a.text.trim() === b.text.trim()
}

function withAnswers(known: Comment, comment: Comment, loose: readonly Comment[]): Comment {
  const returned = [...comment.replies, ...loose]
  const kept = known.replies.filter((reply) => returned.some((one) => isSame(one, reply)))
  const added = comment.replies.filter((reply) => !known.replies.some((one) => isSame(one, reply)))
  const { resolved: before, ...rest } = known
  // Programs that know nothing of threads do not say that one has ended.
  const resolved = before ?? comment.resolved
  return { ...rest, replies: [...kept, ...added], ...(resolved && { resolved }) }
}

function moved({ anchor }: Comment, renamed: ReadonlyMap<Id, Id>): Comment['anchor'] {
  return { ...anchor, block: renamed.get(anchor.block) ?? anchor.block }
}
