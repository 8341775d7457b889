import { z } from 'zod'
import { look, templateLeft } from '../look/look.ts'
import type { CallGroup } from './call.ts'

export const lookCalls = {
  /** How the organisation's documents look; that of the app until somebody chose. */
  'look.read': { input: z.void(), output: look },
  'look.write': { input: look, output: z.void() },
  /**
   * Asks for a Word template and tells what of it makes a look; keeps nothing. Null when the user changed
   * their mind. Rejects with `file-not-word`, `file-corrupt`, `file-too-large`, `file-reading-stopped`.
   */
  'look.fromTemplate': {
    input: z.void(),
    output: z
      .object({
        name: z.string(),
        look: z.custom<Partial<z.infer<typeof look>>>(),
        left: z.array(z.enum(templateLeft)),
      })
      .nullable(),
  },
} satisfies CallGroup
