import { type PlainError, toPlainError } from '#shared/errors.ts'
import type { OpenedSheet } from '#shared/ipc/follow-up.ts'
import type { Id } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { mergeOwnerSheet, type SheetConflict } from '#shared/records/merge-owner-sheet.ts'

/** What became of one file. */
export type MergedSheet =
  | { name: string; changed: Id[]; conflicts: SheetConflict[] }
  | { name: string; error: PlainError }

/** Takes sheets into the records one after another. A file that does not fit leaves them as they are. */
export function mergeSheets(
  id: Id,
  records: Records,
  sheets: readonly OpenedSheet[],
): { records: Records; files: MergedSheet[] } {
  let merged = records
  const files = sheets.map((opened): MergedSheet => {
    if ('error' in opened) return opened
    const { name, sheet } = opened
    try {
      const { records, ...rest } = mergeOwnerSheet({ id, records: merged }, sheet)
      merged = records
      return { name, ...rest }
    } catch (error) {
      return { name, error: toPlainError(error) }
    }
  })
  return { records: merged, files }
}
