import { basename, resolve } from 'node:path'
import type { ExportFormat } from '#shared/ipc/export.ts'
import type { Look } from '#shared/look/look.ts'
import type { Plan } from '#shared/plan/model.ts'
import { assetsOf } from '#shared/plan/walk.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { readDuties } from '../../templates/read-duties.ts'
import { composeWord } from '../compose-word.ts'
import { lookOf } from '../look.ts'
import { outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'

type Options = PasswordOption & {
  to: ExportFormat
  output: string
  force?: true
  withComments?: true
  pageNumbers: boolean
  look?: string
  template?: string
}

/** Writes a plan as the app does; ends with 1 when the file has flaws. PDF takes a window, which the app has. */
export async function exportPlan(world: World, file: string, options: Options): Promise<ExitCode> {
  if (options.to === 'pdf') throw new Refusal('cli.pdfInApp')
  const input = resolve(world.folder, file)
  const path = await outputPath(world, options.output, options)
  if (path === input) throw new Refusal('cli.outputIsInput', { name: basename(path) })

  const look = await lookOf(world, options)
  const { plan, assets } = await world.readPlan(input, await readingOf(world, options))
  const compose = options.to === 'html' ? pageOf : wordFileOf
  const { bytes, flaws } = await compose(world, plan, assets, { ...options, look })
  await writeAtomically(path, bytes)

  const title = printable(plan.meta.title)
  world.print(world.t('cli.exported', { title, name: basename(path) }))
  if (flaws > 0) world.complain(world.t('cli.exportedWithProblems', { count: flaws }))
  return flaws > 0 ? 1 : 0
}

type Made = Omit<Options, 'look'> & { look: Look }
type Exported = { bytes: Uint8Array; flaws: number }
type Assets = ReadonlyMap<string, Uint8Array>

async function wordFileOf(
  world: World,
  plan: Plan,
  assets: Assets,
  { withComments, pageNumbers, look }: Made,
): Promise<Exported> {
  const { bytes, problems, findings } = await composeWord(world, plan, assets, {
    comments: withComments === true,
    pageNumbers,
    look,
  })
  const errors = findings.filter(({ severity }) => severity === 'error')
  return { bytes, flaws: problems.length + errors.length }
}

async function pageOf(world: World, plan: Plan, assets: Assets, { look }: Made): Promise<Exported> {
  const { composeHtml } = await import('../../export/export-html.ts')
  if (assetsOf(plan).some((hash) => !assets.has(hash))) throw new Refusal('check.image-missing')
  const duties = await readDuties(world.duties)
  const onProgress = (step: string) => world.showProgress(`HTML: ${step}`)
  const { html, problems } = composeHtml(plan, { assets, duties, look, onProgress })
  return { bytes: new TextEncoder().encode(html), flaws: problems.length }
}
