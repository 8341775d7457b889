/**
 * The 300-page plan exported by the built app: Word file without and with page numbers, web page, PDF. Beside
 * the time from asking for it to the finished file stands the longest time that the page's thread and the main
 * process were busy without a pause meanwhile. LibreOffice makes a PDF of the same Word file.
 */
import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { writePlanFile } from '../main/exchange/write-plan-file.ts'
import { openDisplay } from '../scripts/display.ts'
import { describeElectron, findElectron, sandboxArguments } from '../scripts/electron.ts'
import { referencePlan } from './reference-plan.ts'
import { againstBudget, median, printTable } from './table.ts'

const execute = promisify(execFile)
const rounds = 3
/** How long a thread may be busy without a pause, in milliseconds. */
const pauseMs = 50
/** Of the reference plan. */
const pages = 300
const project = join(import.meta.dirname, '..')
const folder = join(project, 'out/bench/export')
const files = join(folder, 'files')

const kinds = [
  { name: 'DOCX', format: 'docx', pageNumbers: false },
  { name: 'DOCX, page numbers', format: 'docx', pageNumbers: true },
  { name: 'HTML', format: 'html', pageNumbers: false },
  { name: 'PDF', format: 'pdf', pageNumbers: false },
] as const
type Kind = (typeof kinds)[number]
type Run = { name: Kind['name']; seconds: number; page: number; main: number }

const runs: Run[] = []
const writer: number[] = []
await prepare()
const electron = await findElectron()
const closeDisplay = await openDisplay()
const app = await _electron.launch({
  executablePath: electron.executable,
  args: [
    ...sandboxArguments(),
    `--user-data-dir=${join(folder, 'data')}`,
    project,
    join(folder, 'plan.kertomus'),
  ],
  env: { ...process.env, KERTOMUS_TEST: '1', KERTOMUS_TEST_DIALOG_DIR: files },
})
try {
  const page = await app.firstWindow()
  await page.locator('.plan-text:not([aria-busy])').waitFor({ timeout: 60_000 })
  await page.waitForTimeout(3_000)
  // The first round fills caches and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of kinds) {
      const run = await measure(app, page, kind)
      if (round > 0) runs.push(run)
    }
    const seconds = await pdfByWriter()
    if (seconds !== undefined && round > 0) writer.push(seconds)
  }
} finally {
  await app.close()
  closeDisplay()
}
report()

async function prepare(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(files, { recursive: true })
  await mkdir(join(folder, 'data'))
  const { plan, assets } = referencePlan()
  const made = { app: '0.1.0', on: '2026-01-01' }
  await writePlanFile(join(folder, 'plan.kertomus'), plan, assets, made)
  const organisation = { name: 'Vertailukunta', kind: 'municipality' }
  const profile = { name: 'Vertailija', role: '', organisation }
  await writeFile(join(folder, 'data/settings.json'), JSON.stringify({ profile }))
}

async function measure(
  app: ElectronApplication,
  page: Page,
  { name, format, pageNumbers }: Kind,
): Promise<Run> {
  await rm(files, { recursive: true })
  await mkdir(files)
  await app.evaluate(() => {
    let last = performance.now()
    const seen = { longest: 0 }
    const timer = setInterval(() => {
      const now = performance.now()
      seen.longest = Math.max(seen.longest, now - last - 5)
      last = now
    }, 5)
    Object.assign(globalThis, { seen, timer })
  })
  const { seconds, longest } = await page.evaluate(
    async ({ format, pageNumbers }) => {
      const { bridge } = globalThis as unknown as { bridge: Bridge }
      const list = await bridge.invoke('plans.list')
      const [plan] = list.value as { id: string }[]
      let longest = 0
      const observer = new PerformanceObserver((tasks) => {
        for (const { duration } of tasks.getEntries()) longest = Math.max(longest, duration)
      })
      observer.observe({ entryTypes: ['longtask'] })
      const began = performance.now()
      const made = await bridge.invoke('export.plan', {
        id: plan?.id,
        format,
        comments: false,
        pageNumbers,
      })
      const seconds = (performance.now() - began) / 1_000
      if (!made.ok || made.value === null) throw new Error(JSON.stringify(made))
      observer.disconnect()
      return { seconds, longest }
    },
    { format, pageNumbers },
  )
  const main = await app.evaluate(() => {
    const { seen, timer } = globalThis as unknown as {
      seen: { longest: number }
      timer: NodeJS.Timeout
    }
    clearInterval(timer)
    return seen.longest
  })
  if (format === 'docx') {
    const [file = ''] = await readdir(files)
    await copyFile(join(files, file), join(folder, 'plan.docx'))
  }
  return { name, seconds, page: longest, main }
}

type Bridge = {
  invoke(name: string, input?: unknown): Promise<{ ok: boolean; value: unknown }>
}

/** Undefined where LibreOffice is not installed. */
async function pdfByWriter(): Promise<number | undefined> {
  const began = performance.now()
  const args = [
    `-env:UserInstallation=file://${folder}/profile`,
    ...['--headless', '--convert-to', 'pdf', 'plan.docx'],
  ]
  const isDone = await execute('soffice', args, { cwd: folder }).then(
    () => true,
    () => false,
  )
  return isDone ? (performance.now() - began) / 1_000 : undefined
}

function report(): void {
  const of = (name: Kind['name'], what: 'seconds' | 'page' | 'main') =>
    median(runs.filter((run) => run.name === name).map((run) => run[what]))
  printTable(`The 300-page plan exported by the app, ${describeElectron(electron)}`, [
    ...kinds.map(({ name }) => ({
      export: name,
      s: of(name, 'seconds'),
      's a page': of(name, 'seconds') / pages,
      'page thread busy ms': of(name, 'page'),
      'main process busy ms': of(name, 'main'),
    })),
  ])
  if (writer.length > 0) {
    printTable('LibreOffice, PDF of the Word file', [{ s: median(writer) }])
  }
  printTable('Ratios', [
    ...kinds.map(({ name }) => ({
      what: `${name}: longest without a pause, to ${pauseMs} ms`,
      ratio: againstBudget(Math.max(of(name, 'page'), of(name, 'main')) / pauseMs, 1),
    })),
    {
      what: 'page numbers, to 0.07 s a page',
      ratio: againstBudget(
        (of('DOCX, page numbers', 'seconds') - of('DOCX', 'seconds')) / pages / 0.07,
        1,
      ),
    },
  ])
}
