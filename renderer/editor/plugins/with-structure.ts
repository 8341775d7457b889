import { Editor, Element, Node, type NodeEntry, type Operation, Path, Transforms } from 'slate'
import { p } from '#shared/plan/build.ts'
import { isTextBlockNode } from '../queries.ts'
import { setBlock } from '../transforms/set-block.ts'
import { isElementType } from './with-elements.ts'

/**
 * Keeps the value a list of blocks as the model describes it, whatever was typed, pasted or undone:
 * text blocks hold inline content only, nothing that belongs in a table stands outside one, and the
 * plan ends with a line to write on.
 */
export function withStructure(editor: Editor): Editor {
  const { normalizeNode, getDirtyPaths } = editor

  // Looking through all blocks after each letter would make typing slower the longer the plan is.
  editor.getDirtyPaths = (operation) => {
    const paths = getDirtyPaths(operation)
    return changesBlockList(operation) ? paths : paths.filter((path) => path.length > 0)
  }

  editor.normalizeNode = (entry, options) => {
    const [node] = entry
    const done = Editor.isEditor(node)
      ? endWithText(editor)
      : Element.isElement(node) && repair(editor, [node, entry[1]])
    if (!done) normalizeNode(entry, { ...options, fallbackElement: () => p() })
  }

  return editor
}

/** Whether the plan may be made of other blocks than before. */
function changesBlockList(operation: Operation): boolean {
  switch (operation.type) {
    case 'set_selection':
    case 'insert_text':
    case 'remove_text':
      return false
    case 'move_node':
      return operation.path.length === 1 || operation.newPath.length === 1
    default:
      return operation.path.length === 1
  }
}

/** A table or image at the very end would leave no place to write after it. */
function endWithText(editor: Editor): boolean {
  const last = editor.children.at(-1)
  // An inline element at the top is wrapped into a paragraph first.
  if (last && (Node.isText(last) || editor.isInline(last) || isTextBlockNode(last))) return false
  if (last && !isElementType(last.type)) return false
  Transforms.insertNodes(editor, p(), { at: [editor.children.length] })
  return true
}

/** Mends one thing at most and says whether it did; the normaliser comes back for the next. */
function repair(editor: Editor, [element, path]: NodeEntry<Element>): boolean {
  if (!isElementType(element.type)) {
    setBlock(editor, path, { type: 'paragraph' })
    return true
  }
  const isOutside =
    (element.type === 'table-row' && !parentIs(editor, path, 'table')) ||
    (element.type === 'table-cell' && !parentIs(editor, path, 'table-row'))
  if (isOutside) {
    Transforms.unwrapNodes(editor, { at: path })
    return true
  }
  if (element.type === 'link') return repairLink(editor, [element, path])
  if (isTextBlockNode(element)) return unwrapBlocksIn(editor, [element, path])
  return false
}

function parentIs(editor: Editor, path: Path, type: 'table' | 'table-row'): boolean {
  const parent = Node.parent(editor, path)
  return Element.isElement(parent) && parent.type === type
}

/** A link holds text only, and one without text is gone. */
function repairLink(editor: Editor, [link, path]: NodeEntry<Element>): boolean {
  const nested = link.children.findIndex((child) => Element.isElement(child))
  if (nested !== -1) {
    const at = [...path, nested]
    if (Editor.isVoid(editor, Node.get(editor, at) as Element)) {
      Transforms.moveNodes(editor, { at, to: Path.next(path), voids: true })
    } else {
      Transforms.unwrapNodes(editor, { at })
    }
    return true
  }
  if (Node.string(link) !== '') return false
  Transforms.removeNodes(editor, { at: path })
  return true
}

function unwrapBlocksIn(editor: Editor, [block, path]: NodeEntry<Element>): boolean {
  const nested = block.children.findIndex(
    (child) => Element.isElement(child) && !editor.isInline(child),
  )
  if (nested === -1) return false
  Transforms.unwrapNodes(editor, { at: [...path, nested], voids: true })
  return true
}
