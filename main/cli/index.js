// JavaScript, because it is the one file that Node would have to strip of types each time. What V8
// makes of all others is kept for the next time, and a command starts in half the time. Only modules
// that are loaded from here on are kept, so nothing of ours may be imported above.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const project = join(import.meta.dirname, '../..')
const built = (file) => join(project, 'out/main', file)

// An export is over within a second: code optimised to the last costs more than it saves, and so does
// collecting garbage in a heap that grows by small steps.
if (process.argv.includes('export')) {
  setFlagsFromString('--no-turbofan')
  setFlagsFromString('--semi-space-growth-factor=4')
}

enableCompileCache()
await (isBuilt() ? import(pathToFileURL(built('cli.js')).href) : import('./start.ts'))

/** Whether `npm run build` has seen all that the sources now say: what is built loads in a third of the time. */
function isBuilt() {
  try {
    // electron.vite.config.ts writes it last, with the time at which it began to read.
    const started = Number(readFileSync(built('cli.started'), 'utf8'))
    return ['package-lock.json', ...filesIn('main'), ...filesIn('shared')].every(
      (file) => statSync(join(project, file)).mtimeMs < started,
    )
  } catch {
    return false
  }
}

/** With the folders: they tell of files that are gone. */
function filesIn(folder) {
  const files = readdirSync(join(project, folder), { recursive: true })
  return [folder, ...files.map((file) => join(folder, file))]
}
