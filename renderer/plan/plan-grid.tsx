import {
  type Key,
  memo,
  type Ref,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type Column,
  DataGrid,
  type DataGridHandle,
  type RenderRowProps,
  Row,
} from 'react-data-grid'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import { showsThing, type ThingPlace } from '../records/thing-place.ts'
import { useHalfTyped } from '../ui/half-typed.ts'
import { type CellColumn, type CellValue, cellColumns, emptyCell, isWritable } from './cells.ts'
import { type Editing, EditingContext, type GridRow } from './editors/grid-row.ts'
import './grid.css'
import styles from './plan.module.css'
import { planColumns } from './plan-columns.tsx'
import type { GroupRow, PlanRow } from './plan-row.ts'
import { rowHeight } from './row-height.ts'
import { type GridLayout, useColumnWidths } from './use-grid-layout.ts'
import type { Names } from './use-names.ts'

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
  selectBelow(row: GroupRow, isSelected: boolean): void
  remove(): void
  showDetails(): void
  moveToGoal(): void
  drop(id: Id, on: PlanRow): void
}

/** The measures under their goals and priorities, one cell at a time by the keys of a spreadsheet. */
export const PlanGrid = memo(function PlanGrid({
  rows,
  names,
  layout,
  onLayout,
  selected,
  onSelected,
  onPlace,
  actions,
  handle,
  thing,
  commented,
  isLocked,
}: {
  rows: readonly PlanRow[]
  names: Names
  layout: GridLayout
  onLayout(change: Partial<GridLayout>): void
  selected: ReadonlySet<Id>
  onSelected(selected: ReadonlySet<Id>): void
  onPlace(place: CellPlace): void
  actions: GridActions
  handle: Ref<PlanGridHandle>
  /** What the cell shows that one is at. */
  thing: ThingPlace | undefined
  /** How many open comments each row has. */
  commented: ReadonlyMap<Id, number>
  /** Cells are looked at only. */
  isLocked: boolean
}) {
  const t = useT()
  const grid = useRef<DataGridHandle>(null)
  const openedBy = useRef<string | null>(null)
  const dragged = useRef<Id>(undefined)
  const position = useRef<{ rowIdx: number; idx: number; id: Id | undefined }>({
    rowIdx: -1,
    idx: -1,
    id: undefined,
  })
  const [target, setTarget] = useState<Id>()

  const { hidden } = layout
  const onWidths = useCallback((widths: GridLayout['widths']) => onLayout({ widths }), [onLayout])
  const [columnWidths, setColumnWidths] = useColumnWidths(layout, onWidths)

  const columns = useMemo(
    () =>
      planColumns(hidden, {
        isLocked,
        t,
        names,
        commented,
        onToggle: actions.toggle,
        onSelectBelow: actions.selectBelow,
        onDrag(id) {
          dragged.current = id
          if (id === undefined) setTarget(undefined)
        },
      }),
    [hidden, isLocked, t, names, commented, actions],
  )
  const indexOf = (column: CellColumn | undefined) =>
    Math.max(
      0,
      columns.findIndex(({ key }) => key === (column ?? 'title')),
    )

  const focus = useCallback(() => {
    const cell = grid.current?.element?.querySelector<HTMLElement>('[role=row] > [tabindex="0"]')
    cell?.focus()
  }, [])

  /** To a cell; to the one it is at, the grid itself does not go. */
  const goToCell = useCallback(
    (rowIdx: number, idx: number) => {
      const isThere = position.current.rowIdx === rowIdx && position.current.idx === idx
      // Once it is drawn: what moved has just been told to.
      if (isThere) requestAnimationFrame(focus)
      else grid.current?.setActivePosition({ rowIdx, idx }, { shouldFocus: true })
    },
    [focus],
  )

  useImperativeHandle(handle, () => ({
    goTo(id, column, edit = false) {
      const rowIdx = rows.findIndex((row) => row.id === id)
      if (rowIdx === -1) return
      openedBy.current = null
      const idx = indexOf(column)
      goToCell(rowIdx, idx)
      if (edit) grid.current?.setActivePosition({ rowIdx, idx }, { enableEditor: true })
    },
    focus,
  }))

  // The grid knows its place by numbers; when rows come and go above, the place moves with its row.
  useLayoutEffect(() => {
    const { rowIdx, idx, id } = position.current
    if (id === undefined || rows[rowIdx]?.id === id) return
    const moved = rows.findIndex((row) => row.id === id)
    if (moved !== -1) return grid.current?.setActivePosition({ rowIdx: moved, idx })
    const instead = rows[Math.min(rowIdx, rows.length - 1)]
    position.current = { ...position.current, id: instead?.id }
    if (instead) onPlace({ id: instead.id, column: undefined })
  }, [rows, onPlace])

  // What its editor holds, the grid writes before it goes to any cell, even to the one it is at.
  useHalfTyped(() => {
    const { rowIdx, idx } = position.current
    if (rowIdx !== -1) grid.current?.setActivePosition({ rowIdx, idx })
  })

  const heightOf = useMemo(() => {
    const known = new WeakMap<PlanRow, number>()
    return (row: PlanRow) => {
      const height = known.get(row) ?? rowHeight(row, (column) => columnWidths.get(column)?.width)
      known.set(row, height)
      return height
    }
  }, [columnWidths])

  const renderRow = useCallback(
    (key: Key, props: RenderRowProps<GridRow>) => (
      <Row
        key={key}
        {...props}
        {...treeProps(props)}
        data-target={target === props.row.id ? '' : undefined}
      />
    ),
    [target],
  )

  function rowAt(element: EventTarget): PlanRow | undefined {
    if (!(element instanceof Element)) return undefined
    const id = element.closest<HTMLElement>('[data-row]')?.dataset.row
    return rows.find((row) => row.id === id)
  }

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
    goDown(args.rowIdx, args.column.idx)
  }

  /** To the measure right below; above a heading the focus stays where it is. */
  function goDown(rowIdx: number, idx: number) {
    if (rows[rowIdx + 1]?.kind !== 'measure') return
    grid.current?.setActivePosition({ rowIdx: rowIdx + 1, idx }, { shouldFocus: true })
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
    const { idx } = position.current
    grid.current?.setActivePosition({ rowIdx: from + by, idx }, { shouldFocus: true })
  }

  const goDownLatest = useRef(goDown)
  goDownLatest.current = goDown
  const editing = useMemo(
    (): Editing => ({
      openedBy,
      goDown: () => goDownLatest.current(position.current.rowIdx, position.current.idx),
    }),
    [],
  )

  return (
    <EditingContext value={editing}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears dragging for all rows, which so stay as they are while it scrolls */}
      <div
        className={styles.frame}
        data-pane
        {...showsThing(thing)}
        onDragOver={(event) => {
          const row = rowAt(event.target)
          if (!row || dragged.current === undefined) return
          event.preventDefault()
          setTarget(row.id)
        }}
        onDrop={(event) => {
          event.preventDefault()
          const row = rowAt(event.target)
          if (row && dragged.current !== undefined) actions.drop(dragged.current, row)
          dragged.current = undefined
          setTarget(undefined)
        }}
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
          onColumnWidthsChange={setColumnWidths}
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
          onActivePositionChange={({ row, rowIdx, column }) => {
            position.current = { rowIdx, idx: column?.idx ?? -1, id: row?.id }
            const cell = cellColumns.find((cell) => cell === column?.key)
            if (row) onPlace({ id: row.id, column: cell })
          }}
          renderers={{ renderRow }}
        />
      </div>
    </EditingContext>
  )
})

function treeProps({ row }: RenderRowProps<GridRow>) {
  return {
    'data-row': row.id,
    'aria-level': row.level,
    'aria-posinset': row.position,
    'aria-setsize': row.siblings,
    ...(row.kind === 'measure' ? {} : { 'aria-expanded': row.isOpen }),
  }
}

function isMeasure(row: PlanRow): boolean {
  return row.kind === 'measure'
}

/** Space folds from anywhere in a heading; the arrows, as in any tree, from its number. */
function isFoldKey(key: string, row: GroupRow, column: string | undefined): boolean {
  if (key === ' ') return true
  if (column !== 'number' && column !== undefined) return false
  return key === (row.isOpen ? 'ArrowLeft' : 'ArrowRight')
}
