import { useEffect, useLayoutEffect, useReducer, useState, useSyncExternalStore } from 'react'
import { ReactEditor, useSlate } from 'slate-react'
import type { Id } from '#shared/plan/model.ts'
import type { CommentsStore } from '../../comments/comments-store.ts'
import { blocksOf } from '../queries.ts'
import { type CommentMarks, createCommentMarks } from './marks.ts'

/** In pixels. */
const cornerPx = 24

/** The comments on the page: what is drawn follows the text, and clicks on it are told. */
export function CommentLayer({
  store,
  current,
  onChosen,
}: {
  store: CommentsStore
  current: Id | null
  onChosen?: ((id: Id, by: 'words' | 'sign') => void) | undefined
}): null {
  const editor = useSlate()
  const comments = useSyncExternalStore(store.subscribe, store.shown)
  const [settled, settle] = useReducer((count: number) => count + 1, 0)
  const [marks] = useState(() => createCommentMarks(editor, store, settle))
  const blocks = blocksOf(editor)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks read what has changed themselves
  useLayoutEffect(() => marks.textChanged(), [marks, blocks])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks read what has changed themselves
  useEffect(() => marks.commentsChanged(), [marks, comments])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for by the marks, once it can be drawn
  useEffect(() => marks.settle(), [marks, settled])
  useEffect(() => marks.setCurrent(current), [marks, current])
  useEffect(() => () => marks.stop(), [marks])

  useEffect(() => {
    const page = ReactEditor.toDOMNode(editor, editor)
    const tell = (event: MouseEvent) => {
      const chosen = chosenBy(event, marks)
      if (chosen) onChosen?.(...chosen)
    }
    page.addEventListener('click', tell)
    return () => page.removeEventListener('click', tell)
  }, [editor, marks, onChosen])

  return null
}

function chosenBy(
  { target, clientX: x, clientY: y }: MouseEvent,
  marks: CommentMarks,
): [id: Id, by: 'words' | 'sign'] | undefined {
  if (!(target instanceof Element)) return undefined
  if (target.matches('[data-comments]') && isOnSign(target, x, y)) {
    const id = marks.firstOf(target)
    return id === undefined ? undefined : [id, 'sign']
  }
  const id = marks.at({ x, y })
  return id === undefined ? undefined : [id, 'words']
}

/** The sign is no element of its own: beside a block it is what is past its edge, in a cell its corner. */
function isOnSign(block: Element, x: number, y: number): boolean {
  const { right, top } = block.getBoundingClientRect()
  return block.closest('td, th') ? x > right - cornerPx && y < top + cornerPx : x > right
}
