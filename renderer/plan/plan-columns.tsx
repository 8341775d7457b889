import { ChevronRight, CircleCheck, MessageSquare, TriangleAlert } from 'lucide-react'
import { use } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { type Column, SelectCellFormatter, useRowSelection } from 'react-data-grid'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Id } from '#shared/plan/model.ts'
import { populationGroups } from '#shared/plan/records.ts'
import { type CellColumn, cellColumns, cellOf, isWritable, textOf, titleOf } from './cells.ts'
import { type ColumnKey, usualWidths } from './column-widths.ts'
import { ChoiceEditor } from './editors/choice-editor.tsx'
import { EuroEditor } from './editors/euro-editor.tsx'
import { EditingContext, type EditorProps, type GridRow } from './editors/grid-row.ts'
import { ScheduleEditor } from './editors/schedule-editor.tsx'
import { TextEditor } from './editors/text-editor.tsx'
import styles from './plan.module.css'
import type { GroupRow, MeasureRow, PlanRow } from './plan-row.ts'
import type { Names } from './use-names.ts'

/** The columns that can be hidden; number, title and what is missing always stay. */
export const optionalColumns = cellColumns.filter((column) => column !== 'title')
/** What columns need of the grid around them. */
export type ColumnContext = {
  t: Translate
  /** Cells are looked at only. */
  isLocked: boolean
  names: Names
  /** How many open comments each row has. */
  commented: ReadonlyMap<Id, number>
  onToggle(id: Id): void
  onSelectBelow(row: GroupRow, isSelected: boolean): void
  onDrag(id: Id | undefined): void
}

/** The columns that are shown, in order: the first ones and the last stay when the rest scrolls. */
export function planColumns(
  hidden: readonly string[],
  context: ColumnContext,
): readonly Column<GridRow>[] {
  const { t } = context
  const shown = optionalColumns.filter((column) => !hidden.includes(column))
  const header = (key: ColumnKey) => ({
    key,
    name: t(`planView.column.${key}`),
    width: usualWidths[key],
  })
  const editable = (column: CellColumn): Column<GridRow> => ({
    ...header(column),
    resizable: true,
    minWidth: 72,
    editable: (row) => !context.isLocked && isWritable(row, column),
    cellClass: (row) => cellClass(row, column),
    renderCell: ({ row }) => <CellText row={row} column={column} t={t} />,
    renderEditCell: (props) => <CellEditor {...props} cell={column} context={context} />,
  })

  return [
    {
      ...header('select'),
      name: '',
      frozen: true,
      minWidth: usualWidths.select,
      maxWidth: usualWidths.select,
      headerCellClass: styles.selectHeader,
      renderHeaderCell: () => (
        <VisuallyHidden elementType="span">{t('planView.column.select')}</VisuallyHidden>
      ),
      cellClass: topped,
      renderCell: (props) => <SelectCell {...props} context={context} />,
    },
    {
      ...header('number'),
      frozen: true,
      minWidth: 60,
      cellClass: topped,
      renderCell: (props) => <NumberCell {...props} context={context} />,
    },
    {
      ...editable('title'),
      frozen: true,
      minWidth: 160,
      renderCell: ({ row }) => (
        <TitleCell row={row} comments={context.commented.get(row.id) ?? 0} t={t} />
      ),
    },
    ...shown.map(editable),
    {
      ...header('missing'),
      frozen: 'end',
      resizable: true,
      minWidth: 90,
      cellClass: (row) => [styles.missing, topped(row)].join(' '),
      renderCell: ({ row }) => <MissingCell row={row} t={t} />,
    },
  ]
}

/** Beside a text of several lines, at its first. */
function topped(row: PlanRow): string | undefined {
  return row.kind === 'measure' ? styles.cell : undefined
}

function cellClass(row: PlanRow, column: CellColumn): string | undefined {
  if (row.kind !== 'measure') return column === 'title' ? styles.groupTitle : styles.groupCell
  const need = column === 'indicators' ? 'indicator' : column
  const isMissing = row.needs.some((one) => one === need)
  return [
    styles.cell,
    column === 'appropriation' ? styles.sumCell : '',
    isMissing ? styles.gap : '',
  ].join(' ')
}

type CellProps = { row: GridRow; tabIndex: number; context: ColumnContext }

function SelectCell({ row, tabIndex, context: { t, onSelectBelow } }: CellProps) {
  const { isRowSelected, onRowSelectionChange } = useRowSelection()
  const title = `${row.number} ${titleOf(row)}`
  return (
    <SelectCellFormatter
      aria-label={t(row.kind === 'measure' ? 'planView.select' : 'planView.selectBelow', { title })}
      tabIndex={tabIndex}
      value={isRowSelected}
      onChange={(checked, isShiftClick) => {
        if (row.kind === 'measure') onRowSelectionChange({ row, checked, isShiftClick })
        else onSelectBelow(row, checked)
      }}
    />
  )
}

function NumberCell({ row, tabIndex, context: { t, onToggle, onDrag } }: CellProps) {
  if (row.kind === 'loose') return <Fold row={row} t={t} tabIndex={tabIndex} onToggle={onToggle} />
  return (
    <span className={styles.number}>
      {row.kind !== 'measure' && <Fold row={row} t={t} tabIndex={tabIndex} onToggle={onToggle} />}
      <span>{row.number}</span>
      <span
        className={styles.grip}
        draggable
        aria-hidden
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', titleOf(row))
          event.dataTransfer.effectAllowed = 'move'
          onDrag(row.id)
        }}
        onDragEnd={() => onDrag(undefined)}
      />
    </span>
  )
}

function Fold({
  row,
  t,
  tabIndex,
  onToggle,
}: {
  row: GroupRow
  t: Translate
  tabIndex: number
  onToggle(id: Id): void
}) {
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={styles.fold}
      aria-label={t(row.isOpen ? 'planView.fold' : 'planView.unfold')}
      onClick={() => onToggle(row.id)}
    >
      <ChevronRight aria-hidden />
    </button>
  )
}

function TitleCell({ row, comments, t }: { row: GridRow; comments: number; t: Translate }) {
  if (row.kind === 'measure')
    return (
      <span className={styles.titled}>
        <Wrapped text={row.measure.title} empty={t('planView.untitled')} />
        <Commented count={comments} t={t} />
      </span>
    )
  const title = row.kind === 'loose' ? t('planView.loose') : titleOf(row)
  return (
    <span className={styles.heading}>
      <span className={title === '' ? styles.empty : undefined}>
        {title || t(row.kind === 'goal' ? 'planView.untitledGoal' : 'planView.untitledPriority')}
      </span>
      {row.kind === 'goal' && row.goal.binding && (
        <span className={styles.binding}>{t('planView.binding')}</span>
      )}
      <span className={styles.count}>{t('planView.measures', { count: row.measures })}</span>
      <Commented count={comments} t={t} />
    </span>
  )
}

function Commented({ count, t }: { count: number; t: Translate }) {
  if (count === 0) return null
  return (
    <span className={styles.commented} title={t('comments.open', { count })}>
      <MessageSquare aria-hidden />
      <span aria-hidden>{count}</span>
      <VisuallyHidden elementType="span">{t('comments.open', { count })}</VisuallyHidden>
    </span>
  )
}

function CellText({ row, column, t }: { row: GridRow; column: CellColumn; t: Translate }) {
  if (row.kind !== 'measure') return null
  return <Wrapped text={textOf(cellOf(row, column), t)} />
}

/** Up to four lines; the whole text is in the details and in the editor. */
function Wrapped({ text, empty = '' }: { text: string; empty?: string }) {
  if (text === '') return <span className={styles.empty}>{empty}</span>
  return <span className={styles.wrapped}>{text}</span>
}

function MissingCell({ row, t }: { row: GridRow; t: Translate }) {
  const gaps = row.kind === 'measure' ? row.needs.length : row.gaps
  if (gaps === 0) {
    return (
      <span className={styles.complete}>
        <CircleCheck aria-hidden />
        {t('planView.complete')}
      </span>
    )
  }
  return (
    <span className={styles.gaps}>
      <TriangleAlert aria-hidden />
      <span>{gapsText(row, t)}</span>
    </span>
  )
}

/** "vastuutaho, mittari" of a measure, "5 puutetta" of a heading. */
export function gapsText(row: PlanRow, t: Translate): string {
  if (row.kind === 'measure') return row.needs.map((need) => t(`records.need.${need}`)).join(', ')
  if (row.kind === 'goal' && row.isEmpty) return t('planView.missing.measure')
  return t('planView.gaps', { count: row.gaps })
}

function CellEditor({
  row,
  onRowChange,
  onClose,
  cell,
  context: { t, names },
}: EditorProps & { cell: CellColumn; context: ColumnContext }) {
  const label = `${t(`planView.column.${cell}`)}, ${row.number} ${titleOf(row)}`
  if (row.kind !== 'measure') {
    return (
      <TextEditor
        {...{ row, onRowChange, label }}
        column="title"
        value={titleOf(row)}
        hasLines={false}
      />
    )
  }
  return <MeasureEditor {...{ row, onRowChange, onClose, cell, label, names, t }} />
}

function MeasureEditor({
  row,
  onRowChange,
  onClose,
  cell,
  label,
  names,
  t,
}: Pick<EditorProps, 'onRowChange' | 'onClose'> & {
  row: MeasureRow
  cell: CellColumn
  label: string
  names: Names
  t: Translate
}) {
  const current = cellOf(row, cell)
  const draft = (draft: GridRow['draft']) => draft && onRowChange({ ...row, draft })
  const { goDown } = use(EditingContext)
  const known = { ...names, responsible: names.bodies }
  const done = () => {
    onClose(true, true)
    goDown()
  }

  switch (current.column) {
    case 'title':
    case 'resources':
    case 'baseline':
    case 'target': {
      const hasLines = current.column !== 'title'
      return <TextEditor {...{ row, onRowChange, label, hasLines }} {...current} />
    }
    case 'responsible':
    case 'indicators':
    case 'themes': {
      const { column } = current
      return (
        <ChoiceEditor
          label={label}
          choices={known[column].map((name) => ({ id: name, label: name }))}
          chosen={current.value}
          canCreate
          onChange={(value) => draft({ column, value })}
          onDone={done}
        />
      )
    }
    case 'groups':
      return (
        <ChoiceEditor
          label={label}
          choices={populationGroups.map((id) => ({ id, label: t(`records.group.${id}`) }))}
          chosen={current.value}
          canCreate={false}
          onChange={(chosen) =>
            draft({
              column: 'groups',
              value: populationGroups.filter((group) => chosen.includes(group)),
            })
          }
          onDone={done}
        />
      )
    case 'schedule':
      return (
        <ScheduleEditor
          label={label}
          schedule={current.value}
          onChange={(value) => draft({ column: 'schedule', value })}
        />
      )
    case 'appropriation':
      return (
        <EuroEditor
          label={label}
          value={current.value}
          onChange={(value) => draft({ column: 'appropriation', value })}
        />
      )
  }
}
