import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { freeNames } from '../files/free-names.ts'
import { writeAtomically } from '../files/write-atomically.ts'

/** Puts the files of a folder, which are compressed already, into a ZIP in its place. */
export async function archived(folder: string, mtime: Date): Promise<string> {
  const zip = new ZipFile()
  for (const name of (await readdir(folder)).toSorted()) {
    zip.addBuffer(await readFile(join(folder, name)), name, { mtime, compress: false })
  }
  zip.end()
  const place = dirname(folder)
  const [path = `${folder}.zip`] = await freeNames(place, [`${basename(folder)}.zip`])
  await writeAtomically(path, new Uint8Array(await buffer(zip.outputStream)))
  await rm(folder, { recursive: true })
  return path
}
