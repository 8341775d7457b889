import { basename, resolve } from 'node:path'
import { asCopyOf } from '#shared/handouts/hand-out.ts'
import { describeChange } from '#shared/merge/describe.ts'
import { diffPlans } from '#shared/merge/merge-copies.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { composeWord } from '../compose-word.ts'
import { json, outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'

type Options = PasswordOption & { json?: true; to?: 'docx'; output?: string; force?: true }

/** Tells what is different in the second of two versions of a plan, or writes it as a Word document. */
export async function diffFiles(
  world: World,
  before: string,
  after: string,
  options: Options,
): Promise<ExitCode> {
  const { to, output } = options
  if ((to === undefined) !== (output === undefined)) throw new Refusal('cli.diffToAndOutput')
  const path = output === undefined ? undefined : await outputPath(world, output, options)
  const inputs = [resolve(world.folder, before), resolve(world.folder, after)] as const
  if (path !== undefined && inputs.includes(path)) {
    throw new Refusal('cli.outputIsInput', { name: basename(path) })
  }

  const reading = await readingOf(world, options)
  const [one, other] = await Promise.all([
    world.readPlan(inputs[0], reading),
    world.readPlan(inputs[1], reading),
  ])
  const changes = diffPlans(one.plan, asCopyOf(other.plan, one.plan))
  const code = changes.length > 0 ? 1 : 0
  if (path !== undefined) {
    const assets = new Map([...one.assets, ...other.assets])
    const { bytes } = await composeWord(world, other.plan, assets, { comparedWith: one.plan })
    await writeAtomically(path, bytes)
    const title = printable(other.plan.meta.title)
    world.print(world.t('cli.exported', { title, name: basename(path) }))
    return code
  }
  if (options.json) world.print(json(changes))
  else if (changes.length === 0) world.print(world.t('cli.noDifferences'))
  else for (const change of changes) world.print(printable(describeChange(change, world.t)))
  return code
}
