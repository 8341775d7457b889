import { z } from 'zod'
import { importNoteCodes } from '../import/report.ts'
import type { CallGroup } from './call.ts'
import { planSummary } from './plans.ts'

export const importNotes = z.array(z.object({ code: z.enum(importNoteCodes), count: z.int() }))

/** What a plan made of a Word file holds, and what of the file it does not. */
const importedWord = z.object({
  plan: planSummary,
  /** Of the file. */
  name: z.string(),
  counts: z.object({
    chapters: z.int(),
    tables: z.int(),
    images: z.int(),
    comments: z.int(),
  }),
  notes: importNotes,
  /** Who made the tracked changes in it, each once. */
  authors: z.array(z.string()),
})
export type ImportedWord = z.infer<typeof importedWord>

export const importCalls = {
  /**
   * Asks for a Word file and makes a new plan of it. Null when the user changed their mind. Rejects with
   * `file-not-word`, `file-corrupt`, `file-too-large`, `file-reading-stopped`.
   */
  'import.word': { input: z.void(), output: importedWord.nullable() },
} satisfies CallGroup
