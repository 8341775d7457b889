import { type Editor, Path, Transforms } from 'slate'
import { p } from '#shared/plan/build.ts'
import { isCollapsedAtStart, isEmptyBlock, textBlockAt } from '../queries.ts'
import { deleteSelected, setBlock } from '../transforms/set-block.ts'

/**
 * Enter and Backspace in text: Enter at the beginning makes room above, so that words keep the id of
 * their block; Enter in an empty quote or callout leaves it; Backspace at its beginning unmakes it.
 * Shift+Enter breaks the line.
 */
export function withBlocks(editor: Editor): Editor {
  const { insertBreak, deleteBackward } = editor

  editor.insertBreak = () => {
    deleteSelected(editor)
    const entry = textBlockAt(editor)
    if (!entry) return insertBreak()
    const [block, path] = entry
    const isBox = block.type === 'quote' || block.type === 'callout'

    if (isEmptyBlock(block)) {
      if (isBox) return setBlock(editor, path, { type: 'paragraph' })
      Transforms.insertNodes(editor, p(), { at: Path.next(path), select: true })
    } else if (isCollapsedAtStart(editor, path)) {
      const { id: _, splitFrom: _from, joined: _joined, ...style } = block
      Transforms.insertNodes(editor, { ...style, ...emptyBlock() }, { at: path })
    } else {
      insertBreak()
    }
  }

  editor.insertSoftBreak = () => {
    if (textBlockAt(editor)?.[0].type === 'heading') editor.insertBreak()
    else editor.insertText('\n')
  }

  editor.deleteBackward = (unit) => {
    const entry = textBlockAt(editor)
    const isBox = entry?.[0].type === 'quote' || entry?.[0].type === 'callout'
    if (entry && isBox && isCollapsedAtStart(editor, entry[1])) {
      setBlock(editor, entry[1], { type: 'paragraph' })
    } else {
      deleteBackward(unit)
    }
  }

  return editor
}

function emptyBlock(): { id: string; children: [{ text: '' }] } {
  return { id: p().id, children: [{ text: '' }] }
}
