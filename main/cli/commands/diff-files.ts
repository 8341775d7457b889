import { basename, resolve } from 'node:path'
import { asCopyOf } from '#shared/handouts/hand-out.ts'
import { describeChange } from '#shared/merge/describe.ts'
import { diffPlans } from '#shared/merge/merge-copies.ts'
import type { Plan } from '#shared/plan/model.ts'
import { readPlanFile } from '../../exchange/read-plan-file.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { readDuties } from '../../templates/read-duties.ts'
import { json, outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'

type Options = PasswordOption & { json?: true; to?: 'docx'; output?: string; force?: true }

type Opened = { plan: Plan; assets: ReadonlyMap<string, Uint8Array> }

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
    readPlanFile(inputs[0], reading),
    readPlanFile(inputs[1], reading),
  ])
  const changes = diffPlans(one.plan, asCopyOf(other.plan, one.plan))
  const code = changes.length > 0 ? 1 : 0
  if (path !== undefined) {
    await writeAtomically(path, await comparisonOf(world, one, other))
    const title = printable(other.plan.meta.title)
    world.print(world.t('cli.exported', { title, name: basename(path) }))
    return code
  }
  if (options.json) world.print(json(changes))
  else if (changes.length === 0) world.print(world.t('cli.noDifferences'))
  else for (const change of changes) world.print(printable(describeChange(change, world.t)))
  return code
}

async function comparisonOf(world: World, before: Opened, after: Opened): Promise<Uint8Array> {
  const { composeDocx } = await import('../../export/export-docx.ts')
  const { bytes } = await composeDocx(after.plan, {
    comparedWith: before.plan,
    asset: async (hash) => {
      const bytes = after.assets.get(hash) ?? before.assets.get(hash)
      if (!bytes) throw new Refusal('check.image-missing')
      return bytes
    },
    date: world.now,
    duties: await readDuties(world.duties),
    onProgress: (step) => world.showProgress(`DOCX: ${step}`),
  })
  return bytes
}
