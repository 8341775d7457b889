import type { Id } from '../plan/model.ts'
import type { FollowUp, Measure, PopulationGroup, Records } from '../plan/records.ts'
import { newGoal, newMeasure, newPriority } from './build.ts'
import {
  linesOf,
  namesIn,
  readEuros,
  readGroups,
  readSchedule,
  readStatus,
  withoutNumber,
} from './cell-values.ts'
import type { ColumnMeaning } from './column-mapping.ts'
import { addRow, followUpOf, setFollowUp, updateRow } from './edit.ts'
import { bodiesNamed, indicatorNamed, nameKey, tidy } from './names.ts'

export type TableMapping = {
  columns: readonly ColumnMeaning[]
  /** Headers of the columns, to name what is kept. */
  header?: readonly string[]
  /** Where measures go when the table names no goal: the goal that was pasted into. */
  goal?: Id
  /** The year that statuses, values and assessments tell of. */
  year?: number
}

/**
 * Adds the measures of a table, its header row left out. Cells that Word merged or people left empty
 * mean "as above"; a cell of several bulleted lines is several measures. Goals, bodies and indicators
 * of the same name are the same. Words of a cell that are not understood go into the description.
 */
export function tableToMeasures(
  records: Records,
  rows: readonly (readonly string[])[],
  mapping: TableMapping,
): { records: Records; measures: Id[] } {
  const end = rows.reduce<Sofar>((sofar, row) => withRow(sofar, readRow(row, mapping), mapping), {
    records,
    added: [],
    latest: [],
  })
  return { records: end.records, measures: end.added }
}

/** `latest`: the measures of the row before, which a row without one adds to. */
type Sofar = { records: Records; added: Id[]; latest: Id[]; priority?: Id; goal?: Id }

/** The cells of one row, understood. */
type Row = {
  priority: string
  goal: string
  binding: boolean
  titles: string[]
  description: string[]
  responsible: string[]
  groups: PopulationGroup[]
  themes: string[]
  schedules: string[]
  resources: string[]
  appropriations: string[]
  indicators: string[]
  baselines: string[]
  targets: string[]
  values: string[]
  statuses: string[]
  done: string[]
  reason: string[]
  next: string[]
}

const emptyRow: Row = {
  priority: '',
  goal: '',
  binding: false,
  titles: [],
  description: [],
  responsible: [],
  groups: [],
  themes: [],
  schedules: [],
  resources: [],
  appropriations: [],
  indicators: [],
  baselines: [],
  targets: [],
  values: [],
  statuses: [],
  done: [],
  reason: [],
  next: [],
}

type Read = (cell: string, label: string) => Partial<Row>

const kept: Read = (cell, label) => ({ description: [label === '' ? cell : `${label}: ${cell}`] })

const readers: Record<ColumnMeaning, Read> = {
  priority: (cell) => ({ priority: withoutNumber(tidy(cell)) }),
  goal: (cell) => ({ goal: withoutNumber(tidy(cell)) }),
  'binding-goal': (cell) => ({ goal: withoutNumber(tidy(cell)), binding: true }),
  measure: readMeasure,
  description: (cell) => ({ description: [cell] }),
  responsible: (cell) => ({ responsible: namesIn(cell) }),
  groups(cell, label) {
    const { groups, unknown } = readGroups(cell)
    return { groups, ...(unknown && kept(cell, label)) }
  },
  themes: (cell) => ({ themes: namesIn(cell) }),
  schedule: (cell) => ({ schedules: [cell] }),
  'schedule-and-resources'(cell) {
    const [years = '', ...resources] = linesOf(cell)
    return { schedules: [years], resources }
  },
  resources: (cell) => ({ resources: [cell] }),
  appropriation: (cell) =>
    readEuros(cell) === undefined ? { resources: [cell] } : { appropriations: [cell] },
  indicator: readIndicators,
  'indicator-levels': readLevels,
  baseline: (cell) => ({ baselines: cell.split('\n').map(tidy) }),
  target: (cell) => ({ targets: cell.split('\n').map(tidy) }),
  status: (cell) =>
    readStatus(cell).more ? { done: [cell], statuses: [cell] } : { statuses: [cell] },
  done: (cell) => ({ done: [cell] }),
  value: (cell) => ({ values: cell.split('\n').map(tidy) }),
  reason: (cell) => ({ reason: [cell] }),
  next: (cell) => ({ next: [cell] }),
  keep: kept,
  skip: () => ({}),
}

/** What a table tells of one year; without a year it is kept as words. */
const needsYear: readonly ColumnMeaning[] = ['status', 'done', 'value', 'reason', 'next']

function readRow(cells: readonly string[], { columns, header = [], year }: TableMapping): Row {
  return cells.reduce<Row>((row, text, index) => {
    const cell = text.replace(/\r\n?/g, '\n').trim()
    if (cell === '') return row
    const meaning = columns[index] ?? 'keep'
    const label = tidy(header[index] ?? '')
    const read = year === undefined && needsYear.includes(meaning) ? kept : readers[meaning]
    return joined(row, read(cell, label))
  }, emptyRow)
}

function joined(row: Row, more: Partial<Row>): Row {
  const entries = Object.entries(more).map(([field, value]) => {
    const before = row[field as keyof Row]
    if (Array.isArray(before) && Array.isArray(value)) return [field, [...before, ...value]]
    return [field, typeof value === 'string' ? tidy(`${before} ${value}`) : value]
  })
  return { ...row, ...Object.fromEntries(entries) }
}

const bullet = /^([•●▪◦‣·*–—-]|\d+[.)])\s+/
const ownerLine = /^(?:vastuu(?:taho)?|ansvarig(?: instans| part)?)\s*:\s*(.+)$/i

/** The first line is the title. When each line is an item of a list, each is a measure. */
function readMeasure(cell: string): Partial<Row> {
  const lines = linesOf(cell)
  const responsible = lines.flatMap((line) => namesIn(ownerLine.exec(line)?.[1] ?? ''))
  const words = lines.filter((line) => !ownerLine.test(line))
  if (words.length > 1 && words.every((line) => bullet.test(line))) {
    return { titles: words.map((line) => line.replace(bullet, '')), responsible }
  }
  const [title = '', ...description] = words
  return { titles: [withoutNumber(title)], description, responsible }
}

const baselineLine = /^(?:lähtötaso|utgångsnivå|baseline)\s*:\s*(.*)$/i
const targetLine = /^(?:tavoite|tavoitetaso|mål|målnivå|target)\s*:\s*(.*)$/i

/** A line for each indicator; "Lähtötaso: 12 %" and "Tavoitetaso: 8 %" may stand below it. */
function readIndicators(cell: string): Partial<Row> {
  const lines = linesOf(cell)
  const found = (form: RegExp) => lines.flatMap((line) => form.exec(line)?.[1] ?? [])
  return {
    indicators: lines
      .filter((line) => !baselineLine.test(line) && !targetLine.test(line))
      .map((line) => line.replace(bullet, '')),
    baselines: found(baselineLine),
    targets: found(targetLine),
  }
}

/** "Kävijät: 100 / 150 / 120" in one cell: name, baseline, target, outcome. */
function readLevels(cell: string): Partial<Row> {
  const read = linesOf(cell).map((line) => {
    const [, name = line, levels = ''] = /^(.*?):\s+([^:]*\/[^:]*)$/.exec(line) ?? []
    const [baseline = '', target = '', ...value] = levels.split('/').map(tidy)
    return { name, baseline, target, value: value.join(' / ') }
  })
  const values = read.map(({ value }) => value)
  return {
    indicators: read.map(({ name }) => name),
    baselines: read.map(({ baseline }) => baseline),
    targets: read.map(({ target }) => target),
    ...(values.some(Boolean) && { values }),
  }
}

function withRow(sofar: Sofar, row: Row, mapping: TableMapping): Sofar {
  const placed = withPlace(sofar, row, mapping)
  if (!hasMeasure(row)) return placed
  if (row.titles.length === 0 && placed.latest.length > 0) {
    return { ...placed, records: addTo(placed.records, placed.latest, row, mapping) }
  }
  return withMeasures(withGoal(placed, mapping), row, mapping)
}

/** Anything but the names of a priority and a goal. */
function hasMeasure({ priority, goal, binding, ...rest }: Row): boolean {
  return Object.values(rest).some((cells) => cells.length > 0)
}

/** The priority and the goal that a row names, found or made. */
function withPlace(sofar: Sofar, row: Row, mapping: TableMapping): Sofar {
  const named = row.priority === '' ? sofar : withPriority(sofar, row.priority)
  if (row.goal === '') return named
  const { records } = named
  const known = records.goals.find(
    (goal) =>
      nameKey(goal.title) === nameKey(row.goal) &&
      (named.priority === undefined || goal.priority === named.priority),
  )
  const inside = known ? named : withSomePriority(named, mapping)
  const goal = known ?? newGoal(inside.priority ?? '', { title: row.goal })
  const added = known ? records : addRow(inside.records, 'goals', goal)
  return {
    ...inside,
    records: row.binding ? updateRow(added, 'goals', goal.id, { binding: true }) : added,
    goal: goal.id,
    latest: goal.id === named.goal ? named.latest : [],
  }
}

function withPriority(sofar: Sofar, title: string): Sofar {
  const { records, added } = sofar
  const known = records.priorities.find((row) => nameKey(row.title) === nameKey(title))
  if (known && known.id === sofar.priority) return sofar
  const priority = known ?? newPriority({ title })
  return {
    records: known ? records : addRow(records, 'priorities', priority),
    added,
    latest: [],
    priority: priority.id,
  }
}

/** The priority that was named last, else that of the goal pasted into, else a new one. */
function withSomePriority(sofar: Sofar, { goal }: TableMapping): Sofar {
  if (sofar.priority !== undefined) return sofar
  const around = sofar.records.goals.find(({ id }) => id === goal)?.priority
  if (around !== undefined) return { ...sofar, priority: around }
  return { ...withPriority(sofar, ''), latest: sofar.latest }
}

/** The goal that was named last, else the one pasted into, else a new one without words. */
function withGoal(sofar: Sofar, mapping: TableMapping): Sofar {
  if (sofar.goal !== undefined) return sofar
  if (mapping.goal !== undefined && sofar.priority === undefined) {
    return { ...sofar, goal: mapping.goal }
  }
  const inside = withSomePriority(sofar, mapping)
  const goal = newGoal(inside.priority ?? '')
  return { ...inside, records: addRow(inside.records, 'goals', goal), goal: goal.id }
}

function withMeasures(sofar: Sofar, row: Row, mapping: TableMapping): Sofar {
  const titles = row.titles.length > 0 ? row.titles : ['']
  const measures = titles.map((title) => newMeasure(sofar.goal ?? '', titled(title)))
  const ids = measures.map(({ id }) => id)
  const records = measures.reduce((all, one) => addRow(all, 'measures', one), sofar.records)
  return {
    ...sofar,
    records: addTo(records, ids, row, mapping),
    added: [...sofar.added, ...ids],
    latest: ids,
  }
}

/** A title is one line of at most 2,000 characters; the whole of a longer one is the description. */
function titled(text: string): Partial<Measure> {
  const most = 2_000
  const title = tidy(text)
  if (title.length <= most) return { title }
  return { title: `${title.slice(0, most - 1)}…`, description: text }
}

function addTo(records: Records, ids: readonly Id[], row: Row, mapping: TableMapping): Records {
  return ids.reduce((all, id) => addToMeasure(all, id, row, mapping), records)
}

/** A measure has one schedule and one sum; others it is given stand in words. */
function addToMeasure(records: Records, id: Id, row: Row, { year }: TableMapping): Records {
  const measure = records.measures.find((one) => one.id === id)
  if (!measure) return records
  const owned = bodiesNamed(records, row.responsible)
  const measured = withIndicators(owned.records, row)
  const isScheduled = Object.keys(measure.schedule).length > 0
  const [schedule = '', ...schedules] = isScheduled ? ['', ...row.schedules] : row.schedules
  const isFunded = measure.appropriation !== undefined
  const [sum = '', ...sums] = isFunded ? ['', ...row.appropriations] : row.appropriations
  const outcome = year === undefined ? measured.values.map(({ value }) => value) : []
  const more = [...row.description, ...schedules, ...measured.unused, ...outcome]
  const description = joinLines(measure.description, more)

  const filled = updateRow(measured.records, 'measures', id, {
    ...(description !== '' && { description }),
    responsible: [...new Set([...measure.responsible, ...owned.ids])],
    groups: [...new Set([...measure.groups, ...row.groups])],
    themes: [...new Set([...measure.themes, ...row.themes])],
    schedule: isScheduled ? measure.schedule : readSchedule(schedule),
    resources: joinLines(measure.resources, [...row.resources, ...sums]),
    appropriation: measure.appropriation ?? readEuros(sum),
    indicators: [...measure.indicators, ...measured.indicators],
  })
  return year === undefined ? filled : withFollowUp(filled, id, year, row, measured.values)
}

function joinLines(before: string | undefined, lines: readonly string[]): string {
  return [before ?? '', ...lines].filter((line) => line !== '').join('\n')
}

type Measured = {
  records: Records
  indicators: Measure['indicators']
  values: FollowUp['values']
  /** Levels without an indicator to stand beside. */
  unused: string[]
}

/** Baselines, targets and values go with the indicators line by line; else all to the first one. */
function withIndicators(records: Records, row: Row): Measured {
  const names = row.indicators.map(tidy).filter((name) => name !== '')
  const { baselines, targets, values } = row
  if (names.length === 0) {
    const unused = [...baselines, ...targets, ...values].filter((level) => level !== '')
    return { records, indicators: [], values: [], unused }
  }
  const level = (levels: readonly string[], index: number) => {
    if (levels.length === names.length) return levels[index] ?? ''
    return index === 0 ? levels.filter((one) => one !== '').join('; ') : ''
  }
  return names.reduce<Measured>(
    (sofar, name, index) => {
      const { records, id } = indicatorNamed(sofar.records, name)
      const value = level(values, index)
      return {
        records,
        indicators: [
          ...sofar.indicators,
          { indicator: id, baseline: level(baselines, index), target: level(targets, index) },
        ],
        values: value === '' ? sofar.values : [...sofar.values, { indicator: id, value }],
        unused: [],
      }
    },
    { records, indicators: [], values: [], unused: [] },
  )
}

function withFollowUp(
  records: Records,
  measure: Id,
  year: number,
  row: Row,
  values: FollowUp['values'],
): Records {
  const { statuses, done, reason, next } = row
  if ([statuses, done, reason, next, values].every((list) => list.length === 0)) return records
  const known = followUpOf(records, measure, year)
  const [words = '', ...more] = known?.status ? ['', ...statuses] : statuses
  const status = known?.status ?? readStatus(words).status
  return setFollowUp(records, measure, year, {
    ...(status && { status }),
    done: joinLines(known?.done, [...done, ...more]),
    reason: joinLines(known?.reason, reason),
    next: joinLines(known?.next, next),
    values: [...(known?.values ?? []), ...values],
  })
}
