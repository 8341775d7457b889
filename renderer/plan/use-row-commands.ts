import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import type { Records } from '#shared/plan/records.ts'
import { removeRows, shiftRow, withDescendants } from '#shared/records/edit.ts'
import { useT } from '../i18n/language.tsx'
import { useRecords } from '../records/use-records.tsx'
import { useUndoNotice } from '../records/use-undo-notice.ts'
import { type CellColumn, titleOf, withCell } from './cells.ts'
import {
  ancestorsOf,
  type TreeRowKind,
  treeKinds,
  withAdded,
  withDropped,
  withMoved,
} from './plan-edits.ts'
import type { CellPlace, GridActions, PlanGridHandle } from './plan-grid.tsx'
import type { PlanRow } from './plan-row.ts'

/** A cell to go to, and whether to begin writing there. */
export type Target = { id: Id; column?: CellColumn | undefined; edit?: boolean }

/** What the commands are about and what they ask of the view. */
export type RowContext = {
  rows: readonly PlanRow[]
  /** The measures that are chosen; the commands are about them, else about the row one is at. */
  selected: ReadonlySet<Id>
  place: CellPlace | undefined
  setSelected(change: (before: ReadonlySet<Id>) => ReadonlySet<Id>): void
  setFolded(change: (before: ReadonlySet<Id>) => ReadonlySet<Id>): void
  /** Takes the filter away, which hides the row that is gone to. */
  showAll(): void
  /** Says what happened to those who do not see it. */
  say(sentence: string): void
  askForGoal(): void
  showDetails(): void
}

/** What can be done to the rows of the plan; each is one step of undo. */
export function useRowCommands(grid: RefObject<PlanGridHandle | null>, context: RowContext) {
  const t = useT()
  const tellUndoable = useUndoNotice()
  const { records, change } = useRecords()
  const [target, setTarget] = useState<Target>()

  // The row is in the grid only after the records have been drawn.
  useEffect(() => {
    if (!target) return
    grid.current?.goTo(target.id, target.column, target.edit)
    setTarget(undefined)
  }, [target, grid])

  const { selected } = context
  const here = context.place?.id
  const rows = useMemo(() => {
    const about = selected.size > 0 ? selected : new Set([here])
    return context.rows.filter(({ id, kind }) => about.has(id) && kind !== 'loose')
  }, [context.rows, selected, here])
  const movable = useMemo(
    () => new Set(rows.filter(({ kind }) => kind === 'measure').map(({ id }) => id)),
    [rows],
  )

  const commands = {
    canRemove: rows.length > 0,
    movable,

    /** Shows a row, whatever hides it, and puts the focus there. */
    goTo(to: Target, inside: Records = records) {
      const above = ancestorsOf(inside, to.id)
      context.setFolded((before) => new Set([...before].filter((id) => !above.has(id))))
      if (!context.rows.some(({ id }) => id === to.id)) context.showAll()
      setTarget(to)
    },

    add(kind: TreeRowKind, near: Id | undefined = context.place?.id) {
      const added = withAdded(records, kind, near)
      change(() => added.records)
      commands.goTo({ id: added.id, column: 'title', edit: true }, added.records)
    },

    remove() {
      const ids = rows.map(({ id }) => id)
      if (ids.length === 0) return
      const gone = withDescendants(records, ids)
      change((records) => removeRows(records, ids))
      context.setSelected(() => new Set())
      const next = neighbourOf(context.rows, gone)
      if (next) setTarget({ id: next.id, column: context.place?.column })
      tellUndoable(t('planView.removed', { count: gone.size }))
    },

    moveTo(goal: Id) {
      const [first] = movable
      const number = recordNumbers(records).get(goal) ?? ''
      change((records) => withMoved(records, movable, goal))
      context.say(t('planView.moved', { count: movable.size, number }))
      if (first !== undefined) setTarget({ id: first, column: context.place?.column })
    },

    shift(row: PlanRow, by: -1 | 1) {
      if (row.kind === 'loose') return
      const shifted = shiftRow(records, treeKinds[row.kind], row.id, by)
      const number = recordNumbers(shifted).get(row.id) ?? ''
      change(() => shifted)
      context.say(t('planView.nowAt', { title: titleOf(row), number }))
      commands.goTo({ id: row.id, column: context.place?.column }, shifted)
    },

    drop(id: Id, on: PlanRow) {
      change((records) => withDropped(records, id, on.id))
      setTarget({ id, column: 'title' })
    },

    askForGoal() {
      if (movable.size > 0) context.askForGoal()
    },
  }

  // The grid draws all its cells anew when what it is given changes; so it is given this, once.
  const latest = useRef({ commands, context })
  latest.current = { commands, context }

  const forGrid = useMemo(
    (): GridActions => ({
      write: (row, cell) => change((records) => withCell(records, row, cell)),
      toggle: (id) => latest.current.context.setFolded((before) => toggled(before, id)),
      selectBelow: (row, isSelected) => {
        const below = measuresBelow(latest.current.context.rows, row)
        latest.current.context.setSelected(
          (before) =>
            new Set(
              isSelected ? [...before, ...below] : [...before].filter((id) => !below.has(id)),
            ),
        )
      },
      add: (kind, row) => latest.current.commands.add(kind, row.id),
      shift: (row, by) => latest.current.commands.shift(row, by),
      drop: (id, on) => latest.current.commands.drop(id, on),
      remove: () => latest.current.commands.remove(),
      moveToGoal: () => latest.current.commands.askForGoal(),
      showDetails: () => latest.current.context.showDetails(),
    }),
    [change],
  )

  return {
    ...commands,
    forGrid,
    addHere: useCallback((kind: TreeRowKind) => latest.current.commands.add(kind), []),
    goTo: useCallback((to: Target) => latest.current.commands.goTo(to), []),
  }
}

/** The row to go on from when some are gone: the next that stays, else the last before them. */
function neighbourOf(rows: readonly PlanRow[], gone: ReadonlySet<Id>): PlanRow | undefined {
  const first = rows.findIndex(({ id }) => gone.has(id))
  return rows.find(({ id }, index) => index > first && !gone.has(id)) ?? rows[first - 1]
}

function toggled(ids: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  return ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id])
}

/** A heading stands for the measures below it. */
function measuresBelow(rows: readonly PlanRow[], group: PlanRow): Set<Id> {
  const start = rows.findIndex(({ id }) => id === group.id) + 1
  const end = rows.findIndex((row, index) => index >= start && row.level <= group.level)
  const below = rows.slice(start, end === -1 ? undefined : end)
  return new Set(below.filter(({ kind }) => kind === 'measure').map(({ id }) => id))
}
