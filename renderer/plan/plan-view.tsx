import { Plus } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Toolbar } from 'react-aria-components'
import type { ColumnWidths } from 'react-data-grid'
import type { Id } from '#shared/plan/model.ts'
import { shiftRow } from '#shared/records/edit.ts'
import { useT } from '../i18n/language.tsx'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { type CellColumn, withCell } from './cells.ts'
import styles from './plan.module.css'
import { type TreeRowKind, treeKinds, withAdded, withDropped } from './plan-edits.ts'
import { noFilter, type PlanFilter } from './plan-filter.ts'
import { type CellPlace, type GridActions, PlanGrid, type PlanGridHandle } from './plan-grid.tsx'
import type { PlanRow } from './plan-row.ts'
import { planRows } from './plan-rows.ts'

/** Priorities, goals and measures of the open plan as a grid. */
export function PlanView() {
  const t = useT()
  const _notify = useNotify()
  const { records, change, undo } = useRecords()
  const grid = useRef<PlanGridHandle>(null)
  const [filter, _setFilter] = useState<PlanFilter>(noFilter)
  const [folded, setFolded] = useState<ReadonlySet<Id>>(new Set())
  const [hidden, _setHidden] = useState<readonly string[]>([])
  const [columnWidths, setColumnWidths] = useState<ColumnWidths>(new Map())
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set())
  const [place, setPlace] = useState<CellPlace>()
  const [target, setTarget] = useState<{ id: Id; column?: CellColumn; edit: boolean }>()

  const before = useRef<readonly PlanRow[]>([])
  const { rows } = useMemo(
    () => planRows(records, filter, folded, before.current),
    [records, filter, folded],
  )
  before.current = rows

  const themes = useMemo(
    () => [...new Set(records.measures.flatMap(({ themes }) => themes))].sort(),
    [records.measures],
  )
  const { bodies, indicators } = records
  const names = useMemo(() => ({ bodies, indicators, themes }), [bodies, indicators, themes])

  // The row is in the grid only after the records have been drawn.
  useEffect(() => {
    if (!target) return
    grid.current?.goTo(target.id, target.column, target.edit)
    setTarget(undefined)
  }, [target])

  const add = useCallback(
    (kind: TreeRowKind, near: Id | undefined) => {
      let id: Id | undefined
      change((records) => {
        const added = withAdded(records, kind, near)
        id = added.id
        return added.records
      })
      if (id !== undefined) setTarget({ id, column: 'title', edit: true })
    },
    [change],
  )

  const actions = useMemo(
    (): GridActions => ({
      write: (row, cell) => change((records) => withCell(records, row, cell)),
      toggle: (id) =>
        setFolded((before) =>
          before.has(id)
            ? new Set([...before].filter((other) => other !== id))
            : new Set([...before, id]),
        ),
      shift(row, by) {
        if (row.kind === 'loose') return
        const kind = treeKinds[row.kind]
        change((records) => shiftRow(records, kind, row.id, by))
        setTarget({ id: row.id, edit: false })
      },
      add: (kind, row) => add(kind, row.id),
      remove() {},
      showDetails() {},
      moveToGoal() {},
      drop(id, on) {
        change((records) => withDropped(records, id, on.id))
        setTarget({ id, edit: false })
      },
      copy() {},
      paste() {},
    }),
    [change, add],
  )

  return (
    <div className={styles.view}>
      <Toolbar aria-label={t('planView.toolbar')} className={styles.toolbar}>
        <Button onPress={() => add('measure', place?.id)}>
          <Plus aria-hidden />
          {t('planView.add.measure')}
        </Button>
        <Button onPress={() => add('goal', place?.id)}>
          <Plus aria-hidden />
          {t('planView.add.goal')}
        </Button>
        <Button onPress={() => add('priority', place?.id)}>
          <Plus aria-hidden />
          {t('planView.add.priority')}
        </Button>
      </Toolbar>
      <PlanGrid
        rows={rows}
        names={names}
        hidden={hidden}
        columnWidths={columnWidths}
        onColumnWidths={setColumnWidths}
        selected={selected}
        onSelected={setSelected}
        onPlace={setPlace}
        actions={actions}
        handle={grid}
      />
    </div>
  )
}
