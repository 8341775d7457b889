import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Refusal, type World } from './world.ts'

/** The file to write. Refuses one that is there already, unless it may be replaced. */
export async function outputPath(
  { folder }: World,
  output: string,
  { force = false }: { force?: boolean },
): Promise<string> {
  const path = resolve(folder, output)
  if (!force && (await exists(path)))
    throw new Refusal('cli.outputExists', { name: basename(path) })
  return path
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The day of the world, `YYYY-MM-DD`, in the same zone for everyone. */
export function dayOf({ now }: World): string {
  return now.toISOString().slice(0, 10)
}

/** Text of a file that a terminal shows as it is: nothing in it moves the cursor or renames the window. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}

/** The one JSON value of `--json`. */
export function json(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
