import {
  type ClipboardEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type Column,
  type ColumnWidths,
  DataGrid,
  type DataGridHandle,
  type RenderRowProps,
  Row,
} from 'react-data-grid'
import 'react-data-grid/lib/styles.css'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import { type CellColumn, type CellValue, cellColumns, emptyCell, isWritable } from './cells.ts'
import { type GridRow, OpenedBy } from './editors/grid-row.ts'
import './grid.css'
import styles from './plan.module.css'
import { type Names, planColumns, rowHeight } from './plan-columns.tsx'
import type { GroupRow, PlanRow } from './plan-row.ts'

/** A cell by what it is of: rows come and go. No column: the row's first writable one. */
export type CellPlace = { id: Id; column: CellColumn | undefined }

export type PlanGridHandle = {
  /** Puts the focus into a cell, and opens its editor when told. */
  goTo(id: Id, column?: CellColumn, edit?: boolean): void
  focus(): void
}

/** What the keys of the grid ask for; the view does it. */
export type GridActions = {
  write(row: PlanRow, cell: CellValue): void
  toggle(id: Id): void
  /** Alt+Shift+Up and Down. */
  shift(row: PlanRow, by: -1 | 1): void
  /** Ctrl+Enter: a measure below; with Shift a goal. */
  add(kind: 'measure' | 'goal', row: PlanRow): void
  remove(): void
  showDetails(): void
  moveToGoal(): void
  drop(id: Id, on: PlanRow): void
  copy(event: ClipboardEvent): void
  paste(event: ClipboardEvent): void
}

/** The measures under their goals and priorities, one cell at a time by the keys of a spreadsheet. */
export function PlanGrid({
  rows,
  names,
  hidden,
  columnWidths,
  onColumnWidths,
  selected,
  onSelected,
  onPlace,
  actions,
  handle,
}: {
  rows: readonly PlanRow[]
  names: Names
  hidden: readonly string[]
  columnWidths: ColumnWidths
  onColumnWidths(widths: ColumnWidths): void
  selected: ReadonlySet<Id>
  onSelected(selected: ReadonlySet<Id>): void
  onPlace(place: CellPlace): void
  actions: GridActions
  handle: Ref<PlanGridHandle>
}) {
  const t = useT()
  const grid = useRef<DataGridHandle>(null)
  const openedBy = useRef<string | null>(null)
  const dragged = useRef<Id>(undefined)
  const [target, setTarget] = useState<Id>()

  const columns = useMemo(
    () =>
      planColumns(hidden, {
        t,
        names,
        onToggle: actions.toggle,
        onSelectBelow: (row, isSelected) => onSelected(withBelow(rows, row, selected, isSelected)),
        onDrag: (id) => {
          dragged.current = id
          if (id === undefined) setTarget(undefined)
        },
      }),
    [hidden, t, names, actions, rows, selected, onSelected],
  )
  const indexOf = (column: CellColumn | undefined) =>
    Math.max(
      0,
      columns.findIndex(({ key }) => key === (column ?? 'title')),
    )

  useImperativeHandle(handle, () => ({
    goTo(id, column, edit = false) {
      const rowIdx = rows.findIndex((row) => row.id === id)
      if (rowIdx === -1) return
      openedBy.current = null
      const position = { rowIdx, idx: indexOf(column) }
      grid.current?.setActivePosition(position, { shouldFocus: true })
      if (edit) grid.current?.setActivePosition(position, { enableEditor: true })
    },
    focus() {
      grid.current?.element?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    },
  }))

  const heightOf = useCallback(
    (row: GridRow) => rowHeight(row, (column) => columnWidths.get(column)?.width),
    [columnWidths],
  )

  function onKeyDown(args: CellKeyDownArgs<GridRow>, event: CellKeyboardEvent) {
    if (args.mode === 'EDIT') return whileEditing(args, event)
    const { row, column } = args
    if (!row) return
    const take = (action: () => void) => {
      event.preventDefault()
      event.preventGridDefault()
      action()
    }
    const { key, altKey, shiftKey } = event
    const isCommand = event.ctrlKey || event.metaKey
    const cell = cellColumns.find((cell) => cell === column?.key)

    if (altKey && shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      return take(() => actions.shift(row, key === 'ArrowUp' ? -1 : 1))
    }
    if (isCommand && key === 'Enter') {
      return take(() => actions.add(shiftKey ? 'goal' : 'measure', row))
    }
    if (isCommand && key === 'Delete') return take(actions.remove)
    if (isCommand && key.toLowerCase() === 'm') return take(actions.moveToGoal)
    if (isCommand && key.toLowerCase() === 'a') {
      return take(() => onSelected(new Set(rows.filter(isMeasure).map(({ id }) => id))))
    }
    if (altKey && key === 'Enter') return take(actions.showDetails)
    if (shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      return take(() => extend(args.rowIdx, key === 'ArrowUp' ? -1 : 1))
    }
    if (key === 'Escape' && selected.size > 0) return take(() => onSelected(new Set()))
    if (row.kind !== 'measure' && !isCommand && isFoldKey(key, row, column?.key)) {
      return take(() => actions.toggle(row.id))
    }
    if (key === 'Delete' && cell && isWritable(row, cell)) {
      return take(() => actions.write(row, emptyCell(cell)))
    }
    if (key === 'Enter' || key === 'F2' || key === 'Backspace') {
      openedBy.current = key === 'Backspace' ? key : null
      if (key === 'Backspace') return
      return take(() => open(args))
    }
    // The rest of the commands are the app's; the grid would open the editor.
    if (isCommand && !/^(Arrow|Home|End|Page)/.test(key)) return event.preventGridDefault()
    openedBy.current = key
  }

  function open({ rowIdx, column, row }: CellKeyDownArgs<GridRow>) {
    const cell = cellColumns.find((cell) => cell === column?.key)
    if (!column || !row) return
    if (cell === undefined || !isWritable(row, cell)) {
      if (row.kind === 'measure') actions.showDetails()
      return
    }
    grid.current?.setActivePosition({ rowIdx, idx: column.idx }, { enableEditor: true })
  }

  /** Enter is done and goes down, Tab is done and goes on, wherever in the editor the focus is. */
  function whileEditing(
    args: Extract<CellKeyDownArgs<GridRow>, { mode: 'EDIT' }>,
    event: CellKeyboardEvent,
  ) {
    if (event.nativeEvent.isComposing) return event.preventGridDefault()
    if (event.key === 'Tab') {
      if (event.isDefaultPrevented()) return
      event.preventGridDefault()
      args.navigate()
      return
    }
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.preventGridDefault()
    args.onClose(true, true)
    const below = rows.findIndex((row, index) => index > args.rowIdx && row.kind === 'measure')
    if (args.row.kind === 'measure' && below === args.rowIdx + 1) {
      grid.current?.setActivePosition(
        { rowIdx: below, idx: args.column.idx },
        { shouldFocus: true },
      )
    }
  }

  function extend(from: number, by: -1 | 1) {
    const current = rows[from]
    const next = rows[from + by]
    if (!current || !next) return
    const own = [current, next].filter(isMeasure).map(({ id }) => id)
    const isBack = selected.has(next.id) && selected.has(current.id)
    onSelected(
      isBack
        ? new Set([...selected].filter((id) => id !== current.id))
        : new Set([...selected, ...own]),
    )
    const idx = Number(
      grid.current?.element
        ?.querySelector('[role=gridcell][aria-selected=true]')
        ?.getAttribute('aria-colindex') ?? 1,
    )
    grid.current?.setActivePosition({ rowIdx: from + by, idx: idx - 1 }, { shouldFocus: true })
  }

  return (
    <OpenedBy value={openedBy}>
      <div
        className={styles.frame}
        onCopy={(event) => isInEditor(event) || actions.copy(event)}
        onPaste={(event) => isInEditor(event) || actions.paste(event)}
      >
        <DataGrid
          ref={grid}
          role="treegrid"
          aria-label={t('planView.grid')}
          className="plan-grid"
          columns={columns as readonly Column<GridRow>[]}
          rows={rows as readonly GridRow[]}
          rowKeyGetter={(row) => row.id}
          rowHeight={heightOf}
          headerRowHeight={36}
          rowClass={(row) => styles[row.kind]}
          columnWidths={columnWidths}
          onColumnWidthsChange={onColumnWidths}
          selectedRows={selected}
          onSelectedRowsChange={(next: Set<Id>) => onSelected(next)}
          isRowSelectionDisabled={(row) => row.kind !== 'measure'}
          onRowsChange={(changed, { indexes }) => {
            const row = changed[indexes[0] ?? -1]
            if (row?.draft) actions.write(row, row.draft)
          }}
          onCellKeyDown={onKeyDown}
          onCellDoubleClick={() => {
            openedBy.current = null
          }}
          onActivePositionChange={({ row, column }) => {
            const cell = cellColumns.find((cell) => cell === column?.key)
            if (row) onPlace({ id: row.id, column: cell })
          }}
          renderers={{
            renderRow: (key, props) => (
              <Row
                key={key}
                {...props}
                {...treeProps(props)}
                data-target={target === props.row.id ? '' : undefined}
                onDragOver={(event) => {
                  if (dragged.current === undefined) return
                  event.preventDefault()
                  setTarget(props.row.id)
                }}
                onDrop={(event) => {
                  event.preventDefault()
                  if (dragged.current !== undefined) actions.drop(dragged.current, props.row)
                  dragged.current = undefined
                  setTarget(undefined)
                }}
              />
            ),
          }}
        />
      </div>
    </OpenedBy>
  )
}

function treeProps({ row }: RenderRowProps<GridRow>) {
  return {
    'aria-level': row.level,
    'aria-posinset': row.position,
    'aria-setsize': row.siblings,
    ...(row.kind === 'measure' ? {} : { 'aria-expanded': row.isOpen }),
  }
}

function isMeasure(row: PlanRow): boolean {
  return row.kind === 'measure'
}

function isInEditor({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea')
}

/** Space folds from anywhere in a heading; the arrows, as in any tree, from its number. */
function isFoldKey(key: string, row: GroupRow, column: string | undefined): boolean {
  if (key === ' ') return true
  if (column !== 'number' && column !== undefined) return false
  return key === (row.isOpen ? 'ArrowLeft' : 'ArrowRight')
}

/** A heading stands for the measures below it. */
function withBelow(
  rows: readonly PlanRow[],
  group: GroupRow,
  selected: ReadonlySet<Id>,
  isSelected: boolean,
): ReadonlySet<Id> {
  const start = rows.findIndex(({ id }) => id === group.id) + 1
  const end = rows.findIndex((row, index) => index >= start && row.level <= group.level)
  const below = rows
    .slice(start, end === -1 ? undefined : end)
    .filter(isMeasure)
    .map(({ id }) => id)
  return isSelected
    ? new Set([...selected, ...below])
    : new Set([...selected].filter((id) => !below.includes(id)))
}
