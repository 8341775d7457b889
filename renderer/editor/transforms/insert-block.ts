import { Editor, Element, Path, Range, Transforms } from 'slate'
import type { Block } from '#shared/plan/model.ts'
import { blocksOf, isEmptyBlock } from '../queries.ts'

/**
 * Puts a block that is no text after the one the caret is in, or in its place when that is an empty
 * paragraph. Where it went, or undefined without a caret.
 */
export function insertBlock(editor: Editor, block: Block): Path | undefined {
  const { selection } = editor
  const [index] = selection ? Range.end(selection).path : []
  if (index === undefined) return undefined
  const current = blocksOf(editor)[index]
  const replaces = current?.type === 'paragraph' && isEmptyBlock(current)
  const path = [replaces ? index : index + 1]

  Editor.withoutNormalizing(editor, () => {
    if (replaces) Transforms.removeNodes(editor, { at: path })
    Transforms.insertNodes(editor, block, { at: path })
  })
  const after = Path.next(path)
  const isVoid = Element.isElement(block) && editor.isVoid(block)
  const target = isVoid && Editor.hasPath(editor, after) ? after : path
  Transforms.select(editor, Editor.start(editor, target))
  return path
}
