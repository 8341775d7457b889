import type { Plan } from '#shared/plan/model.ts'
import type { Template } from '#shared/templates/schema.ts'
import { readTemplates } from '../../templates/read-templates.ts'
import { Refusal, type World } from '../world.ts'

/** A template by its name, in the language of the plan it is for. */
export async function templateOf(world: World, id: string, { meta }: Plan): Promise<Template> {
  const { language } = meta
  const templates = await readTemplates(world.templates)
  const template = templates.find((one) => one.id === id && one.language === language)
  if (!template) throw new Refusal('cli.templateUnknown', { template: id, language })
  return template
}
