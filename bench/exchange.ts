/**
 * The exchange file of the 300-page plan with 30 versions that were handed out in it: writing it, which
 * reads it back before it is done, and reading it with all that is checked of a stranger's file. Against
 * what one would write without a format: each version as JSON, all of them packed by gzip.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type KnownRows, planToObjects } from '#shared/history/objects.ts'
import { newRevision, type Revision } from '#shared/history/revision.ts'
import type { Paragraph, Plan } from '#shared/plan/model.ts'
import { readPlanFile } from '../main/exchange/read-plan-file.ts'
import { writePlanFile } from '../main/exchange/write-plan-file.ts'
import { sha256 } from '../main/files/sha256.ts'
import { writeAtomically } from '../main/files/write-atomically.ts'
import { seededRandom } from './random.ts'
import { referencePlan } from './reference-plan.ts'
import { againstBudget, median, printTable } from './table.ts'

const ancestors = 30
const paragraphsEach = 50
const rounds = 5
const made = { app: '0.1.0', on: '2026-11-22' }

const folder = mkdtempSync(join(tmpdir(), 'kertomus-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const ours = join(folder, 'plan.kertomus')
const plain = join(folder, 'plan.json.gz')

const random = seededRandom(11)
const known: KnownRows = new WeakMap()
const objects = new Map<string, string>()
const revisions: Revision[] = []
const versions: Plan[] = []
let { plan } = referencePlan()
for (let index = 0; index < ancestors; index += 1) {
  versions.push(plan)
  const cut = planToObjects(plan, sha256, known)
  for (const [hash, json] of cut.objects) objects.set(hash, json)
  const parents = revisions.slice(-1).map(({ id }) => id)
  const at = new Date(Date.UTC(2026, index % 12, 1 + index)).toISOString()
  const facts = { plan: plan.id, parents, author: 'Maija Mallikas', at, tree: cut.tree }
  revisions.push(newRevision({ ...facts, kind: 'handed-out' }, sha256))
  plan = edited(plan, index)
}
const history = { revisions, objects }

const times = {
  write: [] as number[],
  read: [] as number[],
  writePlain: [] as number[],
  readPlain: [] as number[],
}
for (let round = 0; round < rounds; round += 1) {
  times.write.push(await timed(() => writePlanFile(ours, plan, new Map(), made, { history })))
  times.read.push(await timed(() => readPlanFile(ours)))
  times.writePlain.push(
    await timed(() => writeAtomically(plain, gzipSync(JSON.stringify([plan, ...versions])))),
  )
  times.readPlain.push(
    await timed(async () => JSON.parse(gunzipSync(readFileSync(plain)).toString('utf8'))),
  )
}
const read = await readPlanFile(ours)
if (read.history.revisions.length !== ancestors) throw new Error('not all versions came back')

const size = statSync(ours).size / 1e6
const sizePlain = statSync(plain).size / 1e6
printTable(
  `${plan.blocks.length} blocks with ${ancestors} versions, ${paragraphsEach} paragraphs changed in each, no images`,
  [
    {
      what: 'write, p50 ms',
      kertomus: median(times.write),
      'JSON, gzip': median(times.writePlain),
    },
    { what: 'read, p50 ms', kertomus: median(times.read), 'JSON, gzip': median(times.readPlain) },
    { what: 'size, MB', kertomus: size, 'JSON, gzip': sizePlain },
  ],
)
printTable('Ratios', [
  { what: 'write, to 1 s', ratio: againstBudget(median(times.write) / 1_000, 1) },
  { what: 'read, to 1 s', ratio: againstBudget(median(times.read) / 1_000, 1) },
  { what: 'size, to 3 MB', ratio: againstBudget(size / 3, 1) },
  {
    what: 'write, to JSON and gzip',
    ratio: (median(times.write) / median(times.writePlain)).toFixed(2),
  },
  {
    what: 'read, to JSON and gzip',
    ratio: (median(times.read) / median(times.readPlain)).toFixed(2),
  },
  { what: 'size, to JSON and gzip', ratio: (size / sizePlain).toFixed(2) },
])

/** The plan after a few paragraphs of it were written anew. */
function edited(plan: Plan, index: number): Plan {
  const paragraphs = plan.blocks.filter((block) => block.type === 'paragraph')
  const chosen = new Set(
    Array.from(
      { length: paragraphsEach },
      () => paragraphs[Math.floor(random() * paragraphs.length)],
    ),
  )
  const change = (block: Paragraph): Paragraph => ({
    ...block,
    children: [{ text: `Muutos ${index}. ` }, ...block.children],
  })
  const blocks = plan.blocks.map((block) =>
    block.type === 'paragraph' && chosen.has(block) ? change(block) : block,
  )
  return { ...plan, blocks }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
