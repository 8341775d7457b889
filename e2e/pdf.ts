import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What a PDF says of itself, by poppler's `pdfinfo`: `Title`, `Pages`, `Tagged`. */
export async function factsOf(path: string): Promise<Map<string, string>> {
  const { stdout } = await run('pdfinfo', [path])
  const lines = stdout.split('\n').map((line) => /^([^:]+):\s+(.*)$/.exec(line))
  return new Map(lines.flatMap((line) => (line ? [[line[1] ?? '', line[2] ?? '']] : [])))
}

/** The kinds of structure elements in a PDF, in the order they are read in. */
export async function structureOf(path: string): Promise<string[]> {
  const { stdout } = await run('pdfinfo', ['-struct', path], { maxBuffer: 100_000_000 })
  return stdout
    .split('\n')
    .flatMap((line) => /^\s*([A-Z][A-Za-z0-9]*) ?(?:<|\(|:|$)/.exec(line)?.[1] ?? [])
}

/** The words of the pages of a PDF. */
export async function pagesOf(path: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', path, '-'], { maxBuffer: 100_000_000 })
  return stdout.split('\f').slice(0, -1)
}
