import { type Editor, type Path, Transforms } from 'slate'
import { li } from '#shared/plan/build.ts'
import type { ListItem } from '#shared/plan/model.ts'
import { isCollapsedAtStart, isEmptyBlock, textBefore, textBlockAt } from '../queries.ts'
import { setListLevel } from '../transforms/lists.ts'
import { deleteSelected, setBlock } from '../transforms/set-block.ts'

/**
 * Lists as in Word: Enter in an empty item goes a level out and at last ends the list, Backspace at
 * its beginning makes it a paragraph, and "- " or "1. " at the beginning of a line starts one.
 */
export function withLists(editor: Editor): Editor {
  const { insertBreak, deleteBackward, insertText, getSplitProperties } = editor

  editor.getSplitProperties = (node, path) => {
    const { restart: _, ...properties } = getSplitProperties(node, path) as Partial<ListItem>
    return properties
  }

  editor.insertBreak = () => {
    const item = itemAt(editor)
    if (!item) return insertBreak()
    deleteSelected(editor)
    const current = itemAt(editor)
    if (!current) return insertBreak()
    const [{ ordered, level, restart }, path] = current

    if (isEmptyBlock(current[0])) {
      if (level > 0) setListLevel(editor, path, level - 1)
      else setBlock(editor, path, { type: 'paragraph' })
    } else if (isCollapsedAtStart(editor, path)) {
      const above: ListItem = { ...li('', level), ordered, ...(restart && { restart }) }
      Transforms.unsetNodes(editor, 'restart', { at: path })
      Transforms.insertNodes(editor, above, { at: path })
    } else {
      insertBreak()
    }
  }

  editor.deleteBackward = (unit) => {
    const item = itemAt(editor)
    if (item && isCollapsedAtStart(editor, item[1])) {
      setBlock(editor, item[1], { type: 'paragraph' })
    } else {
      deleteBackward(unit)
    }
  }

  editor.insertText = (text, options) => {
    insertText(text, options)
    if (text === ' ' && !options?.at) startListFromMarker(editor)
  }

  return editor
}

function itemAt(editor: Editor): [ListItem, Path] | undefined {
  const entry = textBlockAt(editor)
  return entry && entry[0].type === 'list-item' ? [entry[0], entry[1]] : undefined
}

const bullet = /^[-*•–] $/
const firstNumber = /^1[.)] $/

/** What was typed stays a step of undo by itself: Ctrl+Z gives the marker back. */
function startListFromMarker(editor: Editor): void {
  const entry = textBlockAt(editor)
  if (entry?.[0].type !== 'paragraph') return
  const [, path] = entry
  const marker = textBefore(editor, path)
  const ordered = firstNumber.test(marker)
  if (!ordered && !bullet.test(marker)) return

  editor.endUndoStep()
  const start = { path: [...path, 0], offset: 0 }
  Transforms.delete(editor, {
    at: { anchor: start, focus: { ...start, offset: marker.length } },
    hanging: true,
  })
  setBlock(editor, path, { type: 'list-item', ordered, level: 0 })
}
