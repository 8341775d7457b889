import { Editor, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { Id } from '#shared/plan/model.ts'
import { focusEditor } from './focus.ts'
import { markForAWhile } from './highlights.ts'
import { pathOfId } from './queries.ts'

/** Puts the caret to the beginning of a block and the block into sight, marked for a moment if wished. */
export function goTo(editor: Editor, id: Id, { highlight = false } = {}): void {
  const path = pathOfId(editor, id)
  if (!path) return
  Transforms.select(editor, Editor.start(editor, path))
  focusEditor(editor)
  // Only after the render does the page know where the block is.
  requestAnimationFrame(() => {
    const [node] = Editor.node(editor, path)
    const element = ReactEditor.toDOMNode(editor, node)
    element.scrollIntoView({ block: 'start' })
    if (highlight) markForAWhile(element)
  })
}

/** Scrolls to a block that has just come, once it is there. Slate misses the place of a picture. */
export function showBlock(editor: Editor, id: Id): void {
  requestAnimationFrame(() => {
    const path = pathOfId(editor, id)
    if (!path) return
    const [node] = Editor.node(editor, path)
    ReactEditor.toDOMNode(editor, node).scrollIntoView({ block: 'nearest' })
  })
}
