import type { Plan } from '../plan/model.ts'
import { recordKinds } from '../plan/records.ts'
import { arranged } from './arrange.ts'
import type { Change } from './model.ts'
import { fieldOf, planShape } from './shape.ts'

const areas = ['blocks', 'records', 'meta', 'comments']

/** The changes as someone who reads the plan from its beginning meets them. */
export function inReadingOrder(ours: Plan, changes: readonly Change[]): Change[] {
  const spots = new Map<string, number>()
  const lists = Map.groupBy(changes, ({ place: { path } }) => listOf(path))
  for (const [list, below] of lists) {
    const additions = below.flatMap(({ kind, place: { path }, proposals: [first] }) =>
      kind === 'added' && path.length === list.split('/').length + 1
        ? [{ key: path.at(-1) ?? '', after: first?.after ?? null }]
        : [],
    )
    const order = arranged({ keys: keysIn(ours, list), moves: [], additions })
    for (const [at, key] of order.entries()) spots.set(`${list}/${key}`, at)
  }
  const areaOf = ({ place: { path } }: Change) => areas.indexOf(path[0] ?? '')
  const kindOf = ({ place: { path } }: Change) => recordsInOrder.indexOf(path[1] ?? '')
  const spotOf = ({ place: { path } }: Change) => {
    const list = listOf(path)
    return spots.get(path.slice(0, list.split('/').length + 1).join('/')) ?? 0
  }
  return changes.toSorted(
    (a, b) =>
      areaOf(a) - areaOf(b) ||
      (a.place.area === 'records' ? kindOf(a) - kindOf(b) : 0) ||
      spotOf(a) - spotOf(b),
  )
}

const recordsInOrder: readonly string[] = recordKinds

/** The list of the plan that a path goes into: "blocks", "records/goals". */
function listOf([area = '', kind = '']: readonly string[]): string {
  return area === 'records' ? `records/${kind}` : area
}

function keysIn(ours: Plan, list: string): string[] {
  const [area = '', kind = ''] = list.split('/')
  const outer = planShape.fields[area]
  const shape = kind !== '' && outer?.kind === 'thing' ? outer.fields[kind] : outer
  const value = kind === '' ? fieldOf(ours, area) : fieldOf(fieldOf(ours, area), kind)
  return shape?.kind === 'list' && Array.isArray(value) ? value.map(shape.keyOf) : []
}
