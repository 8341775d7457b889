import { createId } from '#shared/plan/id.ts'
import type { CellBlock, Column, Id, Table, TableCell, TableRow } from '#shared/plan/model.ts'
import { inlineText } from '#shared/plan/walk.ts'
import { likenessOf, normalised } from './match-drafts.ts'
import { cellSaysSame } from './same-content.ts'

type Returned = { table: Table /** Ids borne by each row. */; rows: readonly Id[][] }

/** The base with what is different in the returned table; rows, columns and cells keep their ids. */
export function mergeTable(
  base: Table,
  expected: Table,
  { table, rows }: Returned,
  rename: (from: Id, to: Id) => void,
): Table {
  const columns = matchColumns(base, expected, table)
  const lines = matchRows(base, expected, { table, rows })
  const headed = table.caption === expected.caption ? base.caption : table.caption
  const described = table.description !== expected.description && table.description !== undefined
  return {
    ...base,
    caption: headed,
    ...(described && { description: table.description }),
    columns: columns.map((at, index): Column => {
      const known = at === undefined ? undefined : base.columns[at]
      return known ?? { id: createId(), width: table.columns[index]?.width ?? 1 }
    }),
    children: table.children.map((row, index) => {
      const at = lines[index]
      const baseRow = at === undefined ? undefined : base.children[at]
      const expectedRow = at === undefined ? undefined : expected.children[at]
      if (baseRow) rename(row.id, baseRow.id)
      return {
        ...(baseRow ?? { id: createId(), type: 'table-row' as const }),
        children: row.children.map((cell, column) => {
          const from = columns[column]
          const known = from === undefined ? undefined : baseRow?.children[from]
          const before = from === undefined ? undefined : expectedRow?.children[from]
          return known && before ? mergeCell(known, before, cell, rename) : cell
        }),
      }
    }),
  }
}

function mergeCell(
  base: TableCell,
  expected: TableCell,
  cell: TableCell,
  rename: (from: Id, to: Id) => void,
): TableCell {
  for (const [index, block] of cell.children.entries()) {
    const known = base.children[index] ?? base.children.at(-1)
    if (known) rename(block.id, known.id)
  }
  if (cellSaysSame(expected, cell)) return base
  return {
    ...base,
    children: cell.children.map((block, index): CellBlock => {
      const known = base.children[index]
      if (!known) return block
      const { id, splitFrom, joined } = known
      const past = { ...(splitFrom && { splitFrom }), ...(joined && { joined }) }
      return { ...block, id, ...past }
    }),
  }
}

/** Which column of the base each returned one is. */
function matchColumns(base: Table, expected: Table, table: Table): (number | undefined)[] {
  if (table.columns.length === base.columns.length) return table.columns.map((_, index) => index)
  const heads = (expected.children[0]?.children ?? []).map(wordsOf)
  const free = new Set(base.columns.keys())
  return table.columns.map((_, index) => {
    const head = table.children[0]?.children[index]
    const words = head ? wordsOf(head) : ''
    const found = [...free].find((at) => heads[at] === words)
    if (found !== undefined) free.delete(found)
    return found
  })
}

/** Which row of the base each returned one is: by bookmark, by words, by likeness. */
function matchRows(
  base: Table,
  expected: Table,
  { table, rows }: Returned,
): (number | undefined)[] {
  const places = new Map(base.children.map(({ id }, index) => [id, index]))
  const free = new Set(base.children.keys())
  const take = (at: number | undefined) => {
    if (at === undefined || !free.delete(at)) return undefined
    return at
  }
  const matched = table.children.map((_, index) => {
    const ids = rows[index] ?? []
    return take(ids.map((id) => places.get(id)).find((at) => at !== undefined))
  })
  const words = expected.children.map(rowWords)
  const own = table.children.map(rowWords)
  for (const [index, text] of own.entries()) {
    if (matched[index] === undefined)
      matched[index] = take([...free].find((at) => words[at] === text))
  }
  for (const [index, text] of own.entries()) {
    if (matched[index] !== undefined) continue
    const likely = [...free]
      .map((at) => ({ at, likeness: likenessOf(text, words[at] ?? '') }))
      .toSorted((a, b) => b.likeness - a.likeness)[0]
    if (likely && likely.likeness >= 0.7) matched[index] = take(likely.at)
  }
  return matched
}

function rowWords(row: TableRow): string {
  return row.children.map(wordsOf).join(' | ')
}

function wordsOf(cell: TableCell): string {
  return normalised(cell.children.map(({ children }) => inlineText(children)).join(' '))
}
