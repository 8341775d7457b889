/** What a bare Debian or Ubuntu lacks to show an Electron window, and the commands that put it there. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A package of Debian's, and what tells that it is there. */
type SystemPackage = { name: string } & (
  | { command: string }
  | { library: string }
  | { folder: string }
)

/** To show a window. */
export const WINDOW_PACKAGES: SystemPackage[] = [
  { name: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { name: 'libnss3', library: 'libnss3.so' },
  { name: 'libgbm1', library: 'libgbm.so.1' },
  { name: 'libasound2', library: 'libasound.so.2' },
  { name: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
  { name: 'libxss1', library: 'libXss.so.1' },
]

/** To show a window where there is no display. */
export const DISPLAY_PACKAGES: SystemPackage[] = [{ name: 'xvfb', command: 'Xvfb' }]

/** To compile the SQLite addon of the fallback Electron. */
export const COMPILER_PACKAGES: SystemPackage[] = [{ name: 'g++', command: 'c++' }]

/** Independent readers of what the app writes, and fonts; tests that lack one are skipped and say so. */
const DOCUMENT_PACKAGES: SystemPackage[] = [
  { name: 'libreoffice-writer-nogui', command: 'soffice' },
  { name: 'pandoc', command: 'pandoc' },
  { name: 'poppler-utils', command: 'pdftotext' },
  { name: 'libxml2-utils', command: 'xmllint' },
  { name: 'age', command: 'age' },
  { name: 'fonts-liberation', folder: '/usr/share/fonts/truetype/liberation' },
  { name: 'fonts-dejavu', folder: '/usr/share/fonts/truetype/dejavu' },
  { name: 'fonts-crosextra-carlito', folder: '/usr/share/fonts/truetype/crosextra' },
]

/** Throws, naming the apt-get line to run, when something of `wanted` is missing. */
export function requirePackages(wanted: SystemPackage[]): void {
  const missing = missingPackages(wanted)
  if (missing.length === 0) return
  throw new Error(
    `Missing on this machine: ${missing.join(', ')}. Install with\n\n  sudo apt-get install -y ${missing.join(' ')}\n`,
  )
}

/** On a CI machine nobody is there to install what is missing; everywhere else that is the owner's to decide. */
export function installPackagesInCi(): void {
  const mayInstall =
    process.env.CI === 'true' && process.getuid?.() === 0 && commandExists('apt-get')
  if (!mayInstall) return
  const missing = missingPackages([...WINDOW_PACKAGES, ...DISPLAY_PACKAGES, ...DOCUMENT_PACKAGES])
  if (missing.length === 0) return
  console.log(`Installing ${missing.join(', ')} …`)
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', ...missing)
}

function missingPackages(wanted: SystemPackage[]): string[] {
  if (process.platform !== 'linux') return []
  const libraries = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? ''
  const isThere = (item: SystemPackage) => {
    if ('command' in item) return commandExists(item.command)
    if ('folder' in item) return existsSync(item.folder)
    return libraries.includes(`\t${item.library} `)
  }
  return wanted.filter((item) => !isThere(item)).map(({ name }) => name)
}

function commandExists(command: string): boolean {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, command)))
}

function aptGet(...args: string[]): void {
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed`)
}
