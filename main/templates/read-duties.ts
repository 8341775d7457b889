import { readFile } from 'node:fs/promises'
import { type Duty, duties } from '#shared/templates/duties.ts'

/** The duties of the law that came with the app: `resources/law/duties.json`. */
export async function readDuties(file: string): Promise<Duty[]> {
  return duties.parse(JSON.parse(await readFile(file, 'utf8')))
}
