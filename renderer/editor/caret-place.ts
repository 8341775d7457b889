import { Editor, Node, type Point, Text } from 'slate'
import { type CaretPlace, rememberedBlocks } from '#shared/plan/caret-place.ts'
import { blocksOf } from './queries.ts'

/** Where the caret is; undefined as long as nobody has put it into the text. */
export function caretPlace(editor: Editor): CaretPlace | undefined {
  if (!editor.selection) return undefined
  const { path, offset } = editor.selection.focus
  const [index = 0, ...words] = path
  const first = Math.max(0, index - rememberedBlocks + 1)
  const blocks = blocksOf(editor).slice(first, index + 1)
  return { blocks: blocks.map(({ id }) => id).reverse(), path: words, offset }
}

/**
 * The same place in the text as it is now: the end of the nearest block before it when its own is
 * gone; undefined when all that was remembered is gone.
 */
export function caretPoint(
  editor: Editor,
  { blocks, path, offset }: CaretPlace,
): Point | undefined {
  const indexes = new Map(blocksOf(editor).map(({ id }, index) => [id, index]))
  const nearest = blocks.find((id) => indexes.has(id))
  const index = nearest === undefined ? undefined : indexes.get(nearest)
  if (index === undefined) return undefined

  const words = [index, ...path]
  const node = nearest === blocks[0] ? Node.getIf(editor, words) : undefined
  if (!Text.isText(node)) return Editor.end(editor, [index])
  return { path: words, offset: Math.min(offset, node.text.length) }
}
