import type { Translate } from '#shared/i18n/translate.ts'
import type { Id } from '#shared/plan/model.ts'
import {
  type Measure,
  type PopulationGroup,
  populationGroups,
  type Records,
  type Schedule,
} from '#shared/plan/records.ts'
import { eurosText } from '#shared/print/views/measures.ts'
import {
  namesIn,
  readEuros,
  readGroups,
  readSchedule,
  scheduleText,
} from '#shared/records/cell-values.ts'
import { updateRow } from '#shared/records/edit.ts'
import { bodiesNamed, indicatorNamed, nameKey, tidy } from '#shared/records/names.ts'
import type { MeasureRow, PlanRow } from './plan-row.ts'

/** The columns that hold what can be written. */
export const cellColumns = [
  'title',
  'responsible',
  'schedule',
  'resources',
  'appropriation',
  'indicators',
  'baseline',
  'target',
  'groups',
  'themes',
] as const
export type CellColumn = (typeof cellColumns)[number]

/** What stands in one cell, or is about to. A line of `baseline` and `target` for each indicator. */
export type CellValue =
  | { column: 'title' | 'resources' | 'baseline' | 'target'; value: string }
  | { column: 'responsible' | 'indicators' | 'themes'; value: readonly string[] }
  | { column: 'groups'; value: readonly PopulationGroup[] }
  | { column: 'schedule'; value: Schedule }
  | { column: 'appropriation'; value: number | undefined }

/** Whether a cell can be written in. Headings have a title only; levels need an indicator to be of. */
export function isWritable(row: PlanRow, column: CellColumn): boolean {
  if (row.kind === 'loose') return false
  if (row.kind !== 'measure') return column === 'title'
  if (column === 'baseline' || column === 'target') return row.measure.indicators.length > 0
  return true
}

export function cellOf(row: MeasureRow, column: CellColumn): CellValue {
  const { measure } = row
  switch (column) {
    case 'title':
    case 'resources':
      return { column, value: measure[column] }
    case 'baseline':
    case 'target':
      return { column, value: measure.indicators.map((one) => one[column]).join('\n') }
    case 'responsible':
      return { column, value: row.bodies }
    case 'indicators':
      return { column, value: row.indicators.filter((name) => name !== '') }
    case 'themes':
      return { column, value: measure.themes }
    case 'groups':
      return { column, value: measure.groups }
    case 'schedule':
      return { column, value: measure.schedule }
    case 'appropriation':
      return { column, value: measure.appropriation }
  }
}

/** The title of any row that has one. */
export function titleOf(row: PlanRow): string {
  switch (row.kind) {
    case 'priority':
      return row.priority.title
    case 'goal':
      return row.goal.title
    case 'measure':
      return row.measure.title
    case 'loose':
      return ''
  }
}

/**
 * Writes one cell. Names that are not known yet become new bodies and indicators. The same records
 * come back when the cell cannot be written.
 */
export function withCell(records: Records, row: PlanRow, cell: CellValue): Records {
  switch (row.kind) {
    case 'priority':
      return withTitle(records, 'priorities', row.id, cell)
    case 'goal':
      return withTitle(records, 'goals', row.id, cell)
    case 'measure':
      return withMeasureCell(records, row.id, cell)
    case 'loose':
      return records
  }
}

function withTitle(records: Records, kind: 'priorities' | 'goals', id: Id, cell: CellValue) {
  return cell.column === 'title'
    ? updateRow(records, kind, id, { title: tidy(cell.value) })
    : records
}

function withMeasureCell(records: Records, id: Id, cell: CellValue): Records {
  const measure = records.measures.find((measure) => measure.id === id)
  if (!measure) return records
  const update = (fields: Partial<Omit<Measure, 'id'>>, known = records) =>
    updateRow(known, 'measures', id, fields)

  switch (cell.column) {
    case 'title':
      return update({ title: tidy(cell.value) })
    case 'resources':
      return update({ resources: cell.value.trim() })
    case 'baseline':
    case 'target': {
      const lines = linesFor(cell.value, measure.indicators.length)
      const { column } = cell
      if (measure.indicators.length === 0) return records
      return update({
        indicators: measure.indicators.map((one, at) => ({ ...one, [column]: lines[at] ?? '' })),
      })
    }
    case 'responsible': {
      const { records: known, ids } = bodiesNamed(records, cell.value)
      return update({ responsible: ids }, known)
    }
    case 'indicators':
      return withIndicators(records, measure, cell.value)
    case 'themes':
      return update({ themes: uniqueNames(cell.value) })
    case 'groups':
      return update({ groups: populationGroups.filter((group) => cell.value.includes(group)) })
    case 'schedule':
      return update({ schedule: cell.value })
    case 'appropriation':
      return update({ appropriation: cell.value })
  }
}

/** Levels stay with their indicators; those of an indicator that is taken away go with it. */
function withIndicators(records: Records, measure: Measure, names: readonly string[]): Records {
  const { known, ids } = names.reduce<{ known: Records; ids: Id[] }>(
    ({ known, ids }, name) => {
      const { records, id } = indicatorNamed(known, name)
      return id === '' || ids.includes(id) ? { known, ids } : { known: records, ids: [...ids, id] }
    },
    { known: records, ids: [] },
  )
  const indicators = ids.map(
    (indicator) =>
      measure.indicators.find((one) => one.indicator === indicator) ?? {
        indicator,
        baseline: '',
        target: '',
      },
  )
  // Those that have lost their name cannot be chosen; they stay, and the details show them.
  const lost = measure.indicators.filter(
    (one) => !records.indicators.some(({ id }) => id === one.indicator),
  )
  return updateRow(known, 'measures', measure.id, { indicators: [...indicators, ...lost] })
}

/** More lines than indicators belong to the last one: nothing that was written is dropped. */
function linesFor(text: string, count: number): string[] {
  const lines = text.split('\n').map(tidy)
  if (lines.length <= count) return lines
  return [
    ...lines.slice(0, count - 1),
    lines
      .slice(count - 1)
      .filter(Boolean)
      .join(' '),
  ]
}

function uniqueNames(names: readonly string[]): string[] {
  const byKey = new Map(names.map(tidy).map((name) => [nameKey(name), name] as const))
  byKey.delete('')
  return [...byKey.values()]
}

/** Nothing, for a column: what Delete leaves. */
export function emptyCell(column: CellColumn): CellValue {
  switch (column) {
    case 'title':
    case 'resources':
    case 'baseline':
    case 'target':
      return { column, value: '' }
    case 'responsible':
    case 'indicators':
    case 'themes':
    case 'groups':
      return { column, value: [] }
    case 'schedule':
      return { column, value: {} }
    case 'appropriation':
      return { column, value: undefined }
  }
}

/** A cell as it is shown and copied. */
export function textOf(cell: CellValue, t: Translate): string {
  switch (cell.column) {
    case 'title':
    case 'resources':
    case 'baseline':
    case 'target':
      return cell.value
    case 'responsible':
    case 'themes':
      return cell.value.join(', ')
    case 'indicators':
      return cell.value.join('\n')
    case 'groups':
      return cell.value.map((group) => t(`records.group.${group}`)).join(', ')
    case 'schedule':
      return scheduleText(cell.value)
    case 'appropriation':
      return eurosText(cell.value)
  }
}

/** What a pasted text is in a column; undefined when it cannot be understood as such. */
export function cellFromText(column: CellColumn, text: string): CellValue | undefined {
  const words = text.trim()
  if (words === '') return emptyCell(column)
  switch (column) {
    case 'title':
    case 'resources':
    case 'baseline':
    case 'target':
      return { column, value: words }
    case 'responsible':
    case 'themes':
      return { column, value: namesIn(words) }
    case 'indicators':
      return { column, value: words.split('\n') }
    case 'groups': {
      const { groups, unknown } = readGroups(words)
      return unknown ? undefined : { column, value: groups }
    }
    case 'schedule':
      return { column, value: readSchedule(words) }
    case 'appropriation': {
      const value = readEuros(words)
      return value === undefined ? undefined : { column, value }
    }
  }
}
