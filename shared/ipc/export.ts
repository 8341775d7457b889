import { z } from 'zod'
import { hashText } from '../history/revision.ts'
import type { CallGroup } from './call.ts'
import { id } from './plans.ts'

export const exportStep = z.enum(['read', 'compose', 'pages', 'write', 'check'])
export type ExportStep = z.infer<typeof exportStep>

export const exportFormat = z.enum(['docx', 'pdf', 'html'])
export type ExportFormat = z.infer<typeof exportFormat>

/**
 * What the check of a finished file found for whoever writes the plan to mend. The file is sound all the
 * same. Sentences: `lint.*`.
 */
export const exportWarning = z.object({
  code: z.enum([
    'heading-level-skipped',
    'heading-empty',
    'image-without-alt',
    'table-without-header',
    'title-missing',
    'page-number-missing',
    'reference-without-target',
    'reference-without-number',
    'image-unreadable',
  ]),
  count: z.int(),
})
export type ExportWarning = z.infer<typeof exportWarning>

export const exportCalls = {
  /**
   * Asks where, then writes the plan off the main thread; `export.progress` tells how far it is. With
   * `comments`, which only DOCX has, it is a working copy; with `pageNumbers`, which DOCX has to work out,
   * it takes some 60 ms a page longer. Null when the user closed the dialog.
   * Rejects with `export-cancelled`, `disk-full`, `folder-not-writable`.
   */
  'export.plan': {
    input: z.object({
      id,
      format: exportFormat,
      comments: z.boolean().optional(),
      pageNumbers: z.boolean().optional(),
    }),
    output: z
      .object({
        name: z.string(),
        bytes: z.int(),
        token: z.string(),
        warnings: z.array(exportWarning),
      })
      .nullable(),
  },
  /**
   * Asks where, then writes two versions as one Word file, what differs as tracked changes: from a
   * revision to another, or to the plan as it is now. Null when the user closed the dialog.
   */
  'export.comparison': {
    input: z.object({ id, from: hashText, to: hashText.optional() }),
    output: z.object({ name: z.string(), token: z.string() }).nullable(),
  },
  'export.cancel': { input: z.void(), output: z.void() },
  /** Shows the exported file in the file manager. Main knows the path; the renderer only the token. */
  'export.reveal': { input: z.object({ token: z.string() }), output: z.void() },
} satisfies CallGroup
