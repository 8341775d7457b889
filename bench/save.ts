/**
 * Saving one changed paragraph of the 300-page reference plan: a transaction of the store, until it
 * is on the disk, against writing the whole plan anew with the same promise. Interleaved, on the
 * same disk.
 */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { calls } from '#shared/ipc/contract.ts'
import type { Paragraph, Plan } from '#shared/plan/model.ts'
import { packPlan } from '../main/exchange/write-plan-file.ts'
import { writeAtomically } from '../main/files/write-atomically.ts'
import { createHistory } from '../main/history/history.ts'
import { openStore } from '../main/store/open-store.ts'
import { referencePlan } from './reference-plan.ts'
import { againstBudget, median, percentile, printTable } from './table.ts'

const rounds = 200
const folder = join(import.meta.dirname, '../out/bench/save')

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const { plan, assets } = referencePlan()
const paragraphs = plan.blocks.filter((block) => block.type === 'paragraph')
const now = () => new Date().toISOString()
const store = openStore({
  path: join(folder, 'kertomus.sqlite'),
  backups: join(folder, 'backups'),
  now,
})
store.plans.create(plan)
const history = createHistory({
  store,
  author: () => 'Maija Mallikas',
  now,
  report(error) {
    throw error
  },
})

let { revision } = store.plans.find(plan.id)
/** What main does with `plans.save`: it checks the request and commits. */
function saveParagraph(changed: Paragraph): void {
  const request = { id: plan.id, revision, removed: [], put: [{ block: changed }] }
  revision = history.save(calls['plans.save'].input.parse(request)).revision
}

async function writeJson(changed: Plan): Promise<void> {
  await writeAtomically(join(folder, 'plan.json'), Buffer.from(JSON.stringify(changed)))
}

async function writeKertomus(changed: Plan): Promise<void> {
  const made = { app: '0.1.0', on: '2026-01-01' }
  await writeAtomically(join(folder, 'plan.kertomus'), await packPlan(changed, assets, made))
}

const times = { paragraph: [] as number[], json: [] as number[], kertomus: [] as number[] }
for (let round = -5; round < rounds; round += 1) {
  const paragraph = paragraphs[(round * 7 + 35) % paragraphs.length]
  if (!paragraph) throw new Error('the reference plan has no paragraphs')
  const changed: Paragraph = {
    ...paragraph,
    children: [{ text: `Muutos ${round}. ` }, ...paragraph.children],
  }
  const whole = {
    ...plan,
    blocks: plan.blocks.map((block) => (block.id === changed.id ? changed : block)),
  }
  const paragraphMs = await timed(() => saveParagraph(changed))
  const jsonMs = await timed(() => writeJson(whole))
  const kertomusMs = await timed(() => writeKertomus(whole))
  // The first rounds warm up and do not count.
  if (round < 0) continue
  times.paragraph.push(paragraphMs)
  times.json.push(jsonMs)
  times.kertomus.push(kertomusMs)
}
store.close()
report()

async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function report(): void {
  const p95 = (values: number[]) => percentile(values, 0.95)
  const line = (way: string, values: number[]) => ({
    way,
    'p50 ms': median(values),
    'p95 ms': p95(values),
  })
  printTable(`Saving one changed paragraph of ${plan.blocks.length} blocks, ${rounds} times`, [
    line('the paragraph, in the store', times.paragraph),
    line('the whole plan, as plain JSON', times.json),
    line('the whole plan, as a .kertomus file', times.kertomus),
  ])
  const ours = p95(times.paragraph)
  printTable('Ratios', [
    { what: 'p95, to the .kertomus file', ratio: againstBudget(ours / p95(times.kertomus), 0.3) },
    { what: 'p95, to plain JSON', ratio: againstBudget(ours / p95(times.json), 0.3) },
    { what: 'p95, to 15 ms', ratio: againstBudget(ours / 15, 1) },
  ])
}
