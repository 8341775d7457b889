import { createContext, useContext, useMemo } from 'react'
import { Transforms } from 'slate'
import { ReactEditor, useSlateStatic } from 'slate-react'
import type { Id, Table, TableCell, TableRow } from '#shared/plan/model.ts'
import { inlineText } from '#shared/plan/walk.ts'
import { columnWidths, type MeasuredTable } from '#shared/print/column-widths.ts'
import { useT } from '../../i18n/language.tsx'
import { useLabel } from '../structure-store.ts'
import { CaptionField } from './caption-field.tsx'
import type { ElementView } from './element-spec.ts'
import { textWidth } from './text-width.ts'

/** What makes a cell a header. Rows render again when they change, not when they move: so by id. */
type Headers = { rowId: Id | undefined; hasColumn: boolean }
const HeadersContext = createContext<Headers>({ rowId: undefined, hasColumn: false })
const RowContext = createContext<{ rowId: Id | undefined; firstCell: Id | undefined }>({
  rowId: undefined,
  firstCell: undefined,
})

export const TableView: ElementView<Table> = ({ attributes, element, children }) => {
  const t = useT()
  const editor = useSlateStatic()
  const { caption, description, headerRow, headerColumn = false, columns } = element
  const rowId = headerRow ? element.children[0]?.id : undefined
  const headers = useMemo(() => ({ rowId, hasColumn: headerColumn }), [rowId, headerColumn])
  const widths = useMemo(() => columnWidths(measured(element), textWidth), [element])
  return (
    <figure {...attributes} className="table">
      <CaptionField
        label={t('editor.tableCaption')}
        placeholder={t('editor.tableCaptionPlaceholder')}
        number={useLabel(element.id)}
        value={caption}
        onChange={(caption) => {
          const at = ReactEditor.findPath(editor, element)
          Transforms.setNodes<Table>(editor, { caption }, { at })
        }}
      />
      <table
        className="grid"
        aria-label={caption || t('editor.table')}
        aria-description={description}
      >
        <colgroup>
          {columns.map((column, index) => (
            <col
              key={column.id}
              style={{ width: `${(100 * (widths[index] ?? 0)) / textWidth}%` }}
            />
          ))}
        </colgroup>
        <tbody>
          <HeadersContext value={headers}>{children}</HeadersContext>
        </tbody>
      </table>
    </figure>
  )
}

/** As print measures it, so that the page shows the columns the file will have. */
function measured({ columns, headerRow, headerColumn, children }: Table): MeasuredTable {
  return {
    weights: columns.map(({ width }) => width),
    headerRow,
    headerColumn: headerColumn === true,
    rows: children.map((row) =>
      row.children.map((cell) =>
        cell.children.map((block) => ({
          text: inlineText(block.children),
          indent: block.type === 'list-item' ? block.level + 1 : 0,
        })),
      ),
    ),
  }
}

export const TableRowView: ElementView<TableRow> = ({ attributes, element, children }) => {
  const rowId = element.id
  const firstCell = element.children[0]?.id
  const row = useMemo(() => ({ rowId, firstCell }), [rowId, firstCell])
  return (
    <tr {...attributes}>
      <RowContext value={row}>{children}</RowContext>
    </tr>
  )
}

export const TableCellView: ElementView<TableCell> = ({ attributes, element, children }) => {
  const headers = useContext(HeadersContext)
  const { rowId, firstCell } = useContext(RowContext)
  if (headers.rowId !== undefined && headers.rowId === rowId) {
    return (
      <th {...attributes} scope="col">
        {children}
      </th>
    )
  }
  if (headers.hasColumn && firstCell === element.id) {
    return (
      <th {...attributes} scope="row">
        {children}
      </th>
    )
  }
  return <td {...attributes}>{children}</td>
}
