import { Editor, type Path, Transforms } from 'slate'
import { cell, p, table } from '#shared/plan/build.ts'
import { createId } from '#shared/plan/id.ts'
import type { Column, Table, TableRow } from '#shared/plan/model.ts'
import { isEmptyBlock } from '../queries.ts'
import { selectedCells, type TablePlace, tablePlace } from '../table-place.ts'
import { insertBlock } from './insert-block.ts'

/** The schema allows no more. */
export const tableLimits = { rows: 2_000, columns: 64 } as const

export function insertTable(
  editor: Editor,
  size: { rows: number; columns: number; headerRow: boolean },
): void {
  const rows = Array.from({ length: size.rows }, () =>
    Array.from({ length: size.columns }, () => ''),
  )
  const path = insertBlock(editor, table('', rows, { headerRow: size.headerRow }))
  if (path) Transforms.select(editor, Editor.start(editor, path))
}

/** Rows or columns the selection covers. */
type Span = { place: TablePlace; rows: [number, number]; columns: [number, number] }

function spanOf(editor: Editor): Span | undefined {
  const place = tablePlace(editor)
  if (!place) return undefined
  const cells = selectedCells(editor)
  return {
    place,
    rows: cells?.rows ?? [place.row, place.row],
    columns: cells?.columns ?? [place.column, place.column],
  }
}

export function insertRow(editor: Editor, side: 'above' | 'below'): boolean {
  const span = spanOf(editor)
  if (!span || span.place.table.children.length >= tableLimits.rows) return false
  const { path, table, column } = span.place
  const index = side === 'above' ? span.rows[0] : span.rows[1] + 1
  const at = [...path, index]
  Transforms.insertNodes(editor, emptyRow(table.columns.length), { at })
  Transforms.select(editor, Editor.start(editor, [...at, column]))
  return true
}

export function emptyRow(length: number): TableRow {
  return { id: createId(), type: 'table-row', children: Array.from({ length }, () => cell()) }
}

export function insertColumn(editor: Editor, side: 'left' | 'right'): boolean {
  const span = spanOf(editor)
  if (!span || span.place.table.columns.length >= tableLimits.columns) return false
  const { path, table, row } = span.place
  const neighbour = side === 'left' ? span.columns[0] : span.columns[1]
  const index = side === 'left' ? neighbour : neighbour + 1
  const column = { id: createId(), width: table.columns[neighbour]?.width ?? 1 }

  Editor.withoutNormalizing(editor, () => {
    setColumns(editor, path, table.columns.toSpliced(index, 0, column))
    table.children.forEach((_, at) => {
      Transforms.insertNodes(editor, cell(), { at: [...path, at, index] })
    })
  })
  Transforms.select(editor, Editor.start(editor, [...path, row, index]))
  return true
}

function setColumns(editor: Editor, path: Path, columns: Column[]): void {
  Transforms.setNodes<Table>(editor, { columns }, { at: path })
}

export function removeRows(editor: Editor): boolean {
  const span = spanOf(editor)
  if (!span) return false
  const { path, table, column } = span.place
  const [from, to] = span.rows
  if (to - from + 1 >= table.children.length) return removeTable(editor)

  Editor.withoutNormalizing(editor, () => {
    for (let row = to; row >= from; row -= 1) Transforms.removeNodes(editor, { at: [...path, row] })
  })
  const row = Math.min(from, table.children.length - (to - from + 1) - 1)
  Transforms.select(editor, Editor.start(editor, [...path, row, column]))
  return true
}

export function removeColumns(editor: Editor): boolean {
  const span = spanOf(editor)
  if (!span) return false
  const { path, table, row } = span.place
  const [from, to] = span.columns
  const count = to - from + 1
  if (count >= table.columns.length) return removeTable(editor)

  Editor.withoutNormalizing(editor, () => {
    setColumns(editor, path, table.columns.toSpliced(from, count))
    table.children.forEach((_, at) => {
      for (let column = to; column >= from; column -= 1) {
        Transforms.removeNodes(editor, { at: [...path, at, column] })
      }
    })
  })
  const column = Math.min(from, table.columns.length - count - 1)
  Transforms.select(editor, Editor.start(editor, [...path, row, column]))
  return true
}

/** The caret goes to what comes after. */
export function removeTable(editor: Editor): boolean {
  const place = tablePlace(editor)
  if (!place) return false
  Transforms.removeNodes(editor, { at: place.path })
  const next = Editor.hasPath(editor, place.path) ? place.path : [editor.children.length - 1]
  Transforms.select(editor, Editor.start(editor, next))
  return true
}

export function moveRow(editor: Editor, by: 1 | -1): boolean {
  const place = tablePlace(editor)
  if (!place) return false
  const { path, table, row } = place
  if (!table.children[row + by]) return false
  Transforms.moveNodes(editor, { at: [...path, row], to: [...path, row + by] })
  return true
}

export function moveColumn(editor: Editor, by: 1 | -1): boolean {
  const place = tablePlace(editor)
  if (!place) return false
  const { path, table, column } = place
  const moved = table.columns[column]
  if (!moved || !table.columns[column + by]) return false

  Editor.withoutNormalizing(editor, () => {
    setColumns(editor, path, table.columns.toSpliced(column, 1).toSpliced(column + by, 0, moved))
    table.children.forEach((_, row) => {
      Transforms.moveNodes(editor, {
        at: [...path, row, column],
        to: [...path, row, column + by],
      })
    })
  })
  return true
}

export function toggleHeaderRow(editor: Editor): boolean {
  const place = tablePlace(editor)
  if (!place) return false
  const { headerRow } = place.table
  Transforms.setNodes<Table>(editor, { headerRow: !headerRow }, { at: place.path })
  return true
}

export function toggleHeaderColumn(editor: Editor): boolean {
  const place = tablePlace(editor)
  if (!place) return false
  const { table, path } = place
  if (table.headerColumn) Transforms.unsetNodes(editor, 'headerColumn', { at: path })
  else Transforms.setNodes<Table>(editor, { headerColumn: true }, { at: path })
  return true
}

/** To the next or previous cell, its words selected as Word does. After the last cell comes a new row. */
export function moveToCell(editor: Editor, by: 1 | -1): boolean {
  const place = tablePlace(editor)
  if (!place) return false
  const { table, path, row, column } = place
  const width = table.columns.length
  const index = row * width + column + by
  if (index < 0) return true

  const target = [Math.floor(index / width), index % width]
  if (target[0] === table.children.length) {
    if (table.children.length >= tableLimits.rows) return true
    const at = [...path, table.children.length]
    Transforms.insertNodes(editor, emptyRow(width), { at })
  }
  Transforms.select(editor, Editor.range(editor, [...path, ...target]))
  return true
}

/** To the same column one row up or down, or out of the table; the caret stands at the near end. */
export function moveToRow(editor: Editor, by: 1 | -1): boolean {
  const place = tablePlace(editor)
  if (!place) return false
  const { table, path, row, column } = place
  const edge = by === 1 ? 'start' : 'end'
  if (table.children[row + by]) {
    const at = [...path, row + by, column]
    Transforms.select(editor, Editor.point(editor, at, { edge }))
    return true
  }
  const beside = by === 1 ? Editor.after(editor, path) : Editor.before(editor, path)
  if (!beside) return false
  Transforms.select(editor, beside)
  return true
}

/** Leaves one empty paragraph in the cell; the cell and its first paragraph keep their ids. */
export function emptyCell(editor: Editor, path: Path): void {
  Editor.withoutNormalizing(editor, () => {
    const [cell] = Editor.node(editor, path)
    if (!('type' in cell) || cell.type !== 'table-cell') return
    for (let index = cell.children.length - 1; index > 0; index -= 1) {
      Transforms.removeNodes(editor, { at: [...path, index] })
    }
    const [first] = cell.children
    if (!first || isEmptyBlock(first)) return
    const kept = { ...p(), id: first.id }
    Transforms.removeNodes(editor, { at: [...path, 0] })
    Transforms.insertNodes(editor, kept, { at: [...path, 0] })
  })
}
