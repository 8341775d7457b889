import { basename, extname, resolve } from 'node:path'
import type { ImportNote, TrackedChange } from '#shared/import/report.ts'
import type { OrganisationKind, Plan } from '#shared/plan/model.ts'
import { readOpenedFile } from '../../exchange/read-plan-file.ts'
import { writePlanFile } from '../../exchange/write-plan-file.ts'
import { openWord } from '../../import/docx/open-word.ts'
import { wordToPlan } from '../../import/docx/word-to-plan.ts'
import { dayOf, json, outputPath, printable } from '../output.ts'
import { wordTools } from '../word-tools.ts'
import type { ExitCode, World } from '../world.ts'

type Options = {
  output: string
  organisation?: string
  organisationKind?: OrganisationKind
  force?: true
  json?: true
}

/** Makes a plan of a Word file and tells what of it a plan cannot hold. */
export async function importWord(world: World, file: string, options: Options): Promise<ExitCode> {
  const path = await outputPath(world, options.output, options)
  const bytes = await readOpenedFile(resolve(world.folder, file))
  const word = await openWord(bytes, basename(file), wordTools)
  const plan = wordToPlan(word, {
    name: basename(file, extname(file)),
    organisation: {
      name: options.organisation ?? '',
      kind: options.organisationKind ?? 'municipality',
    },
    year: world.now.getUTCFullYear(),
  })
  await writePlanFile(path, plan, word.images, { app: world.appVersion, on: dayOf(world) })

  const { notes, changes } = word
  if (options.json) {
    world.print(json({ ...countsOf(plan), notes: worded(world, notes), changes }))
    return 0
  }
  const title = printable(plan.meta.title)
  world.print(
    [
      world.t('cli.created', { title, name: basename(path) }),
      world.t('import.counts', countsOf(plan)),
      ...worded(world, notes).map(({ message }) => `  ${message}`),
      ...authorsOf(world, changes),
    ].join('\n'),
  )
  return 0
}

function worded({ t }: World, notes: readonly ImportNote[]) {
  return notes.map((note) => ({ ...note, message: t(`import.note.${note.code}`, note) }))
}

function authorsOf({ t }: World, changes: readonly TrackedChange[]): string[] {
  const authors = [...new Set(changes.map(({ author }) => author))].filter((name) => name !== '')
  return authors.length > 0
    ? [printable(`  ${t('import.changes', { authors: authors.join(', ') })}`)]
    : []
}

function countsOf({ meta, blocks, comments }: Plan) {
  const count = (type: string) => blocks.filter((block) => block.type === type).length
  return {
    title: meta.title,
    chapters: blocks.filter((block) => block.type === 'heading' && block.level === 1).length,
    tables: count('table'),
    images: count('image'),
    comments: comments.length,
  }
}
