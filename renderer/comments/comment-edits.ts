import type { Comment, CommentAnchor } from '#shared/plan/comments.ts'
import { createId } from '#shared/plan/id.ts'
import type { Id } from '#shared/plan/model.ts'

/** Who does something with a comment, and when. */
export type Signature = { author: string; at: string }

type Edit = (comments: Comment[]) => Comment[]

export function newComment(anchor: CommentAnchor, text: string, by: Signature): Comment {
  return { id: createId(), anchor, ...by, text, replies: [] }
}

export function addComment(comment: Comment): Edit {
  return (comments) => [...comments, comment]
}

/** An answer to a comment that was resolved opens it again: there is something to say. */
export function addReply(id: Id, text: string, by: Signature): Edit {
  return changing(id, ({ resolved: _, ...comment }) => ({
    ...comment,
    replies: [...comment.replies, { id: createId(), ...by, text }],
  }))
}

export function resolve(id: Id, by: Signature): Edit {
  return changing(id, (comment) => ({ ...comment, resolved: by }))
}

export function reopen(id: Id): Edit {
  return changing(id, ({ resolved: _, ...comment }) => comment)
}

/** Changes what a comment or, when `reply` is given, one of its replies says. */
export function reword(id: Id, text: string, reply?: Id): Edit {
  return changing(id, (comment) =>
    reply === undefined
      ? { ...comment, text }
      : {
          ...comment,
          replies: comment.replies.map((each) => (each.id === reply ? { ...each, text } : each)),
        },
  )
}

/** A comment goes with all that was answered to it. */
export function removeComment(id: Id, reply?: Id): Edit {
  if (reply === undefined) return (comments) => comments.filter((comment) => comment.id !== id)
  return changing(id, (comment) => ({
    ...comment,
    replies: comment.replies.filter((each) => each.id !== reply),
  }))
}

function changing(id: Id, change: (comment: Comment) => Comment): Edit {
  return (comments) => comments.map((comment) => (comment.id === id ? change(comment) : comment))
}
