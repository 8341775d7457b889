import type { z } from 'zod'

/** Requests the renderer may send to main, by name: what goes in, what comes out. */
export type CallGroup = Record<string, { input: z.ZodType; output: z.ZodType }>

/** The functions main writes to serve a group of calls. */
export type HandlersFor<Calls extends CallGroup> = {
  [Name in keyof Calls]: (
    input: z.output<Calls[Name]['input']>,
  ) => z.input<Calls[Name]['output']> | Promise<z.input<Calls[Name]['output']>>
}
