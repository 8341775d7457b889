import { type RefObject, useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { Comment, CommentAnchor } from '#shared/plan/comments.ts'
import type { Id } from '#shared/plan/model.ts'
import type { SidePanelId } from '#shared/settings.ts'
import type { CommentsStore } from '../comments/comments-store.ts'
import type { PlanEditorHandle } from '../editor/plan-editor.tsx'

/** What page and panel know of each other: which comment is looked at, and which is being written. */
export function useCommenting({
  comments,
  editor,
  shown,
  showSide,
  goToRecord,
}: {
  comments: CommentsStore
  editor: RefObject<PlanEditorHandle | null>
  shown: SidePanelId | 'none'
  showSide(id: SidePanelId): void
  goToRecord(id: Id): void
}) {
  const all = useSyncExternalStore(comments.subscribe, comments.shown)
  const openCount = useMemo(
    () => all.filter(({ resolved }) => resolved === undefined).length,
    [all],
  )
  const [current, setCurrent] = useState<Id | null>(null)
  const [draft, setDraft] = useState<CommentAnchor | null>(null)

  const begin = useCallback(
    (anchor: CommentAnchor) => {
      setDraft(anchor)
      if (shown !== 'comments') showSide('comments')
    },
    [shown, showSide],
  )

  /** A click on words shows their thread where a panel is open; the sign opens the panel. */
  const chosen = useCallback(
    (id: Id, by: 'words' | 'sign') => {
      setCurrent(id)
      if (shown !== 'comments' && (by === 'sign' || shown !== 'none')) showSide('comments')
    },
    [shown, showSide],
  )

  const panel = useMemo(
    () => ({
      draft,
      current,
      onDraftDone(made: Id | null) {
        setDraft(null)
        if (made !== null) setCurrent(made)
        editor.current?.focus()
      },
      onDraftLeft(left: CommentAnchor) {
        setDraft((before) => (before === left ? null : before))
      },
      onChoose(comment: Comment) {
        setCurrent(comment.id)
        editor.current?.showComment(comment)
      },
      onGoTo(comment: Comment) {
        setCurrent(comment.id)
        if (comment.anchor.record !== undefined) goToRecord(comment.anchor.block)
        else editor.current?.goToComment(comment)
      },
    }),
    [draft, current, editor, goToRecord],
  )

  return { openCount, current, begin, chosen, panel }
}
