/** `npm run package -- [electron-builder arguments]`: installers, or with `--linux dir` just the folder. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describeElectron, findElectron } from './electron.ts'

const root = join(import.meta.dirname, '..')
const args = process.argv.slice(2)
const electron = await findElectron()

if (electron.origin === 'fallback' && !args.includes('dir')) {
  console.error(
    `${describeElectron(electron)}: good for a folder to test ("--linux dir"), not for installers.`,
  )
  process.exit(1)
}
console.log(describeElectron(electron))
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/electron-builder/out/cli/cli.js'),
    ...args,
    '--publish=never',
    `-c.electronDist=${electron.folder}`,
    `-c.electronVersion=${electron.version}`,
  ],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
