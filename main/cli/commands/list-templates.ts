import { readTemplates } from '../../templates/read-templates.ts'
import { json } from '../output.ts'
import type { ExitCode, World } from '../world.ts'

/** Lists what `new --template` can be given. */
export async function listTemplates(world: World, options: { json?: true }): Promise<ExitCode> {
  const templates = (await readTemplates(world.templates)).map(
    ({ id, language, kind, name, description, organisations, years }) => ({
      id,
      language,
      kind,
      name,
      description,
      organisations,
      years,
    }),
  )
  const widest = Math.max(0, ...templates.map(({ id }) => id.length))
  const lines = templates.map(
    ({ id, language, name }) => `${id.padEnd(widest)}  ${language}  ${name}`,
  )
  world.print(options.json ? json(templates) : lines.join('\n'))
  return 0
}
