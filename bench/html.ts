/**
 * The 300-page reference plan as a web page: our command line, started afresh each time, against pandoc
 * making one that holds its images of the same content. Rounds are interleaved; medians are compared.
 */
import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writePlanFile } from '../main/exchange/write-plan-file.ts'
import { planToHtml } from './plan-to-html.ts'
import { referencePlan } from './reference-plan.ts'
import { median, printTable } from './table.ts'

const execute = promisify(execFile)
const rounds = 5
const folder = join(import.meta.dirname, '../out/bench/html')
const commandLine = join(import.meta.dirname, '../main/cli/index.js')

const peers = [
  {
    name: 'kertomus',
    command: process.execPath,
    args: [commandLine, ...'export plan.kertomus --to html -o ours.html --force'.split(' ')],
  },
  {
    name: 'pandoc',
    command: 'pandoc',
    args: '--from html --to html --toc --self-contained --output theirs.html plan.html'.split(' '),
  },
] as const

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const { plan, assets } = referencePlan()
const made = { app: '0.1.0', on: '2026-01-01' }
await writePlanFile(join(folder, 'plan.kertomus'), plan, assets, made)
for (const [hash, bytes] of assets) await writeFile(join(folder, `${hash}.png`), bytes)
const html = planToHtml(plan, (hash) => `${hash}.png`)
await writeFile(join(folder, 'plan.html'), html)

const seconds: Record<(typeof peers)[number]['name'], number[]> = { kertomus: [], pandoc: [] }
// The first round fills the caches of the disk and does not count.
for (let round = 0; round <= rounds; round += 1) {
  for (const { name, command, args } of peers) {
    const began = performance.now()
    await execute(command, [...args], { cwd: folder })
    if (round > 0) seconds[name].push((performance.now() - began) / 1000)
  }
}

printTable(`Web page of the 300-page plan, medians of ${rounds} rounds`, [
  { writer: 'kertomus', 'wall s': median(seconds.kertomus) },
  { writer: 'pandoc', 'wall s': median(seconds.pandoc) },
  { writer: 'ratio', 'wall s': median(seconds.kertomus) / median(seconds.pandoc) },
])
