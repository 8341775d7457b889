import type { Id } from '#shared/plan/model.ts'
import { recordNumbers, recordTree } from '#shared/plan/record-numbering.ts'
import type { Records } from '#shared/plan/records.ts'
import type { MeasureNeed, Missing } from '#shared/records/missing.ts'
import type { CellColumn } from './cells.ts'

/** One thing that is missing, and the cell where it belongs. */
export type Gap = {
  key: string
  id: Id
  number: string
  title: string
  what: MeasureNeed | 'measure' | 'title' | 'goal' | 'priority'
  column: CellColumn
}

/** What the plan lacks as a list, row by row in the order of print, what has lost its parent last. */
export function gapsIn(records: Records, missing: Missing): Gap[] {
  const numbers = recordNumbers(records)
  const untitled = new Set(missing.untitled)
  const unserved = new Set(missing.goals.map(({ id }) => id))
  const rows = [
    ...recordTree(records).flatMap(({ priority, goals }) => [
      priority,
      ...goals.flatMap(({ goal, measures }) => [goal, ...measures.map(({ measure }) => measure)]),
    ]),
    ...missing.orphans.goals.flatMap((goal) => [
      goal,
      ...records.measures.filter((measure) => measure.goal === goal.id),
    ]),
    ...missing.orphans.measures,
  ]
  const lost = new Map<Id, Gap['what']>([
    ...missing.orphans.goals.map(({ id }) => [id, 'priority'] as const),
    ...missing.orphans.measures.map(({ id }) => [id, 'goal'] as const),
  ])

  return rows.flatMap(({ id, title }) => {
    const gap = (what: Gap['what']): Gap => ({
      key: `${id}.${what}`,
      id,
      number: numbers.get(id) ?? '',
      title,
      what,
      column: columnOf(what),
    })
    const own = lost.get(id)
    return [
      ...(own ? [gap(own)] : []),
      ...(untitled.has(id) ? [gap('title')] : []),
      ...(unserved.has(id) ? [gap('measure')] : []),
      ...(missing.measures.get(id) ?? []).map(gap),
    ]
  })
}

/** How many gaps the list has. */
export function countGaps({ measures, goals, untitled, orphans }: Missing): number {
  const needs = [...measures.values()].reduce((sum, lacking) => sum + lacking.length, 0)
  return needs + goals.length + untitled.length + orphans.goals.length + orphans.measures.length
}

function columnOf(what: Gap['what']): CellColumn {
  if (what === 'indicator') return 'indicators'
  if (what === 'measure' || what === 'goal' || what === 'priority') return 'title'
  return what
}
