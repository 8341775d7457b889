/**
 * The plan view with 500 measures and four years of follow-up, in a real Electron: scrolling, arrow
 * keys and writing in cells, one step at a time until it is painted. What counts is how long the
 * page's own thread worked for a step (script, style, layout, paint), which other programs on the
 * machine do not add to as they do to the time on the wall. Medians of three windows.
 */
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type CDPSession, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { openDisplay } from '../scripts/display.ts'
import { describeElectron, findElectron, sandboxArguments } from '../scripts/electron.ts'
import { referenceRecords } from './reference-records.ts'
import { againstBudget, median, percentile, printTable } from './table.ts'

const frameMs = 16
const rounds = 3
const sizes = [45, 500]
const years = [2026, 2027, 2028, 2029]

const folder = join(import.meta.dirname, '../out/bench/grid')

/** Pixels of one step of the wheel. */
const wheelStep = 100
const scrollSteps = 120

const kinds = ['scroll', 'move', 'edit'] as const
type Kind = (typeof kinds)[number]
type Step = { work: number; wall: number }
type Run = { measures: number; open: number } & Record<Kind, Step[]>

const runs: Run[] = []
await buildPage()
const electron = await findElectron()
const closeDisplay = await openDisplay()
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const measures of sizes) runs.push(await measure(measures))
  }
} finally {
  closeDisplay()
}
report()

async function buildPage(): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'grid'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'chrome130' },
  })
  await copyFile(join(import.meta.dirname, 'grid/window.cjs'), join(folder, 'window.cjs'))
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'grid', version: '1.0.0', main: 'window.cjs' }),
  )
}

async function measure(measures: number): Promise<Run> {
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [...sandboxArguments(), folder],
  })
  try {
    const page = await app.firstWindow()
    await page.waitForFunction(() => 'openGrid' in window)
    const json = JSON.stringify(referenceRecords({ measures, years }))
    const start = performance.now()
    await page.evaluate((json) => window.openGrid(json, 'fi'), json)
    const first = page.getByRole('row', { level: 3 }).first()
    await first.waitFor()
    const open = performance.now() - start
    await page.waitForTimeout(500)

    const thread = await page.context().newCDPSession(page)
    await thread.send('Performance.enable', { timeDomain: 'threadTicks' })
    const top = () => page.evaluate(() => window.scrollGrid(-1e9))
    const firstTitle = first.getByRole('gridcell').nth(2)

    const scroll = await timed(thread, Array(scrollSteps).fill(wheelStep), (pixels) =>
      page.evaluate((pixels) => window.scrollGrid(pixels), pixels),
    )
    await top()
    await firstTitle.click()
    const move = await timed(thread, Array(30).fill('ArrowDown'), (key) => press(page, key))
    await top()
    await firstTitle.click()
    const keys = Array(8)
      .fill([...'Uusi', 'Enter'])
      .flat()
    const edit = await timed(thread, keys, (key) => press(page, key))
    const written = await page.getByRole('gridcell', { name: 'Uusi', exact: true }).count()
    if (written < 2) throw new Error('the grid did not take the keys')
    return { measures, open, scroll, move, edit }
  } finally {
    await app.close()
  }
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.evaluate(() => window.painted())
}

/** Each step with the milliseconds the page's thread worked for it and those that went by. */
async function timed<What>(
  thread: CDPSession,
  steps: readonly What[],
  take: (step: What) => Promise<void>,
): Promise<Step[]> {
  const results: Step[] = []
  for (const step of steps) {
    const before = await worked(thread)
    const start = performance.now()
    await take(step)
    const wall = performance.now() - start
    results.push({ work: (await worked(thread)) - before, wall })
  }
  return results
}

async function worked(thread: CDPSession): Promise<number> {
  const { metrics } = await thread.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  return seconds * 1_000
}

function report(): void {
  const of = (measures: number) => runs.filter((run) => run.measures === measures)
  const p95 = (measures: number, kind: Kind, what: keyof Step) =>
    median(
      of(measures).map((run) =>
        percentile(
          run[kind].map((step) => step[what]),
          0.95,
        ),
      ),
    )
  printTable(
    `The grid of measures, ${describeElectron(electron)}`,
    sizes.flatMap((measures) =>
      kinds.map((kind) => ({
        measures: String(measures),
        step: kind,
        'work p50 ms': median(of(measures).flatMap((run) => run[kind].map(({ work }) => work))),
        'work p95 ms': p95(measures, kind, 'work'),
        'wall p95 ms': p95(measures, kind, 'wall'),
        'open ms': median(of(measures).map((run) => run.open)),
      })),
    ),
  )
  const [few = 0, many = 0] = sizes
  printTable('Ratios', [
    ...kinds.map((kind) => ({
      what: `${kind} p95, ${many} measures, to one frame of ${frameMs} ms`,
      ratio: againstBudget(p95(many, kind, 'work') / frameMs, 1),
    })),
    ...kinds.map((kind) => ({
      what: `${kind} p95, ${many} measures to ${few}`,
      ratio: againstBudget(p95(many, kind, 'work') / p95(few, kind, 'work'), 1.5),
    })),
  ])
}
