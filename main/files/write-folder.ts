import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createId } from '#shared/plan/id.ts'
import { freeNames } from './free-names.ts'
import { placeError, replace, syncFolder } from './write-atomically.ts'

/**
 * Makes a new folder in `place`, all of it or nothing: `fill` writes into a folder that is not seen
 * under its name before it is whole. Where the name is taken, a number is added. The path of the folder.
 */
export async function writeFolder(
  place: string,
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const draft = join(place, `.${name}.${createId()}.tmp`)
  try {
    await mkdir(draft)
    await fill(draft)
    const [path = join(place, name)] = await freeNames(place, [name])
    await replace(draft, path)
    await syncFolder(place)
    return path
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined)
    throw placeError(error, basename(place))
  }
}
