import { type Editor, Transforms } from 'slate'
import type { Id, TextBlock } from '#shared/plan/model.ts'
import type { TextEdit } from '#shared/records/amendments.ts'
import { blocksOf, pathOfId } from '../queries.ts'
import { setBlockText } from './set-block-text.ts'

/** Does what an amendment does to the text. What is so already stays as it is. */
export function editText(editor: Editor, edit: TextEdit): void {
  switch (edit.kind) {
    case 'reword':
      setBlockText(editor, edit.block, edit.words)
      break
    case 'insert':
      insertAfter(editor, edit.block, edit.after)
      break
    case 'remove': {
      const path = pathOfId(editor, edit.block)
      if (path) Transforms.removeNodes(editor, { at: path })
    }
  }
}

/** At the end when what it stood after is gone, so that nothing is lost. */
function insertAfter(editor: Editor, block: TextBlock, after: Id | null): void {
  if (pathOfId(editor, block.id)) return
  const blocks = blocksOf(editor)
  const before = blocks.findIndex(({ id }) => id === after)
  const at = after === null ? 0 : before === -1 ? blocks.length : before + 1
  Transforms.insertNodes(editor, block, { at: [at] })
}
