import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { z } from 'zod'
import { translator } from '#shared/i18n/translate.ts'
import { readOffThread } from '../exchange/read-off-thread.ts'
import { folderFor, languageFor, timeFor } from './environment.ts'
import { run } from './run.ts'
import type { World } from './world.ts'

const project = join(import.meta.dirname, '../..')
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')))

/** Beside this file where it is built, among the sources otherwise. */
const reader = import.meta.filename.endsWith('.ts')
  ? join(project, 'main/workers/read-plan-file.ts')
  : join(project, 'out/main/workers/read-plan-file.js')

const args = process.argv.slice(2)

/**
 * In a thread that is ended when it takes too long. An export reads one file and is over within a second,
 * of which starting a thread would take a fifth; whoever started it can end it.
 */
const readPlan: World['readPlan'] = async (path, reading) => {
  if (!args.includes('export')) return readOffThread(reader, { path }, reading)
  const { readPlanFile } = await import('../exchange/read-plan-file.ts')
  return readPlanFile(path, reading)
}

const { env, stdout, stderr } = process
const language = languageFor(args, env)
const clearLine = '\r\u001b[K'

// Whoever reads our output may stop before its end, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(args, {
  folder: folderFor(env, process.cwd()),
  templates: join(project, 'resources/templates'),
  duties: join(project, 'resources/law/duties.json'),
  appVersion: version,
  now: timeFor(env, new Date()),
  readPlan,
  language,
  t: translator(language),
  print: (text) => stdout.write(`${text}\n`),
  complain: (text) => stderr.write(`${text}\n`),
  showProgress: (text) => stderr.isTTY && stderr.write(`${clearLine}${text}`),
})
if (stderr.isTTY) stderr.write(clearLine)
