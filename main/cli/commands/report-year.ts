import { basename, resolve } from 'node:path'
import { yearlyReport } from '#shared/records/yearly-report.ts'
import { writePlanFile } from '../../exchange/write-plan-file.ts'
import { dayOf, outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'
import { templateOf } from './template-of.ts'

type Options = PasswordOption & { year: number; output: string; force?: true }

/** Makes the yearly report of a plan, as the app does, and writes it as a `.kertomus` file. */
export async function reportYear(world: World, file: string, options: Options): Promise<ExitCode> {
  const input = resolve(world.folder, file)
  const path = await outputPath(world, options.output, options)
  if (path === input) throw new Refusal('cli.outputIsInput', { name: basename(path) })

  const { plan } = await world.readPlan(input, await readingOf(world, options))
  if (plan.meta.kind === 'annual-report') throw new Refusal('cli.planNeeded')
  const report = yearlyReport(plan, await templateOf(world, 'annual-report', plan), options.year)
  await writePlanFile(path, report, new Map(), { app: world.appVersion, on: dayOf(world) })

  const title = printable(report.meta.title)
  world.print(world.t('cli.created', { title, name: basename(path) }))
  const { from, to } = plan.meta.period
  if (options.year < from || options.year > to) {
    world.complain(world.t('cli.yearOutsidePeriod', { year: `${options.year}` }))
  }
  return 0
}
