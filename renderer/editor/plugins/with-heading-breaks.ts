import { Editor, Path, Range, Transforms } from 'slate'
import { p } from '#shared/plan/build.ts'
import type { Heading } from '#shared/plan/model.ts'
import { isCollapsedAtStart, isEmptyBlock, textBlockAt } from '../queries.ts'
import { deleteSelected, setBlock } from '../transforms/set-block.ts'

/**
 * Enter at the end of a heading starts a paragraph, at its beginning it makes room for one above;
 * Enter or Backspace in an empty one makes it a paragraph. Who writes a chapter and how far it is
 * stays with the first half of a heading that is split.
 */
export function withHeadingBreaks(editor: Editor): Editor {
  const { insertBreak, deleteBackward, getSplitProperties } = editor

  editor.getSplitProperties = (node, path) => {
    const { chapter: _, ...properties } = getSplitProperties(node, path) as Partial<Heading>
    return properties
  }

  editor.insertBreak = () => {
    const entry = headingAt(editor)
    if (!entry) return insertBreak()
    deleteSelected(editor)
    const [heading, path] = entry
    const { selection } = editor

    if (isEmptyBlock(heading)) {
      setBlock(editor, path, { type: 'paragraph' })
    } else if (isCollapsedAtStart(editor, path)) {
      Transforms.insertNodes(editor, p(), { at: path })
    } else if (selection && Editor.isEnd(editor, selection.anchor, path)) {
      Transforms.insertNodes(editor, p(), { at: Path.next(path), select: true })
    } else {
      insertBreak()
    }
  }

  editor.deleteBackward = (unit) => {
    const entry = headingAt(editor)
    if (entry && isEmptyBlock(entry[0])) setBlock(editor, entry[1], { type: 'paragraph' })
    else deleteBackward(unit)
  }

  return editor
}

function headingAt(editor: Editor): [Heading, Path] | undefined {
  const { selection } = editor
  const entry = textBlockAt(editor, selection && Range.start(selection))
  return entry && entry[0].type === 'heading' ? [entry[0], entry[1]] : undefined
}
