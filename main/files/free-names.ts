import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { placeError } from './write-atomically.ts'

/**
 * Paths for new files in a folder: where a name is taken, by a file that is there or by one before it
 * in the list, a number is added. Letters in the other case count as taken, as Windows has it.
 */
export async function freeNames(folder: string, names: readonly string[]): Promise<string[]> {
  const there = await readdir(folder).catch((error: unknown): never => {
    throw placeError(error, basename(folder))
  })
  const taken = new Set(there.map((name) => name.toLowerCase()))
  return names.map((name) => {
    const free = freeName(name, taken)
    taken.add(free.toLowerCase())
    return join(folder, free)
  })
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length)
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    free = `${stem}-${number}${extension}`
  }
  return free
}
