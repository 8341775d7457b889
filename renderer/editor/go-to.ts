import { Editor, Node, type Point, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { Id } from '#shared/plan/model.ts'
import { focusEditor } from './focus.ts'
import { markForAWhile } from './highlights.ts'
import { blocksOf, pathOfId } from './queries.ts'

/** Puts the caret to the beginning of a block and the block into sight, marked for a moment if wished. */
export function goTo(editor: Editor, id: Id, { highlight = false } = {}): void {
  const path = pathOfId(editor, id)
  if (!path) return
  Transforms.select(editor, Editor.start(editor, path))
  focusEditor(editor)
  whenDrawn(editor, id, (element) => {
    bringIntoSight(element, 'start')
    if (highlight) markForAWhile(element)
  })
}

/** Scrolls to a block that has just come, once it is there. Slate misses the place of a picture. */
export function showBlock(editor: Editor, id: Id): void {
  whenDrawn(editor, id, (element) => bringIntoSight(element, 'nearest'))
}

/** Puts the caret to a point and the words there into sight, with what is around them. */
export function putCaret(editor: Editor, point: Point): void {
  Transforms.select(editor, point)
  const block = blocksOf(editor)[point.path[0] ?? 0]
  if (!block) return
  whenDrawn(editor, block.id, (element) => {
    const words = Node.getIf(editor, point.path)
    bringIntoSight((words && drawn(editor, words)) ?? element, 'center')
  })
}

/** Frames in which chunks that have come near take their real height, and push away what is below. */
const settling = 3

/** Scrolls there and stays there. */
export function bringIntoSight(
  element: HTMLElement,
  block: ScrollLogicalPosition,
  frames = settling,
): void {
  element.scrollIntoView({ block })
  if (frames > 0) requestAnimationFrame(() => bringIntoSight(element, block, frames - 1))
}

/** Frames to wait for a block; a busy machine may draw it only in the third or fourth. */
const patience = 60

function whenDrawn(
  editor: Editor,
  id: Id,
  use: (element: HTMLElement) => void,
  frames = patience,
): void {
  requestAnimationFrame(() => {
    const path = pathOfId(editor, id)
    if (!path) return
    const element = drawn(editor, Editor.node(editor, path)[0])
    if (element) use(element)
    else if (frames > 0) whenDrawn(editor, id, use, frames - 1)
  })
}

/** What the page shows of a node; undefined while React has not come to it, for which Slate would throw. */
export function drawn(editor: Editor, node: Node): HTMLElement | undefined {
  try {
    return ReactEditor.toDOMNode(editor, node)
  } catch {
    return undefined
  }
}
