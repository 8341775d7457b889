import type { Comment } from '#shared/plan/comments.ts'

export type CommentsStore = {
  /** What somebody does with them. */
  change(edit: (comments: Comment[]) => Comment[]): void
  /** The same comments, where the text has taken them. */
  follow(comments: Comment[]): void
  /** As of now. */
  latest(): Comment[]
  /** As of a moment ago, for what is drawn beside the text. */
  shown(): Comment[]
  subscribe(listen: () => void): () => void
}

/** How long what is shown of comments may lag behind the text they follow. */
const lagMs = 250

/**
 * The comments of the open plan. `onChange` hears every change at once; those who show them hear at
 * once what somebody did, and a moment later that comments followed the text.
 */
export function createCommentsStore(
  start: Comment[],
  onChange: (comments: Comment[]) => void,
  /** Whether anything may be changed; who is told when it may not is for the caller. */
  accepts: () => boolean = () => true,
): CommentsStore {
  let latest = start
  let shown = start
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  function take(comments: Comment[]): boolean {
    if (comments === latest || !accepts()) return false
    latest = comments
    onChange(latest)
    return true
  }

  function show(): void {
    clearTimeout(timer)
    timer = undefined
    shown = latest
    for (const listen of listeners) listen()
  }

  return {
    change: (edit) => {
      if (take(edit(latest))) show()
    },
    follow: (comments) => {
      if (take(comments)) timer ??= setTimeout(show, lagMs)
    },
    latest: () => latest,
    shown: () => shown,
    subscribe: (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}

/** Where nobody comments. */
export const noComments = createCommentsStore([], () => {})
