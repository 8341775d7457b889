import type {
  MeasureColumn,
  MeasureGrouping,
  MeasurePattern,
} from '../../plan/measure-table-options.ts'
import type { Id, MeasureTable } from '../../plan/model.ts'
import { populationGroups } from '../../plan/records.ts'
import type { RecordWords } from '../record-words.ts'
import {
  bodyName,
  eurosText,
  hasMeasure,
  indicatorName,
  isWithin,
  type Line,
  linesOf,
  type Names,
  namesOf,
  nothingToShow,
  scheduleText,
} from './measures.ts'
import { cellOf, type PrintedView, type ViewSources, type ViewTable } from './view-table.ts'

/** Tables as municipalities and counties know them; a column the grouping tells already is left out. */
export const patternDefaults: Record<
  MeasurePattern,
  { columns: readonly MeasureColumn[]; groupBy: MeasureGrouping }
> = {
  regional: {
    columns: ['priority', 'goal', 'measure', 'responsible', 'indicators'],
    groupBy: 'group',
  },
  classic: {
    columns: ['goal', 'measure', 'responsible', 'resources', 'indicators'],
    groupBy: 'priority',
  },
  county: { columns: ['goal', 'measure', 'indicators', 'responsible'], groupBy: 'priority' },
}

/** How wide each column is beside the others. */
const widths: Record<MeasureColumn, number> = {
  priority: 2,
  goal: 2.2,
  measure: 3,
  description: 3,
  responsible: 1.8,
  schedule: 1.1,
  resources: 1.8,
  appropriation: 1.1,
  indicators: 2.4,
  baseline: 1.2,
  target: 1.2,
  groups: 1.4,
  themes: 1.4,
}

/** More columns than this are easier to read on a lying page. */
const uprightColumns = 4

export function printMeasureTable(view: MeasureTable, sources: ViewSources): PrintedView {
  const { records, words } = sources
  const lines = linesOf(records).filter(({ priority, measure }) =>
    isWithin(view.filter, priority.row, measure?.row),
  )
  if (lines.length === 0) return { sentence: nothingToShow(view.filter, records, words.records) }
  const { groupBy = patternDefaults[view.pattern].groupBy } = view
  const chosen = view.columns ?? patternDefaults[view.pattern].columns
  const told: Partial<Record<MeasureGrouping, MeasureColumn>> = { priority: 'priority' }
  const left = chosen.filter((column) => column !== told[groupBy])
  const columns: readonly MeasureColumn[] = left.length > 0 ? left : ['measure']
  const cells = cellsFor(columns, namesOf(records), words.records)

  const tables = partsOf(lines, groupBy, sources).map(
    ({ part, lines }): ViewTable => ({
      part,
      description: words.records.descriptions.measures,
      widths: columns.map((column) => widths[column]),
      header: columns.map((column) => words.records.columns[column]),
      rows: lines.map((line) => ({
        ...(line.measure && { id: line.measure.row.id }),
        cells: cells(line),
      })),
      headerColumn: columns[0] === 'measure',
      lying: columns.length > uprightColumns,
    }),
  )
  return { tables }
}

type Part = { part: string; lines: Line[] }

function partsOf(
  lines: Line[],
  groupBy: MeasureGrouping,
  { records, words: { records: words } }: ViewSources,
): Part[] {
  switch (groupBy) {
    case 'none':
      return [{ part: '', lines }]
    case 'priority':
      return [...Map.groupBy(lines, ({ priority }) => priority)].map(([priority, lines]) => ({
        part: `${words.priority} ${priority.text}`,
        lines,
      }))
    case 'body': {
      const used = new Set(lines.flatMap(({ measure }) => measure?.row.responsible ?? []))
      const known = records.bodies.filter(({ id }) => used.has(id))
      return partsBy(
        known.map(({ id, name }) => ({ key: id, part: name })),
        words.noBody,
        lines,
        (line) => line.measure?.row.responsible ?? [],
      )
    }
    case 'group':
      return partsBy(
        populationGroups.map((group) => ({ key: group, part: words.groups[group] })),
        words.noGroup,
        lines,
        (line) => line.measure?.row.groups ?? [],
      )
  }
}

/** A part for each key that some line has, and one for the lines without any known key. */
function partsBy<Key extends Id>(
  keys: readonly { key: Key; part: string }[],
  rest: string,
  lines: readonly Line[],
  keysOf: (line: Line) => readonly Key[],
): Part[] {
  const known = new Set(keys.map(({ key }) => key))
  const parts = keys.map(({ key, part }) => ({
    part,
    lines: lines.filter((line) => keysOf(line).includes(key)),
  }))
  const others = lines.filter((line) => !keysOf(line).some((key) => known.has(key)))
  const filled = [...parts, { part: rest, lines: others }].filter(({ lines }) => lines.length > 0)
  // Where nothing is grouped, a heading would only say so.
  return filled.length === 1 && others.length > 0 ? [{ part: '', lines: others }] : filled
}

function cellsFor(columns: readonly MeasureColumn[], names: Names, words: RecordWords) {
  const bare = columns.includes('baseline') || columns.includes('target')
  return (line: Line) =>
    columns.map((column) => cellOf(textIn(column, line, { names, words, bare })))
}

function textIn(
  column: MeasureColumn,
  line: Line,
  { names, words, bare }: { names: Names; words: RecordWords; bare: boolean },
): string | string[] {
  if (column === 'priority') return line.priority.text
  if (column === 'goal') return line.goal?.text ?? ''
  if (!hasMeasure(line)) return ''
  const { row, text } = line.measure
  switch (column) {
    case 'measure':
      return text
    case 'description':
      return row.description ?? ''
    case 'responsible':
      return row.responsible.map((id) => bodyName(id, names, words))
    case 'schedule':
      return scheduleText(row.schedule, words)
    case 'resources':
      return row.resources
    case 'appropriation':
      return eurosText(row.appropriation)
    case 'indicators':
      return row.indicators.map(({ indicator, ...values }) => {
        const name = indicatorName(indicator, names, words)
        return bare ? name : withLevels(name, values, words)
      })
    case 'baseline':
    case 'target':
      return row.indicators.flatMap(({ indicator, [column]: value }) => {
        if (value === '') return []
        const isOnly = row.indicators.length === 1
        return isOnly ? value : `${indicatorName(indicator, names, words)}: ${value}`
      })
    case 'groups':
      return row.groups.map((group) => words.groups[group])
    case 'themes':
      return row.themes.join(', ')
  }
}

/** "Osallistujat (%): lähtötaso 62, tavoitetaso 75"; of the levels, those that are known. */
export function withLevels(
  name: string,
  values: { baseline: string; target: string; outcome?: string },
  { indicator: words }: RecordWords,
): string {
  const levels = (['baseline', 'target', 'outcome'] as const)
    .filter((level) => values[level])
    .map((level) => `${words[level]} ${values[level]}`)
  return levels.length === 0 ? name : `${name}: ${levels.join(', ')}`
}
