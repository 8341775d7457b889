import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { planLanguage } from '#shared/plan/schema.ts'
import { type Template, template } from '#shared/templates/schema.ts'

/** All templates of `resources/templates`, by language and then by id. A broken one is a bug of ours. */
export async function readTemplates(folder: string): Promise<Template[]> {
  const files = await Promise.all(
    planLanguage.options.map(async (language) => {
      const names = await readdir(join(folder, language))
      return names
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => join(folder, language, name))
    }),
  )
  return Promise.all(
    files.flat().map(async (file) => template.parse(JSON.parse(await readFile(file, 'utf8')))),
  )
}
