import type { Id } from '#shared/plan/model.ts'
import { type GoalNode, type MeasureNode, recordTree } from '#shared/plan/record-numbering.ts'
import type { Measure, Records } from '#shared/plan/records.ts'
import { type Missing, missingIn } from '#shared/records/missing.ts'
import { isFiltering, type PlanFilter, passes } from './plan-filter.ts'
import {
  type GoalRow,
  type Group,
  type LooseRow,
  looseId,
  type MeasureRow,
  type PlanRow,
  type PriorityRow,
} from './plan-row.ts'

export type PlanRows = { rows: PlanRow[]; shown: number; total: number; missing: Missing }

/**
 * The grid's rows in the order of print: each priority, its goals, their measures. While a filter is
 * set, only what leads to a measure that passes it is there, and nothing is folded.
 *
 * A row that looks as it did in `before` is the same object, so that the grid draws it no more.
 */
export function planRows(
  records: Records,
  filter: PlanFilter,
  folded: ReadonlySet<Id>,
  before: readonly PlanRow[] = [],
): PlanRows {
  const missing = missingIn(records)
  const filtering = isFiltering(filter)
  const names = namesIn(records)
  const untitled = new Set(missing.untitled)
  const isOpen = (id: Id) => filtering || !folded.has(id)
  const isShown = (row: MeasureRow, priority: Id | undefined) =>
    !filtering || passes(row, priority, filter)

  function measureRow(
    { measure, number }: MeasureNode,
    index: number,
    all: readonly unknown[],
  ): MeasureRow {
    return {
      kind: 'measure',
      id: measure.id,
      level: 3,
      number,
      position: index + 1,
      siblings: all.length,
      measure,
      bodies: measure.responsible.flatMap((id) => names.bodies.get(id) ?? []),
      indicators: measure.indicators.map(({ indicator }) => names.indicators.get(indicator) ?? ''),
      needs: missing.measures.get(measure.id) ?? [],
    }
  }

  function goalRows(node: GoalNode, index: number, all: readonly unknown[]): Branch {
    const { goal, number } = node
    const children = node.measures.map(measureRow).filter((row) => isShown(row, goal.priority))
    if (filtering && children.length === 0) return noBranch
    const isEmpty = node.measures.length === 0
    const group = groupOf(goal.id, children, (isEmpty ? 1 : 0) + (untitled.has(goal.id) ? 1 : 0))
    const own = placeOf(2, number, index, all)
    const row: GoalRow = { kind: 'goal', id: goal.id, ...own, ...group, goal, isEmpty }
    return { rows: [row, ...(group.isOpen ? children : [])], ...group }
  }

  function groupOf(id: Id, children: readonly MeasureRow[], ownGaps: number): Group {
    const gaps = children.reduce((sum, { needs }) => sum + needs.length, ownGaps)
    return { isOpen: isOpen(id), measures: children.length, gaps }
  }

  const printed = recordTree(records).map(({ priority, number, goals }, index, all): Branch => {
    const branches = goals.map(goalRows)
    const group = sumOf(branches, isOpen(priority.id), untitled.has(priority.id) ? 1 : 0)
    if (filtering && group.measures === 0) return noBranch
    const place = placeOf(1, number, index, all)
    const row: PriorityRow = { kind: 'priority', id: priority.id, ...place, ...group, priority }
    return { rows: [row, ...below(branches, group.isOpen)], ...group }
  })

  const branches = [...printed, looseBranch()]
  const rows = branches.flatMap(({ rows }) => rows)
  return {
    rows: keepingSame(rows, before),
    shown: branches.reduce((sum, { measures }) => sum + measures, 0),
    total: records.measures.length,
    missing,
  }

  function looseBranch(): Branch {
    const { goals, measures } = missing.orphans
    const measuresOf = Map.groupBy(records.measures, ({ goal }) => goal)
    const unnumbered = (measure: Measure): MeasureNode => ({ measure, number: '' })
    const goalBranches = goals.map((goal, index, all) => {
      const own = (measuresOf.get(goal.id) ?? []).map(unnumbered)
      return goalRows({ goal, number: '', measures: own }, index, all)
    })
    const alone = measures
      .map(unnumbered)
      .map(measureRow)
      .filter((row) => isShown(row, undefined))
    const branches = [...goalBranches, { rows: alone, ...groupOf(looseId, alone, 0) }]
    const group = sumOf(branches, isOpen(looseId), 0)
    if (branches.every(({ rows }) => rows.length === 0)) return noBranch
    const row: LooseRow = { kind: 'loose', id: looseId, ...placeOf(1, '', 0, [0]), ...group }
    return { rows: [row, ...below(branches, group.isOpen)], ...group }
  }
}

type Branch = Group & { rows: PlanRow[] }

const noBranch: Branch = { rows: [], isOpen: true, measures: 0, gaps: 0 }

function below(branches: readonly Branch[], isOpen: boolean): PlanRow[] {
  return isOpen ? branches.flatMap(({ rows }) => rows) : []
}

function sumOf(branches: readonly Branch[], isOpen: boolean, ownGaps: number): Group {
  return {
    isOpen,
    measures: branches.reduce((sum, { measures }) => sum + measures, 0),
    gaps: branches.reduce((sum, { gaps }) => sum + gaps, ownGaps),
  }
}

function placeOf<Level extends 1 | 2 | 3>(
  level: Level,
  number: string,
  index: number,
  all: readonly unknown[],
) {
  return { level, number, position: index + 1, siblings: all.length }
}

function namesIn({ bodies, indicators }: Records) {
  return {
    bodies: new Map(bodies.map(({ id, name }) => [id, name])),
    indicators: new Map(indicators.map(({ id, name }) => [id, name])),
  }
}

function keepingSame(rows: PlanRow[], before: readonly PlanRow[]): PlanRow[] {
  const known = new Map(before.map((row) => [row.id, row]))
  return rows.map((row) => {
    const old = known.get(row.id)
    return old && looksSame(old, row) ? old : row
  })
}

/** Rows of one kind have the same fields. */
function looksSame(a: PlanRow, b: PlanRow): boolean {
  if (a.kind !== b.kind) return false
  for (const key in b) if (!isSame(Reflect.get(a, key), Reflect.get(b, key))) return false
  return true
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((item, index) => item === b[index])
}
