/** The app as users get it: packaged, its fuses set, driven from outside as nothing inside would allow it. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium } from '@playwright/test'
import { sandboxArguments } from '../scripts/electron.ts'
import { expect, listen, test } from './app.ts'

const repository = join(import.meta.dirname, '..')

const packaged = {
  linux: { target: ['--linux', 'dir'], executable: 'linux-unpacked/kertomus' },
  win32: { target: ['--win', 'dir'], executable: 'win-unpacked/Kertomus.exe' },
  darwin: {
    target: ['--mac', 'dir'],
    executable: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Kertomus.app/Contents/MacOS/Kertomus`,
  },
}[process.platform as 'linux' | 'win32' | 'darwin']
const executable = join(repository, 'dist', packaged.executable)

test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  test.setTimeout(300_000)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(repository, 'scripts/package.ts'), ...packaged.target],
    { encoding: 'utf8' },
  )
  expect(status, `${stdout}\n${stderr}`).toBe(0)
})

test('every fuse is set as electron-builder.yml says', async () => {
  const wire = await getCurrentFuseWire(executable)
  const wanted: [FuseV1Options, FuseState][] = [
    [FuseV1Options.RunAsNode, FuseState.DISABLE],
    [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
    [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
    [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
    [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
    [FuseV1Options.WasmTrapHandlers, FuseState.ENABLE],
  ]
  for (const [fuse, state] of wanted) {
    const name = FuseV1Options[fuse]
    // Fuses are added by newer Electrons; an older one (the fallback) cannot have them.
    if (wire[fuse] === undefined) {
      test.info().annotations.push({ type: 'fuse not in this Electron', description: name })
      continue
    }
    expect(wire[fuse], name).toBe(state)
  }
})

test('opens its first screen', async ({ userData, complaints }) => {
  const app = spawn(
    executable,
    [...sandboxArguments(), `--user-data-dir=${userData}`, '--remote-debugging-port=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(app.stderr))
    const context = browser.contexts()[0]
    const window = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (!window) throw new Error('the packaged app shows no window')
    listen(window, complaints)

    await expect(window).toHaveTitle(/Kertomus/)
    await expect(window.locator('#root')).not.toBeEmpty()
    await browser.close()
  } finally {
    const exit = once(app, 'exit')
    app.kill()
    await exit
  }
})

async function debuggingAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  const lines: string[] = []
  for await (const line of createInterface({ input: stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address) {
      stderr.resume() // closing the reader paused it; a full pipe would stop the app
      return address
    }
    lines.push(line)
  }
  throw new Error(`the packaged app ended before its window opened:\n${lines.join('\n')}`)
}
