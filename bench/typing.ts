/**
 * Typing and opening, against ProseMirror, in a real Electron: keys are pressed one at a time in the
 * middle of the reference plan, and the time runs from the key's own time stamp to the task after
 * the frame that shows it. Beside it stands how long the page's own thread worked for the key, which
 * other programs on the machine do not add to. Runs are interleaved, each in a fresh window; medians
 * of three. LibreOffice Writer loads the same plan as DOCX: what an empty document takes is its start and
 * is subtracted.
 */
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type CDPSession } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { openDisplay } from '../scripts/display.ts'
import { describeElectron, findElectron, sandboxArguments } from '../scripts/electron.ts'
import { referencePlan } from './reference-plan.ts'
import { againstBudget, median, percentile, printTable } from './table.ts'
import type { Peer } from './typing/page.tsx'
import { loadInWriter, prepareWriter, type WriterRun } from './typing/writer.ts'

const peers: Peer[] = ['kertomus', 'prosemirror', 'prosemirror-cv']
const lengths = [500, 5_000]
const rounds = 3
const keys = 'hyvinvointikertomus ja suunnitelma '

const folder = join(import.meta.dirname, '../out/bench/typing')

type Run = {
  peer: Peer
  blocks: number
  open: number
  whole: number
  latencies: number[]
  work: number[]
}

const runs: Run[] = []
const writer: WriterRun[] = []
await buildPage()
const documents = await prepareWriter(folder, Math.max(...lengths))
const electron = await findElectron()
const closeDisplay = await openDisplay()
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const blocks of lengths) {
      for (const peer of peers) runs.push(await measure(peer, blocks))
    }
    if (documents) writer.push(await loadInWriter(documents))
  }
} finally {
  closeDisplay()
}
report()

async function buildPage(): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'typing'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'chrome130' },
  })
  await copyFile(join(import.meta.dirname, 'typing/window.cjs'), join(folder, 'window.cjs'))
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'typing', version: '1.0.0', main: 'window.cjs' }),
  )
}

async function measure(peer: Peer, blocks: number): Promise<Run> {
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [...sandboxArguments(), folder],
  })
  try {
    const page = await app.firstWindow()
    await page.waitForFunction(() => 'openPlan' in window)
    const { plan } = referencePlan({ blocks })
    const middle = plan.blocks.findIndex(
      (block, at) => at > blocks / 2 && block.type === 'paragraph',
    )
    const open = await page.evaluate(([peer, json, index]) => window.openPlan(peer, json, index), [
      peer,
      JSON.stringify(plan),
      middle,
    ] as const)
    const whole = await page.evaluate(() => window.untilWhole())
    await page.keyboard.press('End')
    await page.waitForTimeout(500)
    const before = await page.evaluate(() => document.body.textContent.length)
    await page.evaluate(() => window.takeLatencies())
    const thread = await page.context().newCDPSession(page)
    await thread.send('Performance.enable', { timeDomain: 'threadTicks' })
    const work: number[] = []
    for (const key of keys) {
      const start = await worked(thread)
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      await page.waitForTimeout(60)
      work.push((await worked(thread)) - start)
    }
    const latencies = await page.evaluate(() => window.takeLatencies())
    const after = await page.evaluate(() => document.body.textContent.length)
    if (after - before < keys.length - 1) throw new Error(`${peer} did not take the keys`)
    return { peer, blocks, open, whole, latencies, work }
  } finally {
    await app.close()
  }
}

async function worked(thread: CDPSession): Promise<number> {
  const { metrics } = await thread.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  return seconds * 1_000
}

function report(): void {
  const of = (peer: Peer, blocks: number) =>
    runs.filter((run) => run.peer === peer && run.blocks === blocks)
  const p95 = (peer: Peer, blocks: number) =>
    median(of(peer, blocks).map((run) => percentile(run.latencies, 0.95)))

  printTable(
    `Typing and opening, ${describeElectron(electron)}`,
    lengths.flatMap((blocks) =>
      peers.map((peer) => ({
        blocks: String(blocks),
        editor: peer,
        'open ms': median(of(peer, blocks).map((run) => run.open)),
        'whole ms': median(of(peer, blocks).map((run) => run.whole)),
        'key p50 ms': median(of(peer, blocks).flatMap((run) => run.latencies)),
        'key p95 ms': p95(peer, blocks),
        'work p50 ms': median(of(peer, blocks).flatMap((run) => run.work)),
        'work p95 ms': median(of(peer, blocks).map((run) => percentile(run.work, 0.95))),
      })),
    ),
  )
  const [short = 0, long = 0] = lengths
  const open = median(of('kertomus', long).map((run) => run.open))
  if (writer.length > 0) {
    printTable('LibreOffice Writer, without a window', [
      { document: 'empty', ms: median(writer.map(({ empty }) => empty)) },
      { document: `${long} blocks`, ms: median(writer.map(({ plan }) => plan)) },
    ])
  }
  const writerLoads = median(writer.map(({ plan, empty }) => plan - empty))
  printTable('Ratios', [
    {
      what: 'key p95, 5,000 blocks, to ProseMirror',
      ratio: againstBudget(p95('kertomus', long) / p95('prosemirror', long), 0.5),
    },
    {
      what: 'key p95, 5,000 blocks, to one frame of 16 ms',
      ratio: againstBudget(p95('kertomus', long) / 16, 1),
    },
    {
      what: 'key p95, 5,000 blocks to 500',
      ratio: againstBudget(p95('kertomus', long) / p95('kertomus', short), 1.5),
    },
    {
      what: 'opening 5,000 blocks, to 1.5 s',
      ratio: againstBudget(open / 1500, 1),
    },
    ...(writer.length > 0
      ? [
          {
            what: 'opening 5,000 blocks, to Writer loading the same DOCX',
            ratio: againstBudget(open / writerLoads, 0.4),
          },
        ]
      : []),
  ])
}
