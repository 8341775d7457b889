import type { Id } from '../../plan/model.ts'
import { outlineOf } from '../../plan/outline.ts'
import { recordNumbers } from '../../plan/record-numbering.ts'
import { numbered, type ViewSources } from './view-table.ts'

/** Names the chapter a block is in, or a row of the plan: "luku 3 Painopisteet", "Toimenpide 1.2.1 Neuvonta". */
export function placesIn({
  blocks,
  records,
  words,
}: Pick<ViewSources, 'blocks' | 'records' | 'words'>): (id: Id) => string {
  const { priority, goal, measure } = words.records
  const numbers = recordNumbers(records)
  const headings = new Map(outlineOf(blocks).map((entry) => [entry.id, entry]))
  const places = new Map<Id, string>()
  let heading = ''
  for (const { id } of blocks) {
    const entry = headings.get(id)
    if (entry) heading = `${words.reference.heading}\u00a0${numbered(entry.number, entry.title)}`
    places.set(id, heading)
  }
  const rows = [
    [priority, records.priorities],
    [goal, records.goals],
    [measure, records.measures],
  ] as const
  for (const [kind, list] of rows) {
    for (const { id, title } of list) {
      places.set(id, `${kind}\u00a0${numbered(numbers.get(id) ?? '', title)}`)
    }
  }
  return (id) => places.get(id) ?? ''
}
