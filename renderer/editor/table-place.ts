import { Editor, type Location, type NodeEntry, type Path, type Range } from 'slate'
import type { Table, TableCell } from '#shared/plan/model.ts'
import { is } from './queries.ts'

/** Where in a table a place is. */
export type TablePlace = {
  table: Table
  path: Path
  row: number
  column: number
}

export function tablePlace(
  editor: Editor,
  at: Location | null = editor.selection,
): TablePlace | undefined {
  const entry = at ? Editor.above(editor, { at, match: is('table') }) : undefined
  if (!at || !entry) return undefined
  const [table, path] = entry
  const inside = Editor.path(editor, at, { edge: 'start' })
  const [row, column] = inside.slice(path.length)
  return row === undefined || column === undefined ? undefined : { table, path, row, column }
}

/** A block of cells, both corners included. */
export type CellRange = {
  table: Table
  path: Path
  rows: [from: number, to: number]
  columns: [from: number, to: number]
}

/** The cells between the ends of the selection when they are in two cells of one table. */
export function selectedCells(
  editor: Editor,
  range: Range | null = editor.selection,
): CellRange | undefined {
  if (!range) return undefined
  const anchor = tablePlace(editor, range.anchor)
  const focus = tablePlace(editor, range.focus)
  if (!anchor || !focus || anchor.table !== focus.table) return undefined
  if (anchor.row === focus.row && anchor.column === focus.column) return undefined
  return {
    table: anchor.table,
    path: anchor.path,
    rows: sorted(anchor.row, focus.row),
    columns: sorted(anchor.column, focus.column),
  }
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a]
}

export function cellsOf({ table, path, rows, columns }: CellRange): NodeEntry<TableCell>[] {
  const cells: NodeEntry<TableCell>[] = []
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (let column = columns[0]; column <= columns[1]; column += 1) {
      const cell = table.children[row]?.children[column]
      if (cell) cells.push([cell, [...path, row, column]])
    }
  }
  return cells
}
