/** `npm start`: build the app and open it. `npm run dev`: the same, following every change of the source. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { hasDisplay } from './display.ts'
import { describeElectron, findElectron, sandboxArguments } from './electron.ts'
import { requirePackages, WINDOW_PACKAGES } from './system-packages.ts'

const root = join(import.meta.dirname, '..')
const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')

try {
  process.exitCode = await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start(): Promise<number> {
  if (!hasDisplay()) {
    throw new Error(
      'Kertomus opens a window, and there is no display here. The command line works without one:\n\n' +
        '  npm run -s kertomus -- --help\n',
    )
  }
  requirePackages(WINDOW_PACKAGES)
  const electron = await findElectron()
  console.log(describeElectron(electron))

  const [first, ...rest] = process.argv.slice(2)
  if (first === '--dev') {
    const watch = [electronVite, 'dev', '--watch', '--', ...sandboxArguments(), ...rest]
    return run(process.execPath, watch, { ELECTRON_EXEC_PATH: electron.executable })
  }
  return (
    run(process.execPath, [electronVite, 'build', '--logLevel', 'warn']) ||
    run(electron.executable, [...sandboxArguments(), root, ...process.argv.slice(2)])
  )
}

function run(command: string, args: string[], environment: NodeJS.ProcessEnv = {}): number {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  })
  if (error) throw error
  return status ?? 1
}
