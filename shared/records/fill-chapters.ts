import type { Content } from '../plan/build.ts'
import { cell } from '../plan/build.ts'
import { createId } from '../plan/id.ts'
import type { Block, CellBlock, Table } from '../plan/model.ts'

/** What to put below the heading of each chapter of the template, made from what stands there. */
type Fillings = Record<string, (starters: Block[]) => Block[]>

/** Replaces what stands between a heading and the next one, by the key of the template's chapter. */
export function fillChapters(blocks: readonly Block[], fillings: Fillings): Block[] {
  const starts = blocks.flatMap((block, index) => (block.type === 'heading' ? [index] : []))
  const before = blocks.slice(0, starts[0] ?? blocks.length)
  return [
    ...before,
    ...starts.flatMap((start, index) => {
      const [heading, ...starters] = blocks.slice(start, starts[index + 1] ?? blocks.length)
      const key = heading?.type === 'heading' ? heading.chapter?.guidance : undefined
      const fill = key === undefined ? undefined : fillings[key]
      return heading ? [heading, ...(fill ? fill(starters) : starters)] : []
    }),
  ]
}

/** The tables among the blocks with these rows below their header, all else as it is. */
export function withRows(
  blocks: readonly Block[],
  rows: readonly (Content | CellBlock[])[][],
): Block[] {
  return blocks.map((block) =>
    block.type === 'table' && rows.length > 0 ? tableWithRows(block, rows) : block,
  )
}

function tableWithRows(table: Table, rows: readonly (Content | CellBlock[])[][]): Table {
  const body = rows.map((cells) => ({
    id: createId(),
    type: 'table-row' as const,
    children: table.columns.map((_, index) => cell(cells[index] ?? '')),
  }))
  return { ...table, children: [...table.children.slice(0, table.headerRow ? 1 : 0), ...body] }
}
