import { Editor, Element, Node, type NodeEntry, Path, Range, Transforms } from 'slate'
import { p } from '#shared/plan/build.ts'
import { isCollapsedAtStart, isEmptyBlock, textBlockAt } from '../queries.ts'

/**
 * Images, page breaks and the like are selected before they are deleted, so that Backspace after one
 * does not take it unseen; Enter on a selected one starts a paragraph after it.
 */
export function withVoids(editor: Editor): Editor {
  const { insertBreak, deleteBackward, deleteForward, insertText } = editor

  editor.insertBreak = () => {
    const entry = selectedVoid(editor)
    if (!entry) return insertBreak()
    Transforms.insertNodes(editor, p(), { at: Path.next(entry[1]), select: true })
  }

  editor.insertText = (text, options) => {
    if (!selectedVoid(editor) || options?.at) insertText(text, options)
  }

  editor.deleteBackward = (unit) => {
    const path = neighbourVoid(editor, 'before')
    if (path) Transforms.select(editor, Editor.start(editor, path))
    else deleteBackward(unit)
  }

  editor.deleteForward = (unit) => {
    const path = neighbourVoid(editor, 'after')
    if (path) Transforms.select(editor, Editor.start(editor, path))
    else deleteForward(unit)
  }

  return editor
}

/** The image, page break or other block without text that is selected. */
export function selectedVoid(editor: Editor): NodeEntry<Element> | undefined {
  const { selection } = editor
  if (!selection || !Range.isCollapsed(selection)) return undefined
  return Editor.above(editor, { match: (node) => isVoidBlock(editor, node) })
}

function isVoidBlock(editor: Editor, node: Node): node is Element {
  return Element.isElement(node) && editor.isVoid(node) && !editor.isInline(node)
}

/** A block without text right beside the caret, when the caret's own block is not an empty line to delete. */
function neighbourVoid(editor: Editor, side: 'before' | 'after'): Path | undefined {
  const entry = textBlockAt(editor)
  const { selection } = editor
  if (!entry || !selection || Range.isExpanded(selection) || isEmptyBlock(entry[0]))
    return undefined
  const [, path] = entry
  const isAtEdge =
    side === 'before'
      ? isCollapsedAtStart(editor, path)
      : Editor.isEnd(editor, selection.anchor, path)
  if (!isAtEdge || (side === 'before' && !Path.hasPrevious(path))) return undefined
  const beside = side === 'before' ? Path.previous(path) : Path.next(path)
  return Editor.hasPath(editor, beside) && isVoidBlock(editor, Node.get(editor, beside))
    ? beside
    : undefined
}
