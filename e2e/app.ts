/** The built app, launched for a test: `import { expect, test } from './app.ts'`. */
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  _electron,
  test as base,
  type ElectronApplication,
  errors,
  expect,
  type Page,
  type TestInfo,
} from '@playwright/test'
import { sandboxArguments } from '../scripts/electron.ts'

/** One run of the app. Several runs in one test share the folder, as a user's do. */
export type RunningApp = {
  electron: ElectronApplication
  window: Page
  /** As a user quits. */
  close(): Promise<void>
  /** As a power cut ends it: SIGKILL, nothing is flushed. */
  kill(): Promise<void>
}

type LaunchOptions = { args?: string[]; env?: Record<string, string>; userData?: string }

type Fixtures = {
  /** The app's folder of data; empty at first, gone after the test. */
  userData: string
  /** Where the app's file dialogs look in a test: a save dialog answers a file in it, an open dialog what open.txt names. */
  dialogFolder: string
  /** What the app complained of so far, in its pages and consoles; anything left at the end fails the test. */
  complaints: string[]
  launch(options?: LaunchOptions): Promise<RunningApp>
  /** The first window of an app launched with nothing in its folder. */
  window: Page
}

const repository = join(import.meta.dirname, '..')

export const test = base.extend<Fixtures>({
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kertomus-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  },

  dialogFolder: async ({ userData }, use) => {
    const folder = `${userData}-dialogs`
    await mkdir(folder)
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },

  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints, 'page errors and console errors').toEqual([])
  },

  launch: async ({ userData, dialogFolder, complaints }, use, testInfo) => {
    testInfo.annotations.push({
      type: 'ran in',
      description: process.env.KERTOMUS_ELECTRON_NAME ?? '',
    })
    const running: RunningApp[] = []
    await use(async (options = {}) => {
      const app = await launchApp({ userData, dialogFolder, complaints, ...options })
      running.push(app)
      return app
    })
    if (testInfo.status !== testInfo.expectedStatus) await attachScreenshots(running, testInfo)
    for (const app of running) await app.close()
  },

  window: async ({ launch }, use) => {
    const { window } = await launch()
    await use(window)
  },
})

export { expect }

/** Without Chromium's complaints of what a test machine lacks: D-Bus, a graphics card. */
const quiet = ['--log-level=3']

type Launch = NonNullable<Parameters<typeof _electron.launch>[0]>

/**
 * Playwright finds the app by a line that Chromium writes at its start, and misses it now and then when
 * something else is written at the same moment. Whoever has not been found by then is started once more;
 * an app that is found and shows no window fails its test as ever.
 */
async function attach(launch: Launch): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...launch, timeout: 20_000 })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    console.log('The app was not found by Playwright, and is started once more.')
    return await _electron.launch(launch)
  }
}

async function launchApp({
  userData,
  dialogFolder,
  complaints,
  args = [],
  env = {},
}: LaunchOptions &
  Pick<Fixtures, 'userData' | 'dialogFolder' | 'complaints'>): Promise<RunningApp> {
  const electron = await attach({
    executablePath: process.env.KERTOMUS_ELECTRON,
    args: [...sandboxArguments(), ...quiet, `--user-data-dir=${userData}`, repository, ...args],
    env: { ...process.env, KERTOMUS_TEST: '1', KERTOMUS_TEST_DIALOG_DIR: dialogFolder, ...env },
  })
  let ended = false
  electron.on('close', () => {
    ended = true
  })
  electron.on('window', (page) => listen(page, complaints))
  for (const page of electron.windows()) listen(page, complaints)

  const main = electron.process()
  const output: string[] = []
  main.stderr?.on('data', (text) => output.push(String(text)))

  async function kill(): Promise<void> {
    const hasExited = main.exitCode !== null || main.signalCode !== null
    const exit = hasExited || once(main, 'exit')
    main.kill('SIGKILL')
    await exit
    if (!ended) await electron.waitForEvent('close')
  }

  const window = await electron.firstWindow().catch(async (error) => {
    await kill()
    throw new Error(`${error.message}\nThe main process said:\n${output.join('')}`)
  })
  return {
    electron,
    window,
    kill,
    close: async () => {
      if (!ended) await electron.close()
    },
  }
}

/** Collects what a page complains of. */
export function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
}

async function attachScreenshots(running: RunningApp[], testInfo: TestInfo): Promise<void> {
  const pages = running
    .flatMap(({ electron }) => electron.windows())
    .filter((page) => !page.isClosed())
  for (const page of pages) {
    const body = await page.screenshot().catch(() => undefined)
    if (body) await testInfo.attach('window', { body, contentType: 'image/png' })
  }
}
