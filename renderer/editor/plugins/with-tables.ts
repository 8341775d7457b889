import { Editor, Element, Node, type NodeEntry, Path, Point, Range, Transforms } from 'slate'
import { cell, p } from '#shared/plan/build.ts'
import { createId } from '#shared/plan/id.ts'
import type { Block, Table, TableCell, TableRow } from '#shared/plan/model.ts'
import { is } from '../queries.ts'
import { cellsOf, selectedCells, tablePlace } from '../table-place.ts'
import { emptyCell } from '../transforms/edit-table.ts'
import { pasteIntoCell, tableOfCells } from '../transforms/paste-into-cell.ts'
import { deleteSelected, setBlock } from '../transforms/set-block.ts'

/**
 * Tables without merged cells stay whole: deleting over cells empties them, a table goes only when
 * all of it is selected, and each row has one cell for each column. What is pasted into a cell
 * becomes text of the cell; a table pasted into a table fills its cells.
 */
export function withTables(editor: Editor): Editor {
  const { normalizeNode, getFragment, insertFragment, insertBreak, insertText } = editor
  const deleteAt = editor.delete
  const deleteFragmentAt = editor.deleteFragment

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry
    const done =
      (is('table')(node) && repairTable(editor, [node, path])) ||
      (is('table-row')(node) && repairRow(editor, [node, path])) ||
      (is('table-cell')(node) && repairCell(editor, [node, path]))
    if (!done) normalizeNode(entry, options)
  }

  editor.delete = (options = {}) => {
    const at = options.at ?? editor.selection
    if (Range.isRange(at) && Range.isExpanded(at) && crossesTable(editor, at)) {
      deleteAcross(editor, at, (range) => deleteAt({ at: range }))
      if (!options.at) Transforms.collapse(editor, { edge: 'start' })
    } else {
      deleteAt(options)
    }
  }

  // Slate's own version removes whole blocks before it comes to `delete`.
  editor.deleteFragment = (options) => {
    const { selection } = editor
    if (selection && Range.isExpanded(selection) && crossesTable(editor, selection)) {
      Transforms.delete(editor)
    } else {
      deleteFragmentAt(options)
    }
  }

  editor.insertText = (text, options) => {
    const { selection } = editor
    if (!options?.at && selection && crossesTable(editor, selection)) deleteSelected(editor)
    insertText(text, options)
  }

  editor.insertBreak = () => {
    const { selection } = editor
    // Over several cells Enter would only lose words.
    if (selection && selectedCells(editor)) Transforms.collapse(editor, { edge: 'end' })
    else insertBreak()
  }

  editor.getFragment = () => {
    const range = selectedCells(editor)
    if (range) return [tableOfCells(range)]
    const { selection } = editor
    const place = tablePlace(editor)
    const fragment = getFragment()
    const [only] = fragment
    if (!selection || !place || fragment.length !== 1 || !is('table')(only as Node)) return fragment
    // Within one cell: its blocks alone.
    return [...((only as Table).children[0]?.children[0]?.children ?? [])]
  }

  editor.insertFragment = (fragment, options) => {
    const blocks = fragment.filter(isBlock)
    if (options?.at || !tablePlace(editor) || blocks.length === 0) insertFragment(fragment, options)
    else pasteIntoCell(editor, blocks, (fitting) => insertFragment(fitting, options))
  }

  return editor
}

/** What is pasted is either words or blocks, never both. */
function isBlock(node: Node): node is Block {
  return Element.isElement(node) && 'id' in node
}

/** Whether the ends of a range are not both outside of tables or both in one cell. */
function crossesTable(editor: Editor, range: Range): boolean {
  const [start, end] = Range.edges(range).map((point) => cellPathAt(editor, point))
  if (!start && !end) return false
  return !start || !end || !Path.equals(start, end)
}

function cellPathAt(editor: Editor, point: Point): Path | undefined {
  return Editor.above(editor, { at: point, match: is('table-cell') })?.[1]
}

/** Deletes text outside of tables, empties the cells that are touched, removes tables fully covered. */
function deleteAcross(editor: Editor, range: Range, deletePlain: (range: Range) => void): void {
  const cells = selectedCells(editor, range)
  if (cells) {
    Editor.withoutNormalizing(editor, () => {
      for (const [, path] of cellsOf(cells)) emptyCell(editor, path)
    })
    const corner = [...cells.path, cells.rows[0], cells.columns[0]]
    Transforms.select(editor, Editor.start(editor, corner))
    return
  }

  const [start, end] = Range.edges(range)
  const first = tablePlace(editor, start)
  const last = tablePlace(editor, end)
  const startRef = Editor.pointRef(editor, start, { affinity: 'backward' })
  Editor.withoutNormalizing(editor, () => {
    if (last) deleteTablePart(editor, last.path, { start: Editor.start(editor, last.path), end })
    const from = first ? Editor.after(editor, Editor.end(editor, first.path)) : start
    const to = last ? Editor.before(editor, Editor.start(editor, last.path)) : end
    if (from && to && Point.isBefore(from, to)) deletePlain({ anchor: from, focus: to })
    if (first) deleteTablePart(editor, first.path, { start, end: Editor.end(editor, first.path) })
  })
  const caret = startRef.unref()
  if (caret) Transforms.select(editor, caret)
}

/** The table when all of it is covered, else the cells that are. */
function deleteTablePart(editor: Editor, path: Path, part: { start: Point; end: Point }): void {
  const [from, to] = Editor.edges(editor, path)
  if (Point.equals(part.start, from) && Point.equals(part.end, to)) {
    Transforms.removeNodes(editor, { at: path })
    return
  }
  const range = { anchor: part.start, focus: part.end }
  const touched = [...Editor.nodes(editor, { at: range, match: is('table-cell') })]
  for (const [, cellPath] of touched) emptyCell(editor, cellPath)
}

/** Each of these mends one thing at most and says whether it did. */
function repairTable(editor: Editor, [table, path]: NodeEntry<Table>): boolean {
  const rows: Node[] = table.children
  const stray = rows.findIndex((child) => !is('table-row')(child))
  if (stray !== -1) {
    wrapIn(editor, [...path, stray], { ...emptyOf('table-row'), children: [] })
    return true
  }
  if (rows.length === 0) {
    Transforms.removeNodes(editor, { at: path })
    return true
  }
  return repairColumns(editor, [table, path]) || padRows(editor, [table, path])
}

function repairColumns(editor: Editor, [table, path]: NodeEntry<Table>): boolean {
  const columns = table.columns ?? []
  const width = Math.max(columns.length, ...table.children.map((row) => row.children.length))
  if (width === columns.length) return false
  const added = Array.from({ length: width - columns.length }, () => ({ id: createId(), width: 1 }))
  Transforms.setNodes<Table>(editor, { columns: [...columns, ...added] }, { at: path })
  return true
}

function padRows(editor: Editor, [table, path]: NodeEntry<Table>): boolean {
  const short = table.children.findIndex((row) => row.children.length < table.columns.length)
  const row = table.children[short]
  if (!row) return false
  const missing = Array.from({ length: table.columns.length - row.children.length }, () => cell())
  Transforms.insertNodes(editor, missing, { at: [...path, short, row.children.length] })
  return true
}

function repairRow(editor: Editor, [row, path]: NodeEntry<TableRow>): boolean {
  const children: Node[] = row.children
  const stray = children.findIndex((child) => !is('table-cell')(child))
  if (stray === -1) return false
  wrapIn(editor, [...path, stray], { ...emptyOf('table-cell'), children: [] })
  return true
}

function repairCell(editor: Editor, [cell, path]: NodeEntry<TableCell>): boolean {
  const children: Node[] = cell.children
  if (children.length === 0) {
    Transforms.insertNodes(editor, p(), { at: [...path, 0] })
    return true
  }
  const stray = children.findIndex((child) => !is('paragraph')(child) && !is('list-item')(child))
  const child = children[stray]
  if (!child) return false
  const at = [...path, stray]

  if (Node.isText(child) || (Element.isElement(child) && editor.isInline(child))) {
    wrapIn(editor, at, p())
  } else if (Element.isElement(child) && editor.isVoid(child)) {
    Transforms.moveNodes(editor, { at, to: Path.next(path.slice(0, -2)), voids: true })
  } else if (is('table')(child) || is('table-row')(child) || is('table-cell')(child)) {
    Transforms.unwrapNodes(editor, { at })
  } else {
    setBlock(editor, at, { type: 'paragraph' })
  }
  return true
}

function wrapIn(editor: Editor, at: Path, element: Element): void {
  Transforms.wrapNodes(editor, element, { at, voids: true })
}

function emptyOf<T extends 'table-row' | 'table-cell'>(type: T): { id: string; type: T } {
  return { id: createId(), type }
}
