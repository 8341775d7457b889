import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isSealed, seal, unseal } from './seal.ts'

// Debian's `age`, which knows nothing of us, opens what we lock, and we open what it locks.

const isThere = ['age', 'script'].every((name) => spawnSync('which', [name]).status === 0)
const folder = mkdtempSync(join(tmpdir(), 'kertomus-age-'))
afterAll(() => rmSync(folder, { recursive: true }))

const password = 'äänestys-lumi-kivi-poro'
const content = new Uint8Array(Buffer.from('Hyvinvointi '.repeat(20_000)))
const at = (name: string) => join(folder, name)

/** Runs a command at a terminal, for `age` takes passwords from nowhere else, and types them when asked. */
function atTerminal(command: string, answers: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], { env: process.env })
    const left = [...answers]
    let said = ''
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (/passphrase[^\n]*: ?$/i.test(said) && left.length > 0) {
        said = ''
        child.stdin.write(`${left.shift()}\n`)
      }
    })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve(said) : reject(new Error(said))))
  })
}

// On a CI machine it is installed (scripts/system-packages.ts), and then its absence is a failure.
test.skipIf(!isThere && process.env.CI !== 'true')('age opens what we locked', async () => {
  writeFileSync(at('ours.kertomus'), await seal(content, password))
  await atTerminal(`age -d -o ${at('opened')} ${at('ours.kertomus')}`, [password])
  expect(new Uint8Array(readFileSync(at('opened')))).toEqual(content)
})

test.skipIf(!isThere && process.env.CI !== 'true')('we open what age locked', async () => {
  writeFileSync(at('plain'), content)
  await atTerminal(`age -p -o ${at('theirs.kertomus')} ${at('plain')}`, [password, password])
  const theirs = new Uint8Array(readFileSync(at('theirs.kertomus')))
  expect(isSealed(theirs)).toBe(true)
  expect(await unseal(theirs, password)).toEqual(content)
})
