import { basename, resolve } from 'node:path'
import { nextTerm } from '#shared/records/next-term.ts'
import { writePlanFile } from '../../exchange/write-plan-file.ts'
import { dayOf, outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'
import { templateOf } from './template-of.ts'

type Options = PasswordOption & {
  period: { from: number; to: number }
  output: string
  force?: true
}

/** Makes the plan of the next term from the one of this term and writes it as a `.kertomus` file. */
export async function rollOver(world: World, file: string, options: Options): Promise<ExitCode> {
  const input = resolve(world.folder, file)
  const path = await outputPath(world, options.output, options)
  if (path === input) throw new Refusal('cli.outputIsInput', { name: basename(path) })

  const { plan } = await world.readPlan(input, await readingOf(world, options))
  if (plan.meta.kind === 'annual-report') throw new Refusal('cli.planNeeded')
  const next = nextTerm(plan, await templateOf(world, plan.meta.template, plan), options.period)
  await writePlanFile(path, next, new Map(), { app: world.appVersion, on: dayOf(world) })

  const { measures } = next.records
  const title = printable(next.meta.title)
  world.print(world.t('cli.created', { title, name: basename(path) }))
  world.print(world.t('cli.carried', { count: measures.length }))
  return 0
}
