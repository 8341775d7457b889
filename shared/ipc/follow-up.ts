import { z } from 'zod'
import type { PlainError } from '../errors.ts'
import type { Plan } from '../plan/model.ts'
import { plan } from '../plan/schema.ts'
import type { CallGroup } from './call.ts'
import { id } from './plans.ts'

/** The schema under the type of the model, whose `format` is any number. */
const wholePlan: z.ZodType<Plan> = plan

/** What one file held, or why it could not be read: one bad file does not hold up the others. */
const openedSheet = z.union([
  z.object({ name: z.string(), sheet: wholePlan }),
  z.object({ name: z.string(), error: z.custom<PlainError>() }),
])
export type OpenedSheet = z.infer<typeof openedSheet>

export const followUpCalls = {
  /**
   * Asks where, and writes what one body has to report for a year: as a `.kertomus` file that comes
   * back to be merged, or as a DOCX form for those without the app. The name of the file, or null.
   */
  'followUp.exportSheet': {
    input: z.object({
      id,
      body: id,
      year: z.int().min(1900).max(2200),
      format: z.enum(['kertomus', 'docx']),
      /** The day it is wanted back. */
      due: z.iso.date().optional(),
    }),
    output: z.object({ name: z.string() }).nullable(),
  },
  /** Asks for sheets of a plan that came back and reads them; they are merged where it is open. */
  'followUp.openSheets': { input: z.object({ id }), output: z.array(openedSheet) },
} satisfies CallGroup
