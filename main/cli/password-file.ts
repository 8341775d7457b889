import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Refusal, type World } from './world.ts'

export type PasswordOption = { passwordFile?: string }

/**
 * The password of a `.kertomus` file that has one: the first line of the file that is named. On the
 * command line itself everybody on the machine would see it.
 */
export async function readingOf(
  { folder }: World,
  { passwordFile: file }: PasswordOption,
): Promise<{ password?: string }> {
  if (file === undefined) return {}
  const text = await readFile(resolve(folder, file), 'utf8').catch(() => '')
  const [password = ''] = text.split(/\r?\n/)
  if (password === '') throw new Refusal('cli.passwordMissing', { name: basename(file) })
  return { password }
}
