import type { Id } from '#shared/plan/model.ts'
import type { PopulationGroup } from '#shared/plan/records.ts'
import type { MeasureNeed } from '#shared/records/missing.ts'
import { nameKey } from '#shared/records/names.ts'
import type { MeasureRow } from './plan-row.ts'

/** Which measures are shown. Of one kind any will do; of several kinds each must be met. */
export type PlanFilter = {
  text: string
  bodies: readonly Id[]
  priorities: readonly Id[]
  groups: readonly PopulationGroup[]
  themes: readonly string[]
  needs: readonly MeasureNeed[]
}

/** The filters that are lists to choose from. */
export type ListFilter = Exclude<keyof PlanFilter, 'text'>

export const listFilters = [
  'bodies',
  'priorities',
  'groups',
  'themes',
  'needs',
] as const satisfies readonly ListFilter[]

export const noFilter: PlanFilter = {
  text: '',
  bodies: [],
  priorities: [],
  groups: [],
  themes: [],
  needs: [],
}

export function isFiltering(filter: PlanFilter): boolean {
  return filter.text.trim() !== '' || listFilters.some((kind) => filter[kind].length > 0)
}

/** Whether a measure is shown. Words are looked for in all that the grid shows of it. */
export function passes(row: MeasureRow, priority: Id | undefined, filter: PlanFilter): boolean {
  const { measure } = row
  const themes = new Set(measure.themes.map(nameKey))
  const has = <Value>(chosen: readonly Value[], own: (value: Value) => boolean) =>
    chosen.length === 0 || chosen.some(own)

  return (
    has(filter.bodies, (id) => measure.responsible.includes(id)) &&
    has(filter.priorities, (id) => id === priority) &&
    has(filter.groups, (group) => measure.groups.includes(group)) &&
    has(filter.themes, (theme) => themes.has(nameKey(theme))) &&
    has(filter.needs, (need) => row.needs.includes(need)) &&
    hasWords(row, filter.text)
  )
}

function hasWords(row: MeasureRow, text: string): boolean {
  const words = nameKey(text).split(' ')
  if (words[0] === '') return true
  const { title, description, resources, themes, indicators, schedule } = row.measure
  const all = nameKey(
    [
      row.number,
      title,
      description,
      resources,
      schedule.note,
      ...themes,
      ...row.bodies,
      ...row.indicators,
      ...indicators.flatMap(({ baseline, target }) => [baseline, target]),
    ].join(' '),
  )
  return words.every((word) => all.includes(word))
}
