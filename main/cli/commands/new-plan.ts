import { basename } from 'node:path'
import type { OrganisationKind, PlanLanguage } from '#shared/plan/model.ts'
import { planFromTemplate } from '#shared/templates/instantiate.ts'
import { writePlanFile } from '../../exchange/write-plan-file.ts'
import { readTemplates } from '../../templates/read-templates.ts'
import { dayOf, outputPath, printable } from '../output.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'

type Options = {
  template: string
  language: PlanLanguage
  organisation: string
  organisationKind?: OrganisationKind
  period: { from: number; to: number }
  output: string
  force?: true
}

/** Makes a plan from a template, as the app does, and writes it as a `.kertomus` file. */
export async function newPlan(world: World, options: Options): Promise<ExitCode> {
  const { template: id, language, period } = options
  const templates = await readTemplates(world.templates)
  const template = templates.find((one) => one.id === id && one.language === language)
  if (!template) throw new Refusal('cli.templateUnknown', { template: id, language })

  const path = await outputPath(world, options.output, options)
  const kind = options.organisationKind ?? template.organisations[0] ?? 'municipality'
  const organisation = { name: options.organisation, kind }
  const plan = planFromTemplate(template, { organisation, period })
  await writePlanFile(path, plan, new Map(), { app: world.appVersion, on: dayOf(world) })

  const title = printable(plan.meta.title)
  world.print(world.t('cli.created', { title, name: basename(path) }))
  return 0
}
