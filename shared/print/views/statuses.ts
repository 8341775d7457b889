import type { Id } from '../../plan/model.ts'
import type { FollowUp, FollowUpStatus, Records } from '../../plan/records.ts'
import type { RecordWords } from '../record-words.ts'
import type { CellTone, PrintCell } from '../tree.ts'
import { cellOf } from './view-table.ts'

/** A status is a symbol and a word; the tone is seen beside them, never alone. */
export const statusSigns: Record<FollowUpStatus, { symbol: string; tone: CellTone }> = {
  'not-started': { symbol: '○', tone: 'idle' },
  'in-progress': { symbol: '►', tone: 'moving' },
  'partly-done': { symbol: '◐', tone: 'partial' },
  done: { symbol: '●', tone: 'good' },
  dropped: { symbol: '×', tone: 'bad' },
}

/** "● Toteutunut", or that nobody has reported. */
export function statusText(status: FollowUpStatus | undefined, words: RecordWords): string {
  if (status === undefined) return words.notReported
  return `${statusSigns[status].symbol}\u00a0${words.statuses[status]}`
}

export function statusCell(status: FollowUpStatus | undefined, words: RecordWords): PrintCell {
  return cellOf(statusText(status, words), status && statusSigns[status].tone)
}

/** What was reported in a year, by measure. */
export function followUpsOf(records: Records, year: number): ReadonlyMap<Id, FollowUp> {
  const ofYear = records.followUps.filter((followUp) => followUp.year === year)
  return new Map(ofYear.map((followUp) => [followUp.measure, followUp]))
}
