import { Editor, Node, Path, Transforms } from 'slate'
import { p, table } from '#shared/plan/build.ts'
import type { Block, CellBlock, Table } from '#shared/plan/model.ts'
import { isTextBlock } from '#shared/plan/walk.ts'
import { isEmptyBlock } from '../queries.ts'
import { type CellRange, cellsOf, tablePlace } from '../table-place.ts'
import { emptyCell, emptyRow, tableLimits } from './edit-table.ts'

/** A block of cells as a table of its own, for the clipboard. */
export function tableOfCells(range: CellRange): Table {
  const width = range.columns[1] - range.columns[0] + 1
  const cells = cellsOf(range).map(([cell]) => cell.children)
  const rows = Array.from({ length: cells.length / width }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  )
  const widths = range.table.columns.slice(range.columns[0], range.columns[1] + 1)
  const headerRow = range.table.headerRow && range.rows[0] === 0
  return table('', rows, { widths: widths.map((column) => column.width), headerRow })
}

/** `insertText` is how text goes to the caret. Nothing pasted is lost: what a cell cannot hold goes after the table. */
export function pasteIntoCell(
  editor: Editor,
  fragment: readonly Block[],
  insertText: (blocks: CellBlock[]) => void,
): void {
  const place = tablePlace(editor)
  if (!place) return
  const [only] = fragment
  if (fragment.length === 1 && only?.type === 'table') {
    fillCells(editor, only)
    return
  }
  const misfits = fragment.filter((block) => block.type === 'image')
  if (misfits.length > 0) {
    Transforms.insertNodes(editor, misfits, { at: Path.next(place.path) })
  }
  const blocks = fragment.flatMap(blocksForCell)
  if (blocks.length > 0) insertText(blocks)
}

function blocksForCell(block: Block): CellBlock[] {
  if (block.type === 'paragraph' || block.type === 'list-item') return [block]
  if (isTextBlock(block)) return [{ ...p(), children: block.children }]
  if (block.type !== 'table') return []
  return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children))
}

/** Cell by cell from the caret on; the table grows when it is too small. */
function fillCells(editor: Editor, source: Table): void {
  const place = tablePlace(editor)
  if (!place) return
  const { path, row: top, column: left } = place
  const rows = source.children.slice(0, tableLimits.rows - top)

  Editor.withoutNormalizing(editor, () => {
    rows.forEach((row, down) => {
      const rowPath = [...path, top + down]
      if (!Editor.hasPath(editor, rowPath)) {
        Transforms.insertNodes(editor, emptyRow(place.table.columns.length), { at: rowPath })
      }
      row.children.slice(0, tableLimits.columns - left).forEach((cell, right) => {
        const cellPath = [...rowPath, left + right]
        if (!Editor.hasPath(editor, cellPath)) {
          Transforms.insertNodes(editor, cell, { at: cellPath })
          return
        }
        fillCell(editor, cellPath, cell.children)
      })
    })
  })
  const lastRow = top + rows.length - 1
  const lastColumn = left + (rows[0]?.children.length ?? 1) - 1
  Transforms.select(editor, Editor.end(editor, [...path, lastRow, lastColumn]))
}

function fillCell(editor: Editor, path: Path, blocks: CellBlock[]): void {
  emptyCell(editor, path)
  Transforms.insertNodes(editor, blocks, { at: [...path, 1] })
  const first = Node.get(editor, [...path, 0])
  if (blocks.length > 0 && isEmptyBlock(first)) Transforms.removeNodes(editor, { at: [...path, 0] })
}
