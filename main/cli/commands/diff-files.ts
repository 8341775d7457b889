import { resolve } from 'node:path'
import { asCopyOf } from '#shared/handouts/hand-out.ts'
import { describeChange } from '#shared/merge/describe.ts'
import { diffPlans } from '#shared/merge/merge-copies.ts'
import { readPlanFile } from '../../exchange/read-plan-file.ts'
import { json, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import type { ExitCode, World } from '../world.ts'

/** Tells what is different in the second of two versions of a plan. */
export async function diffFiles(
  world: World,
  before: string,
  after: string,
  options: PasswordOption & { json?: true },
): Promise<ExitCode> {
  const reading = await readingOf(world, options)
  const [one, other] = await Promise.all(
    [before, after].map(
      async (file) => (await readPlanFile(resolve(world.folder, file), reading)).plan,
    ),
  )
  const changes = one && other ? diffPlans(one, asCopyOf(other, one)) : []
  if (options.json) world.print(json(changes))
  else if (changes.length === 0) world.print(world.t('cli.noDifferences'))
  else for (const change of changes) world.print(printable(describeChange(change, world.t)))
  return changes.length > 0 ? 1 : 0
}
