import { basename, dirname, join, resolve } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { agendaText } from '#shared/package/agenda.ts'
import { packageStems, patternFromWords, usualPattern } from '#shared/package/file-names.ts'
import { summaryText } from '#shared/package/summary.ts'
import type { Plan } from '#shared/plan/model.ts'
import { composeDocx } from '../../export/export-docx.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { writeFolder } from '../../files/write-folder.ts'
import {
  type ComposeDocument,
  composePackage,
  packageFiles,
} from '../../package/compose-package.ts'
import { readDuties } from '../../templates/read-duties.ts'
import { outputPath, printable } from '../output.ts'
import { type PasswordOption, readingOf } from '../password-file.ts'
import { type ExitCode, Refusal, type World } from '../world.ts'

type Options = PasswordOption & { output: string; names?: string }

/** Writes the folder for the council as the app does, but for the PDF, which takes a window. */
export async function packForCouncil(
  world: World,
  file: string,
  options: Options,
): Promise<ExitCode> {
  const pattern = patternFromWords(options.names ?? usualPattern)
  if ('unknown' in pattern) throw new Refusal('cli.namePartUnknown', { part: pattern.unknown })
  const path = await outputPath(world, options.output, {})

  const { plan, assets } = await world.readPlan(
    resolve(world.folder, file),
    await readingOf(world, options),
  )
  const duties = await readDuties(world.duties)
  const compose = async (document: Plan, isPage: boolean) => {
    const { bytes, findings } = await composeDocx(document, {
      asset: async (hash) => {
        const bytes = assets.get(hash)
        if (!bytes) throw new Refusal('check.image-missing')
        return bytes
      },
      date: world.now,
      duties,
      isPage,
    })
    const errors = findings.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) {
      throw new AppError('export-failed', errors.map(({ code }) => code).join('; '))
    }
    return { bytes, notes: findings.map(({ code }) => code) }
  }

  const docx: ComposeDocument = (document) => compose(document, false)
  const page: ComposeDocument = (document) => compose(document, true)

  const stems = packageStems(pattern.pattern, plan.meta)
  const texts = { summary: summaryText(plan), agenda: agendaText(plan) }
  const made = await writeFolder(dirname(path), basename(path), async (folder) => {
    for await (const part of composePackage(plan, stems, texts, { docx, page })) {
      world.showProgress(part.name)
      await writeAtomically(join(folder, part.name), part.bytes)
    }
  })
  const files = packageFiles(stems, false)
  world.print(
    printable(
      world.t('cli.packed', { title: plan.meta.title, name: basename(made), count: files.length }),
    ),
  )
  world.print(files.map((name) => `  ${name}`).join('\n'))
  world.complain(world.t('cli.packedWithoutPdf'))
  return 0
}
