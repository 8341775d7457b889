import { Editor, Element, type Location, Node, type NodeEntry, type Path, Range } from 'slate'
import type { Block, ElementOf, ElementType, Id, TextBlock } from '#shared/plan/model.ts'
import { isTextBlock } from '#shared/plan/walk.ts'

/** What the editor and its plugins ask of the plan. Nothing here changes it. */

/** A test for `match`: `is('table')`. */
export function is<T extends ElementType>(type: T): (node: Node) => node is Node & ElementOf<T> {
  return (node): node is Node & ElementOf<T> => Element.isElement(node) && node.type === type
}

/** The children of the editor are blocks: `with-structure` sees to that. */
export function blocksOf(editor: Editor): Block[] {
  return editor.children as Block[]
}

export function isTextBlockNode(node: Node): node is TextBlock {
  return Element.isElement(node) && isTextBlock(node as Block)
}

/** The heading, paragraph, list item, quote or callout the place is in. */
export function textBlockAt(
  editor: Editor,
  at: Location | null = editor.selection,
): NodeEntry<TextBlock> | undefined {
  return at ? Editor.above(editor, { at, match: isTextBlockNode }) : undefined
}

/** Every text block the selection touches, those in table cells included. */
export function selectedTextBlocks(editor: Editor): NodeEntry<TextBlock>[] {
  const { selection } = editor
  if (!selection) return []
  const at = Editor.unhangRange(editor, selection)
  return [...Editor.nodes(editor, { at, match: isTextBlockNode })]
}

/** First and last index in `blocks` that the selection touches. */
export function selectedIndexes(editor: Editor): [first: number, last: number] | undefined {
  const { selection } = editor
  if (!selection) return undefined
  const [start, end] = Range.edges(Editor.unhangRange(editor, selection))
  const [first] = start.path
  const [last] = end.path
  return first === undefined || last === undefined ? undefined : [first, last]
}

export function isCollapsedAtStart(editor: Editor, path: Path): boolean {
  const { selection } = editor
  return (
    selection !== null &&
    Range.isCollapsed(selection) &&
    Editor.isStart(editor, selection.anchor, path)
  )
}

/** Where the block, row or cell of this id stands. */
export function pathOfId(editor: Editor, id: Id): Path | undefined {
  const blocks = blocksOf(editor)
  const index = blocks.findIndex((block) => block.id === id)
  if (index !== -1) return [index]
  const [found] = Editor.nodes(editor, {
    at: [],
    match: (node) => Element.isElement(node) && 'id' in node && node.id === id,
  })
  return found?.[1]
}

/** The text before the place, back to the beginning of its block. */
export function textBefore(editor: Editor, path: Path): string {
  const { selection } = editor
  if (!selection) return ''
  return Editor.string(editor, { anchor: Editor.start(editor, path), focus: selection.anchor })
}

export function isEmptyBlock(node: Node): boolean {
  return Element.isElement(node) && node.children.length === 1 && Node.string(node) === ''
}
