/**
 * The plan view with 500 measures and four years of follow-up, in a real Electron: frames while it
 * scrolls from top to bottom, and keys pressed while cells are written, each until it is painted.
 * Medians of three windows.
 */
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
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

type Run = { measures: number; open: number; scroll: number[]; move: number[]; edit: number[] }

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

    const scroll = await page.evaluate(() => window.scrollThrough(120))
    await page.evaluate(() => document.querySelector('[role=treegrid]')?.scrollTo(0, 0))
    await first.getByRole('gridcell').nth(2).click()
    const move = await latenciesOf(page, [...Array(20).fill('ArrowDown')])
    await page.keyboard.press('Home')
    await first.getByRole('gridcell').nth(2).click()
    const edit = await latenciesOf(
      page,
      Array(8)
        .fill([...'Uusi', 'Enter'])
        .flat(),
    )
    const written = await page.getByRole('gridcell', { name: 'Uusi', exact: true }).count()
    if (written < 2) throw new Error('the grid did not take the keys')
    return { measures, open, scroll, move, edit }
  } finally {
    await app.close()
  }
}

async function latenciesOf(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => window.takeLatencies())
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(60)
  }
  return page.evaluate(() => window.takeLatencies())
}

function report(): void {
  const kinds = ['scroll', 'move', 'edit'] as const
  const p95 = (measures: number, kind: (typeof kinds)[number]) =>
    median(
      runs.filter((run) => run.measures === measures).map((run) => percentile(run[kind], 0.95)),
    )
  printTable(
    `The grid of measures, ${describeElectron(electron)}`,
    sizes.map((measures) => ({
      measures: String(measures),
      'open ms': median(runs.filter((run) => run.measures === measures).map((run) => run.open)),
      'scroll p95 ms': p95(measures, 'scroll'),
      'arrow key p95 ms': p95(measures, 'move'),
      'writing p95 ms': p95(measures, 'edit'),
    })),
  )
  const most = sizes.at(-1) ?? 0
  printTable(
    'Ratios',
    kinds.map((kind) => ({
      what: `${kind} p95, ${most} measures, to one frame of ${frameMs} ms`,
      ratio: againstBudget(p95(most, kind) / frameMs, 1),
    })),
  )
}
