import { type Standing, standingSymbols } from '../../records/progress.ts'
import type { RecordWords } from '../record-words.ts'
import type { CellTone, PrintCell } from '../tree.ts'
import { cellOf } from './view-table.ts'

/** The shade beside symbol and word; what nobody knows has none. */
const tones: Partial<Record<Standing, CellTone>> = {
  'not-started': 'idle',
  'in-progress': 'moving',
  'partly-done': 'partial',
  done: 'good',
  dropped: 'bad',
}

/** "● Toteutunut". */
export function standingCell(standing: Standing, words: RecordWords): PrintCell {
  return cellOf(`${standingSymbols[standing]}\u00a0${words.standings[standing]}`, tones[standing])
}
