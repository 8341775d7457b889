import { plans } from './0001-plans.ts'
import { records } from './0002-records.ts'
import { history } from './0003-history.ts'
import { handouts } from './0004-handouts.ts'
import { reviews } from './0005-reviews.ts'
import { handling } from './0006-handling.ts'
import { copyNotes } from './0009-copy-notes.ts'
import { answeredSheets } from './0010-answered-sheets.ts'
import { carets } from './0011-carets.ts'
import { trackedChanges } from './0012-tracked-changes.ts'
import type { Migration } from './migration.ts'

/** Every step, in order. Append only. */
export const migrations: readonly Migration[] = [
  plans,
  records,
  history,
  handouts,
  reviews,
  handling,
  copyNotes,
  answeredSheets,
  carets,
  trackedChanges,
]
