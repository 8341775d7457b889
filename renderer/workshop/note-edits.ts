import type { Id } from '#shared/plan/model.ts'
import type { Records, WorkshopNote } from '#shared/plan/records.ts'

export type Cell = Pick<WorkshopNote, 'kind' | 'group'>

/** The notes of one cell of the board, in order. */
export function notesIn({ notes }: Pick<Records, 'notes'>, { kind, group }: Cell): WorkshopNote[] {
  return notes.filter((note) => note.kind === kind && note.group === group)
}

/** One step up or down among the notes of its cell. At the edge it stays where it is. */
export function shiftNote(records: Records, id: Id, by: 1 | -1): Records {
  const note = records.notes.find((one) => one.id === id)
  if (!note) return records
  const beside = notesIn(records, note)
  const neighbour = beside[beside.indexOf(note) + by]
  if (!neighbour) return records
  const others = records.notes.filter((one) => one !== note)
  const at = others.indexOf(neighbour) + (by === 1 ? 1 : 0)
  return { ...records, notes: others.toSpliced(at, 0, note) }
}

/** To the end of another cell. */
export function moveNote(records: Records, id: Id, cell: Partial<Cell>): Records {
  const note = records.notes.find((one) => one.id === id)
  if (!note) return records
  const others = records.notes.filter((one) => one !== note)
  return { ...records, notes: [...others, { ...note, ...cell }] }
}
