import { basename, resolve } from 'node:path'
import { readPlanFile } from '../../exchange/read-plan-file.ts'
import { composeDocx } from '../../export/export-docx.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { readDuties } from '../../templates/read-duties.ts'
import { outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'

type Options = PasswordOption & { to: 'docx'; output: string; force?: true; withComments?: true }

/** Writes a plan as a Word file, as the app does; ends with 1 when the file has flaws. */
export async function exportPlan(world: World, file: string, options: Options): Promise<ExitCode> {
  const input = resolve(world.folder, file)
  const path = await outputPath(world, options.output, options)
  if (path === input) throw new Refusal('cli.outputIsInput', { name: basename(path) })

  const { plan, assets } = await readPlanFile(input, await readingOf(world, options))
  const { bytes, problems, findings } = await composeDocx(plan, {
    asset: async (hash) => {
      const bytes = assets.get(hash)
      if (!bytes) throw new Refusal('check.image-missing')
      return bytes
    },
    date: world.now,
    duties: await readDuties(world.duties),
    comments: options.withComments === true,
    onProgress: (step) => world.showProgress(`DOCX: ${step}`),
  })
  await writeAtomically(path, bytes)

  const title = printable(plan.meta.title)
  world.print(world.t('cli.exported', { title, name: basename(path) }))
  const flaws = problems.length + findings.filter(({ severity }) => severity === 'error').length
  if (flaws > 0) world.complain(world.t('cli.exportedWithProblems', { count: flaws }))
  return flaws > 0 ? 1 : 0
}
