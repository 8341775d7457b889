import { Editor, Range, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { isMac } from '../commands/platform.ts'
import type { EditorTools } from './editor-tools.ts'
import { syncSelection } from './sync-selection.ts'
import { tablePlace } from './table-place.ts'
import { moveToCell, moveToRow } from './transforms/edit-table.ts'
import { inlineVoidAt } from './transforms/inlines.ts'
import { indentItems } from './transforms/lists.ts'

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/**
 * Keys that mean something where the caret is; those of commands are the shell's. True when the key
 * is used up. Tab moves between cells and indents lists; elsewhere it leaves the text as on any page,
 * and F6 leaves it from everywhere.
 */
export function handleKey(editor: Editor, key: Key, tools: EditorTools): boolean {
  if (goesToEdge(editor, key)) return true
  if (key.ctrlKey || key.altKey || key.metaKey || !handled.includes(key.key)) return false
  syncSelection(editor)
  switch (key.key) {
    case 'Tab': {
      const by = key.shiftKey ? -1 : 1
      return indentsList(editor) ? indentItems(editor, by) : moveToCell(editor, by)
    }
    case 'ArrowDown':
      return !key.shiftKey && leavesRow(editor, 1) && moveToRow(editor, 1)
    case 'ArrowUp':
      return !key.shiftKey && leavesRow(editor, -1) && moveToRow(editor, -1)
    case 'Enter':
      return !key.shiftKey && openInline(editor, tools)
    default:
      return false
  }
}

const edgeKeys: Partial<Record<string, 'start' | 'end'>> = isMac
  ? { ArrowUp: 'start', ArrowDown: 'end' }
  : { Home: 'start', End: 'end' }

/** To the beginning or end of the plan. The browser itself stops at a picture or a list of contents. */
function goesToEdge(editor: Editor, { key, ctrlKey, metaKey, altKey, shiftKey }: Key): boolean {
  const edge = edgeKeys[key]
  if (!edge || altKey || ctrlKey === isMac || metaKey !== isMac) return false
  const point = Editor.point(editor, [], { edge })
  const anchor = shiftKey ? editor.selection?.anchor : undefined
  Transforms.select(editor, { anchor: anchor ?? point, focus: point })
  return true
}

const handled: readonly string[] = ['Tab', 'ArrowDown', 'ArrowUp', 'Enter']

/** In a cell Tab goes to the next one, as in Word, even from a list. */
function indentsList(editor: Editor): boolean {
  return tablePlace(editor) === undefined
}

function openInline(editor: Editor, tools: EditorTools): boolean {
  const inline = inlineVoidAt(editor)
  if (!inline) return false
  tools.open({ kind: inline.element.type, path: inline.path })
  return true
}

/** The browser would go to the next cell of the row; down means the row below. */
function leavesRow(editor: Editor, by: 1 | -1): boolean {
  const { selection } = editor
  const place = tablePlace(editor)
  if (!selection || !place || Range.isExpanded(selection)) return false
  const cell = [...place.path, place.row, place.column]
  const edge = by === 1 ? Editor.end(editor, cell) : Editor.start(editor, cell)
  const caret = rectOf(editor, selection, by)
  const last = rectOf(editor, { anchor: edge, focus: edge }, by)
  // On the same line as the edge of the cell: half a line apart is another line.
  return Math.abs(caret.top - last.top) < Math.max(caret.height, last.height) / 2
}

/** Where a line wraps, a caret is in both lines: then the one in the direction of the move counts. */
function rectOf(editor: Editor, range: Range, by: 1 | -1): DOMRect {
  const domRange = ReactEditor.toDOMRange(editor, range)
  const rect = [...domRange.getClientRects()].at(by === 1 ? -1 : 0)
  if (rect) return rect
  const { startContainer } = domRange
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  return (element ?? document.body).getBoundingClientRect()
}
