import { memo, useMemo } from 'react'
import { columnWidths } from '#shared/print/column-widths.ts'
import type { PrintCell } from '#shared/print/tree.ts'
import type { PrintedView, ViewTable } from '#shared/print/views/view-table.ts'
import { textWidth } from './text-width.ts'

/** A view as it is printed. `nothing` is what an empty cell says to those who do not see its dash. */
export const ViewTables = memo(function ViewTables({
  printed,
  label,
  nothing,
}: {
  printed: PrintedView
  /** Names a table that has no part of its own. */
  label: string
  nothing: string
}) {
  if ('sentence' in printed) return <p className="view-sentence">{printed.sentence}</p>
  return printed.tables.map((table) => (
    <TableOfView key={table.part} table={table} label={label} nothing={nothing} />
  ))
})

function TableOfView({
  table,
  label,
  nothing,
}: {
  table: ViewTable
  label: string
  nothing: string
}) {
  const { widths, total } = useMemo(() => widthsOf(table), [table])
  const { part, description, header, rows, headerColumn, lying } = table
  return (
    <table
      className="grid view-table"
      data-lying={lying || undefined}
      aria-label={part === '' ? label : undefined}
      aria-description={description}
    >
      {part !== '' && <caption>{part}</caption>}
      <colgroup>
        {header.map((name, column) => (
          <col key={name} style={{ width: `${(100 * (widths[column] ?? 0)) / total}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {header.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no state, and a measure may come twice
          <tr key={`${id ?? ''} ${index}`}>
            {cells.map((cell, column) =>
              headerColumn && column === 0 ? (
                <th key={header[column]} scope="row">
                  <CellText cell={cell} nothing={nothing} />
                </th>
              ) : (
                <td key={header[column]} data-tone={cell.tone}>
                  <CellText cell={cell} nothing={nothing} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** As wide as in the file: the table of a lying page is shown smaller and reaches into the margins. */
function widthsOf({ widths, header, rows, headerColumn, lying }: ViewTable) {
  const total = lying ? lyingWidth : textWidth
  const lines = [
    header.map((text) => [{ text, indent: 0 }]),
    ...rows.map(({ cells }) =>
      cells.map(({ blocks }) => blocks.map((block) => ({ text: wordsOf(block), indent: 0 }))),
    ),
  ]
  const measured = { weights: widths, headerRow: true, headerColumn, rows: lines }
  return { widths: columnWidths(measured, total), total }
}

/** What `editor.css` gives it, 182 mm at three quarters, in twips. */
const lyingWidth = 10_318 / 0.75

function CellText({ cell: { blocks, isEmpty }, nothing }: { cell: PrintCell; nothing: string }) {
  if (isEmpty) {
    return (
      <span role="img" aria-label={nothing}>
        –
      </span>
    )
  }
  return <span className="view-text">{blocks.map(wordsOf).join('\n')}</span>
}

function wordsOf({ children }: PrintCell['blocks'][number]): string {
  return children.map((child) => (child.type === 'text' ? child.text : '')).join('')
}
