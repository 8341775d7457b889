import { basename } from 'node:path'
import type { HandlersFor } from '#shared/ipc/call.ts'
import type { lookCalls } from '#shared/ipc/look.ts'
import type { TemplateLook } from '#shared/look/look.ts'
import type { LookFile } from './look-file.ts'

type Needs = {
  file: LookFile
  pickTemplate: () => Promise<string | null>
  /** Reads a template, which anybody may have made, off the main thread and within limits. */
  readTemplate: (path: string) => Promise<TemplateLook>
}

export function lookHandlers({
  file,
  pickTemplate,
  readTemplate,
}: Needs): HandlersFor<typeof lookCalls> {
  return {
    'look.read': () => file.read(),
    'look.write': (look) => file.write(look),
    'look.fromTemplate': async () => {
      const path = await pickTemplate()
      return path === null ? null : { name: basename(path), ...(await readTemplate(path)) }
    },
  }
}
