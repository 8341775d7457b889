/**
 * Merging twelve copies of the 300-page reference plan, 1,500 changes in all, against LibreOffice opening
 * one of them as a Word file and comparing it with a single other; and how the time grows with the plan.
 */
import { execFile } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { mergeCopies } from '#shared/merge/merge-copies.ts'
import type { Copy } from '#shared/merge/model.ts'
import { resolve } from '#shared/merge/resolve.ts'
import type { Block, Plan } from '#shared/plan/model.ts'
import { inlineText } from '#shared/plan/walk.ts'
import { writePlanFile } from '../main/exchange/write-plan-file.ts'
import { seededRandom } from './random.ts'
import { referencePlan } from './reference-plan.ts'
import { againstBudget, median, printTable } from './table.ts'

const copies = 12
const changesInAll = 1_500
const budgetMs = 2_000
const folder = join(import.meta.dirname, '../out/bench/merge')
const execute = promisify(execFile)

const { plan, assets } = referencePlan()
const twelve = Array.from({ length: copies }, (_, at) => copyOf(plan, changesInAll / copies, at))
const times = Array.from({ length: 5 }, () => timed(plan, twelve))
const merge = mergeCopies(plan, afresh(twelve))
const conflicts = merge.changes.filter(({ conflict }) => conflict).length
const made = resolve(merge)

printTable(`Merging ${copies} copies of ${plan.blocks.length} blocks`, [
  {
    'changes found': merge.changes.length,
    conflicts,
    'blocks after': made.blocks.length,
    'median ms': median(times),
    'slowest ms': Math.max(...times),
    'to 2 s': againstBudget(median(times) / budgetMs, 1),
  },
])

const office = await secondsOfLibreOffice()
if (office === undefined) {
  console.log('\nLibreOffice with python3-uno is not installed and is left out.')
} else {
  printTable('LibreOffice opens one copy and compares it with one other', [
    {
      'LibreOffice s': office,
      'all twelve to its two': `${(median(times) / 1_000 / office).toFixed(2)}`,
    },
  ])
}

const sizes = [500, 2_000, 5_000, 20_000]
const perBlock = sizes.map((blocks) => {
  const { plan } = referencePlan({ blocks })
  const two = [copyOf(plan, blocks / 20, 1), copyOf(plan, blocks / 20, 2)]
  const ms = median(Array.from({ length: 3 }, () => timed(plan, two)))
  return { blocks, changes: blocks / 10, ms, 'µs per block': (ms / blocks) * 1_000 }
})
printTable('Two copies, a change in every tenth block', perBlock)
const [small, large] = [perBlock[1], perBlock.at(-1)]
if (small && large) {
  const growth = large['µs per block'] / small['µs per block']
  printTable('Growth', [
    { what: 'a block of 20,000, to one of 2,000 (1: linear)', ratio: againstBudget(growth, 1.5) },
  ])
}

/** Undefined where it is not installed. */
async function secondsOfLibreOffice(): Promise<number | undefined> {
  // Debian's own interpreter: the one that `python3-uno` is for.
  const python = '/usr/bin/python3'
  const isThere = await execute(python, ['-c', 'import uno']).then(
    () => true,
    () => false,
  )
  if (!isThere) return undefined
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const made = { app: '0.1.0', on: '2026-01-01' }
  const commandLine = join(import.meta.dirname, '../main/cli/index.js')
  for (const [name, version] of [
    ['ours', plan] as const,
    ['theirs', twelve[0]?.plan ?? plan] as const,
  ]) {
    const file = join(folder, `${name}.kertomus`)
    await writePlanFile(file, version, assets, made)
    const to = join(folder, `${name}.docx`)
    await execute(process.execPath, [
      commandLine,
      'export',
      file,
      '--to',
      'docx',
      '--no-page-numbers',
      '-o',
      to,
    ])
  }
  const script = join(import.meta.dirname, 'merge/compare.py')
  const rounds: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const { stdout } = await execute(python, [script, folder, 'ours.docx', 'theirs.docx'])
    rounds.push(Number(stdout))
  }
  return median(rounds)
}

function timed(plan: Plan, copies: readonly Copy[]): number {
  const read = afresh(copies)
  const start = performance.now()
  resolve(mergeCopies(plan, read))
  return performance.now() - start
}

/** As they come from files: no object shared with the plan, and nothing known from a round before. */
function afresh(copies: readonly Copy[]): Copy[] {
  const base = copies[0]?.base
  const read = base && (JSON.parse(JSON.stringify(base)) as Plan)
  return copies.map(({ id, author, plan }): Copy => {
    const copy = { id, author, plan: JSON.parse(JSON.stringify(plan)) as Plan }
    return read ? { ...copy, base: read } : copy
  })
}

/** A copy in which so many places are changed: half reworded, the rest new, moved and gone. */
function copyOf(plan: Plan, changes: number, seed: number): Copy {
  const random = seededRandom(seed + 1)
  let blocks = [...plan.blocks]
  const added = new Map<number, Block>()
  const gone = new Set<number>()
  for (let count = 0; count < changes; count += 1) {
    const at = Math.floor(random() * blocks.length)
    const block = blocks[at]
    if (block?.type !== 'paragraph' && block?.type !== 'list-item') continue
    const kind = random()
    const id = `${seed}x${count}`.padEnd(16, '0')
    if (kind < 0.5)
      blocks[at] = { ...block, children: [{ text: reworded(inlineText(block.children), count) }] }
    else if (kind < 0.8)
      added.set(at, {
        id,
        type: 'paragraph',
        children: [{ text: `Ryhmän ${seed} uusi asia ${count}.` }],
      })
    else gone.add(at)
  }
  const moved = blocks[Math.floor(random() * blocks.length)]
  blocks = blocks.flatMap((block, at): Block[] => {
    const behind = added.get(at)
    return [...(gone.has(at) ? [] : [block]), ...(behind ? [behind] : [])]
  })
  if (moved) blocks = [moved, ...blocks.filter((block) => block !== moved)]
  return { id: `copy${seed}`, author: `Ryhmä ${seed}`, base: plan, plan: { ...plan, blocks } }
}

function reworded(text: string, count: number): string {
  return text.replace(/\. |\.$/u, ` (${count})$&`)
}
