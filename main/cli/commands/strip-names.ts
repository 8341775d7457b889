import { basename, resolve } from 'node:path'
import { withoutNames } from '#shared/plan/without-names.ts'
import { writePlanFile } from '../../exchange/write-plan-file.ts'
import { dayOf, outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'

/** Writes a copy that can be published: without the names of its writers, and without its history. */
export async function stripNames(
  world: World,
  file: string,
  options: PasswordOption & { output: string; force?: true },
): Promise<ExitCode> {
  const input = resolve(world.folder, file)
  const path = await outputPath(world, options.output, options)
  if (path === input) throw new Refusal('cli.outputIsInput', { name: basename(path) })

  const { plan, assets } = await world.readPlan(input, await readingOf(world, options))
  const made = { app: world.appVersion, on: dayOf(world) }
  await writePlanFile(path, withoutNames(plan), assets, made)
  const title = printable(plan.meta.title)
  world.print(world.t('cli.created', { title, name: basename(path) }))
  return 0
}
