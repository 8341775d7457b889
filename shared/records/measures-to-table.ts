import type { MessageKey } from '../i18n/messages.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Id } from '../plan/model.ts'
import { type MeasureNode, recordTree } from '../plan/record-numbering.ts'
import type { Goal, Priority, Records } from '../plan/records.ts'
import { scheduleText } from './cell-values.ts'

type Place = MeasureNode & { priority: Priority; goal: Goal }
type Column = { header: MessageKey; cell: (place: Place, names: ReadonlyMap<Id, string>) => string }

/** What is copied out, under headers that `guessMapping` knows when it comes back. */
const columns = (t: Translate): Column[] => [
  { header: 'records.column.number', cell: ({ number }) => number },
  { header: 'records.column.priority', cell: ({ priority }) => priority.title },
  { header: 'records.column.goal', cell: ({ goal }) => goal.title },
  { header: 'records.column.measure', cell: ({ measure }) => measure.title },
  { header: 'records.column.description', cell: ({ measure }) => measure.description ?? '' },
  {
    header: 'records.column.responsible',
    cell: ({ measure }, names) => named(measure.responsible, names).join(', '),
  },
  {
    header: 'records.column.groups',
    cell: ({ measure }) => measure.groups.map((group) => t(`records.group.${group}`)).join('; '),
  },
  { header: 'records.column.themes', cell: ({ measure }) => measure.themes.join(', ') },
  { header: 'records.column.schedule', cell: ({ measure }) => scheduleText(measure.schedule) },
  { header: 'records.column.resources', cell: ({ measure }) => measure.resources },
  {
    header: 'records.column.appropriation',
    cell: ({ measure: { appropriation } }) =>
      appropriation === undefined ? '' : `${appropriation}`.replace('.', ','),
  },
  {
    header: 'records.column.indicator',
    cell: ({ measure }, names) =>
      named(
        measure.indicators.map(({ indicator }) => indicator),
        names,
      ).join('\n'),
  },
  {
    header: 'records.column.baseline',
    cell: ({ measure }) => measure.indicators.map(({ baseline }) => baseline).join('\n'),
  },
  {
    header: 'records.column.target',
    cell: ({ measure }) => measure.indicators.map(({ target }) => target).join('\n'),
  },
]

/** The measures as cells under a header row, in the order of print; all of them unless told which. */
export function measuresToTable(
  records: Records,
  t: Translate,
  only?: ReadonlySet<Id>,
): string[][] {
  const names = new Map(
    [...records.bodies, ...records.indicators].map(({ id, name }) => [id, name]),
  )
  const shown = columns(t)
  const places = recordTree(records).flatMap(({ priority, goals }) =>
    goals.flatMap(({ goal, measures }) => measures.map((node) => ({ ...node, priority, goal }))),
  )
  return [
    shown.map(({ header }) => t(header)),
    ...places
      .filter(({ measure }) => only?.has(measure.id) ?? true)
      .map((place) => shown.map(({ cell }) => cell(place, names))),
  ]
}

function named(ids: readonly Id[], names: ReadonlyMap<Id, string>): string[] {
  return ids.map((id) => names.get(id) ?? '').filter((name) => name !== '')
}
