import { z } from 'zod'
import type { Finding } from '../checks/finding.ts'
import { hashText } from '../history/revision.ts'
import { documentText } from '../package/document-text.ts'
import { planMeta } from '../plan/schema.ts'
import type { CallGroup } from './call.ts'
import { id } from './plans.ts'

const submission = planMeta.shape.submission.shape

/** A file of a package, and what its check found that does not make it unfit. */
const packedFile = z.object({ name: z.string(), notes: z.array(z.string()) })
export type PackedFile = z.infer<typeof packedFile>

const packed = z.object({
  /** The name of the folder or archive; main knows its path by the token. */
  name: z.string(),
  token: z.string(),
  files: z.array(packedFile),
})
export type Packed = z.infer<typeof packed>

const one = z.object({ id })
const day = z.iso.date()

export const packageCalls = {
  /** What stands in the way of the council, the texts to go along, and what the files will be called. */
  'package.prepare': {
    input: one,
    output: z.object({
      findings: z.custom<Finding[]>(Array.isArray),
      summary: documentText,
      agenda: documentText,
      folder: z.string(),
      files: z.array(z.string()),
    }),
  },
  /**
   * Asks where, and writes a folder for the council's agenda: `package.progress` tells how far it is.
   * Null when the user closed the dialog. Rejects with `export-cancelled` and what writing can fail of.
   */
  'package.write': {
    input: one.extend({ summary: documentText, agenda: documentText }),
    output: packed.nullable(),
  },
  /** The same for the wellbeing services county, as one archive or a folder. */
  'package.deliver': {
    input: one.extend({ to: z.string().trim().min(1).max(500), isArchive: z.boolean() }),
    output: packed.extend({ revision: hashText }).nullable(),
  },
  'package.cancel': { input: z.void(), output: z.void() },
  'package.reveal': { input: z.object({ token: z.string() }), output: z.void() },
  /** Writes down that it was sent; with `revision` as `package.deliver` answered. */
  'package.recordDelivery': {
    input: one.extend({ to: z.string().trim().min(1).max(500), on: day, revision: hashText }),
    output: z.void(),
  },
  /** Keeps the plan as the version that was approved, and closes it for changes. Open it anew afterwards. */
  'package.lock': {
    input: one.extend({
      body: z.string().trim().min(1).max(500),
      date: day,
      section: z.string().trim().min(1).max(50),
      caseNumber: submission.caseNumber,
    }),
    output: z.object({ revision: hashText }),
  },
  /** Opens a locked plan as a new version; the history tells who did. Open it anew afterwards. */
  'package.unlock': { input: one, output: z.void() },
} satisfies CallGroup
