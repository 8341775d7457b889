import type { Block, CellBlock, Table, TableCell, TableRow } from '../plan/model.ts'
import { typeOfOpened } from './shape.ts'

/**
 * A block in the form in which it is merged. What makes it the kind of block it is ("form": a list item
 * of level 2) is one value, since half of it could be nonsense; the cells of a table are known by their
 * columns; and a column holds its cells, so that it comes and goes with what is in it.
 */
export type OpenBlock = { id: string } & Record<string, unknown>

const opened = new WeakMap<object, OpenBlock>()
const closed = new WeakMap<object, Block>()

const formFields: readonly string[] = [
  ...['type', 'level', 'ordered', 'restart', 'unnumbered', 'tone'],
  ...['asset', 'format', 'width', 'height'],
]

export function openBlock(block: Block): OpenBlock {
  const known = opened.get(block)
  if (known) return known
  const open = block.type === 'table' ? openTable(block) : withForm(block)
  opened.set(block, open)
  closed.set(open, block)
  return open
}

/** What `openBlock` opened and merging may have changed. A cell that nobody wrote is empty. */
export function closeBlock(open: OpenBlock, emptyCellId: (row: string, column: string) => string) {
  const known = closed.get(open)
  if (known) return known
  return typeOfOpened(open) === 'table' ? closeTable(open, emptyCellId) : withoutForm(open)
}

function withForm(block: Block): OpenBlock {
  const form: Record<string, unknown> = {}
  const rest: OpenBlock = { id: block.id, form }
  for (const [field, value] of Object.entries(block)) {
    if (formFields.includes(field)) form[field] = value
    else rest[field] = value
  }
  return rest
}

function withoutForm({ form, ...rest }: OpenBlock): Block {
  return { ...(form as object), ...rest } as Block
}

type OpenCell = { id: string; column: string; children: OpenBlock[] }
type OpenRow = { id: string; children: OpenCell[] }
type OpenColumn = { id: string; width: number; cells: Record<string, OpenCell> }

function openTable(table: Table): OpenBlock {
  const { type, columns, children, ...rest } = table
  const rows = children.map((row) => ({
    ...row,
    children: row.children.map((cell, at) => ({
      ...cell,
      column: columns[at]?.id ?? '',
      children: cell.children.map(openBlock),
    })),
  }))
  return {
    ...rest,
    form: { type },
    columns: columns.map((column, at) => ({
      ...column,
      cells: Object.fromEntries(rows.map((row) => [row.id, row.children[at]])),
    })),
    children: rows,
  }
}

function closeTable(open: OpenBlock, emptyCellId: (row: string, column: string) => string): Block {
  const { form, columns, children, ...rest } = open
  const openColumns = columns as OpenColumn[]
  const rows = (children as OpenRow[]).map((row) => {
    const own = new Map(row.children.map((cell) => [cell.column, cell]))
    return {
      ...row,
      children: openColumns.map(({ id, cells }) => {
        const cell = own.get(id) ?? cells?.[row.id]
        if (!cell) return emptyCell(emptyCellId(row.id, id), emptyCellId(id, row.id))
        const { column: _, children, ...kept } = cell
        const blocks = children.map((block) => closeBlock(block, emptyCellId) as CellBlock)
        const paragraph = () => emptyParagraph(emptyCellId(id, row.id))
        return { ...kept, children: blocks.length > 0 ? blocks : [paragraph()] }
      }),
    } as TableRow
  })
  return {
    ...(form as object),
    ...rest,
    columns: openColumns.map(({ cells: _, ...column }) => column),
    children: rows,
  } as unknown as Block
}

function emptyCell(id: string, paragraph: string): TableCell {
  return { id, type: 'table-cell', children: [emptyParagraph(paragraph)] }
}

function emptyParagraph(id: string): CellBlock {
  return { id, type: 'paragraph', children: [{ text: '' }] }
}
