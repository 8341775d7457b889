import { type Editor, type Path, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { locator } from '#shared/plan/comment-places.ts'
import type { Comment } from '#shared/plan/comments.ts'
import { focusEditor } from '../focus.ts'
import { bringIntoSight, goTo } from '../go-to.ts'
import { blocksOf, pathOfId, textBlockAt } from '../queries.ts'
import { rangeOfWords } from './words.ts'

/** Selects what a comment is about. A comment whose block is gone leads nowhere. */
export function goToPlace(editor: Editor, comment: Comment): void {
  const place = locator(blocksOf(editor))(comment)
  if (place.kind === 'block') goTo(editor, place.block, { highlight: true })
  if (place.kind !== 'words') return
  const path = pathOfId(editor, place.block)
  const entry = path && textBlockAt(editor, [...path, 0])
  if (!entry) return
  Transforms.select(editor, rangeOfWords(...entry, place.start, place.end))
  focusEditor(editor)
  scrollTo(editor, entry[1])
}

/** Brings it into sight and leaves caret and focus where they are. */
export function showPlace(editor: Editor, comment: Comment): void {
  const place = locator(blocksOf(editor))(comment)
  const path = 'block' in place ? pathOfId(editor, place.block) : undefined
  if (path) scrollTo(editor, path)
}

function scrollTo(editor: Editor, path: Path): void {
  requestAnimationFrame(() => {
    const [node] = editor.node(path)
    bringIntoSight(ReactEditor.toDOMNode(editor, node), 'nearest')
  })
}
