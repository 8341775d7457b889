import { readFileSync, renameSync } from 'node:fs'
import { type Settings, type SettingsPatch, settings as schema } from '#shared/settings.ts'
import { writeAtomically } from '../files/write-atomically.ts'

export type SettingsFile = ReturnType<typeof openSettings>

/**
 * The settings, in memory and in a file of JSON. A file that cannot be read is kept beside as
 * `.broken` and the defaults are used: settings must never keep someone from their text.
 */
export function openSettings(path: string) {
  let current = readSettings(path)
  let written: Promise<void> = Promise.resolve()

  return {
    read: (): Settings => current,

    /** Takes effect at once; the promise is fulfilled when the file has been written. */
    async write(patch: SettingsPatch): Promise<Settings> {
      const next = schema.parse({ ...current, ...patch })
      current = next
      const bytes = Buffer.from(JSON.stringify(next, null, 2))
      written = written.catch(() => undefined).then(() => writeAtomically(path, bytes))
      await written
      return next
    },
  }
}

function readSettings(path: string): Settings {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return schema.parse({})
  }
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    renameSync(path, `${path}.broken`)
    return schema.parse({})
  }
}
