import type { Id } from '../plan/model.ts'
import type { Records, WorkshopNote } from '../plan/records.ts'
import { newGoal, newPriority } from './build.ts'
import { addRow, updateRow } from './edit.ts'
import { tidy } from './names.ts'

/** What a note becomes: a priority, or a goal of one. */
export type Becoming = { kind: 'priorities' } | { kind: 'goals'; priority: Id }

const longestTitle = 2_000

/**
 * Makes a priority or a goal of a note and leaves the trail between them; `id` is of the new row. A
 * note becomes one thing only: for one that has become something already, that is what is found.
 */
export function noteBecomes(
  records: Records,
  note: Id,
  becoming: Becoming,
): { records: Records; id: Id | undefined } {
  const found = records.notes.find(({ id }) => id === note)
  if (!found) return { records, id: undefined }
  const known = becameOf(records, found)
  if (known !== undefined) return { records, id: known }

  const title = tidy(found.text).slice(0, longestTitle)
  if (becoming.kind === 'priorities') {
    const row = newPriority({ title })
    const added = addRow(records, 'priorities', row)
    return { records: updateRow(added, 'notes', note, { became: row.id }), id: row.id }
  }
  const row = newGoal(becoming.priority, { title })
  const added = addRow(records, 'goals', row)
  return { records: updateRow(added, 'notes', note, { became: row.id }), id: row.id }
}

/** Ties a note to a priority or goal that is there already. */
export function linkNote(records: Records, note: Id, became: Id | undefined): Records {
  return updateRow(records, 'notes', note, { became })
}

/** The notes that a priority or a goal came from. */
export function trailOf({ notes }: Pick<Records, 'notes'>, id: Id): WorkshopNote[] {
  return notes.filter(({ became }) => became === id)
}

function becameOf({ priorities, goals }: Records, { became }: WorkshopNote): Id | undefined {
  return [...priorities, ...goals].find(({ id }) => id === became)?.id
}
