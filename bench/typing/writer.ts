/** LibreOffice Writer reading a plan as DOCX and writing its text; it draws no pages for that. */
import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Plan } from '#shared/plan/model.ts'
import { composeDocx } from '../../main/export/export-docx.ts'
import { referencePlan } from '../reference-plan.ts'

const execute = promisify(execFile)

type Documents = { folder: string; plan: string; empty: string }

/** In milliseconds. */
export type WriterRun = { plan: number; empty: number }

/** Undefined where LibreOffice is not installed. */
export async function prepareWriter(
  folder: string,
  blocks: number,
): Promise<Documents | undefined> {
  const there = await execute('soffice', ['--version']).then(
    () => true,
    () => false,
  )
  if (!there) {
    console.log('LibreOffice is not installed and is left out.')
    return undefined
  }
  const { plan, assets } = referencePlan({ blocks })
  const compose = (plan: Plan) =>
    composeDocx(plan, {
      asset: async (hash) => assets.get(hash) ?? new Uint8Array(),
      date: new Date('2026-01-01'),
      duties: [],
    })
  const documents = { folder, plan: 'plan.docx', empty: 'empty.docx' }
  await writeFile(join(folder, documents.plan), (await compose(plan)).bytes)
  const empty = { ...plan, blocks: plan.blocks.slice(0, 1) }
  await writeFile(join(folder, documents.empty), (await compose(empty)).bytes)
  // Makes its profile.
  await load(folder, documents.empty)
  return documents
}

export async function loadInWriter({ folder, plan, empty }: Documents): Promise<WriterRun> {
  return { empty: await load(folder, empty), plan: await load(folder, plan) }
}

async function load(folder: string, name: string): Promise<number> {
  const written = join(folder, name.replace('.docx', '.txt'))
  await rm(written, { force: true })
  const start = performance.now()
  await execute('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    ...['--headless', '--convert-to', 'txt:Text', '--outdir', folder, join(folder, name)],
  ])
  const time = performance.now() - start
  await rm(written)
  return time
}
