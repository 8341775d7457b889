/**
 * The 300-page reference plan as a Word file: our command line, started afresh each time, against
 * pandoc and LibreOffice making one of the same content as HTML. Rounds are interleaved, so that what
 * else the machine does meets all alike; medians are compared. Then the same with page numbers, which
 * pandoc and LibreOffice leave to Word: what each page of them costs.
 */
import { execFile } from 'node:child_process'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writePlanFile } from '../main/exchange/write-plan-file.ts'
import { planToHtml } from './plan-to-html.ts'
import { referencePlan } from './reference-plan.ts'
import { againstBudget, median, printTable } from './table.ts'

const execute = promisify(execFile)
const rounds = 5
/** Of the reference plan. */
const pages = 300
const folder = join(import.meta.dirname, '../out/bench/docx')
const commandLine = join(import.meta.dirname, '../main/cli/index.js')

type Peer = { name: string; command: string; args: string[]; output: string }
type Run = { peer: string; wall: number; cpu: number }

const ours = [commandLine, 'export', 'plan.kertomus', '--to', 'docx', '-o', 'ours.docx', '--force']

const peers: Peer[] = [
  {
    name: 'kertomus',
    command: process.execPath,
    args: [...ours, '--no-page-numbers'],
    output: 'ours.docx',
  },
  {
    name: 'pandoc',
    command: 'pandoc',
    args: ['--from', 'html', '--to', 'docx', '--toc', '--output', 'pandoc.docx', 'plan.html'],
    output: 'pandoc.docx',
  },
  {
    name: 'LibreOffice',
    command: 'soffice',
    args: [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--infilter=HTML (StarWriter)'],
      ...['--convert-to', 'docx:MS Word 2007 XML', 'plan.html'],
    ],
    output: 'plan.docx',
  },
]

await prepare()
const present = await installed(peers)
const runs: Run[] = []
// The first round fills the caches of the disk and makes LibreOffice's profile; it does not count.
for (let round = 0; round <= rounds; round += 1) {
  for (const peer of present) {
    const run = await measure(peer)
    if (round > 0) runs.push(run)
  }
}
await report()
await reportPageNumbers()

async function prepare(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { plan, assets } = referencePlan()
  const made = { app: '0.1.0', on: '2026-01-01' }
  await writePlanFile(join(folder, 'plan.kertomus'), plan, assets, made)
  for (const [hash, bytes] of assets) await writeFile(join(folder, `${hash}.png`), bytes)
  await writeFile(
    join(folder, 'plan.html'),
    planToHtml(plan, (hash) => `${hash}.png`),
  )
}

async function installed(peers: Peer[]): Promise<Peer[]> {
  const tried = await Promise.all(
    peers.map(async (peer) => ({
      peer,
      there: await execute(peer.command, ['--version']).then(
        () => true,
        () => false,
      ),
    })),
  )
  for (const { peer, there } of tried) {
    if (!there) console.log(`${peer.name} is not installed and is left out.`)
  }
  return tried.filter(({ there }) => there).map(({ peer }) => peer)
}

/** Bash's `time` counts the processor time of a command with all its children. */
async function measure({ name, command, args, output }: Peer): Promise<Run> {
  await rm(join(folder, output), { force: true })
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1'
  const { stderr } = await execute('bash', ['-c', script, 'bash', command, ...args], {
    cwd: folder,
  })
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds.replace(',', '.')))
  await stat(join(folder, output))
  return { peer: name, wall, cpu: user + system }
}

async function report(): Promise<void> {
  const of = (peer: string, kind: 'wall' | 'cpu') =>
    median(runs.filter((run) => run.peer === peer).map((run) => run[kind]))

  const sizes = await Promise.all(
    present.map(async ({ output }) => (await stat(join(folder, output))).size),
  )
  printTable(
    `DOCX of the 300-page plan, medians of ${rounds} rounds`,
    present.map(({ name }, index) => ({
      writer: name,
      'wall s': of(name, 'wall'),
      'CPU s': of(name, 'cpu'),
      KB: Math.round((sizes[index] ?? 0) / 1024),
    })),
  )
  const others = present.filter(({ name }) => name !== 'kertomus')
  printTable(
    'Ratios',
    others.flatMap(({ name }) => [
      {
        what: `wall time, to ${name}`,
        ratio: againstBudget(of('kertomus', 'wall') / of(name, 'wall'), 0.35),
      },
      {
        what: `CPU time, to ${name}`,
        ratio: againstBudget(of('kertomus', 'cpu') / of(name, 'cpu'), 0.35),
      },
    ]),
  )
}

/** What working out the page numbers takes besides, for each page of the plan. */
async function reportPageNumbers(): Promise<void> {
  const [plain] = peers
  if (!plain) return
  const numbered = { ...plain, name: 'kertomus, page numbers', args: ours }
  const measured: { seconds: number; cpu: number }[] = []
  for (let round = 0; round < 3; round += 1) {
    const without = await measure(plain)
    const run = await measure(numbered)
    measured.push({
      seconds: (run.wall - without.wall) / pages,
      cpu: (run.cpu - without.cpu) / pages,
    })
  }
  const perPage = median(measured.map(({ cpu }) => cpu))
  printTable('Page numbers of the 300-page plan, medians of 3 rounds', [
    {
      what: 'CPU time a page, s',
      value: `${perPage.toFixed(3)} (budget 0.070, ${perPage <= 0.07 ? 'kept' : 'MISSED'})`,
    },
    {
      what: 'wall time a page, s',
      value: median(measured.map(({ seconds }) => seconds)).toFixed(3),
    },
  ])
}
