import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Paragraph } from '#shared/plan/model.ts'
import { packPlan } from '../main/exchange/write-plan-file.ts'
import { writeAtomically } from '../main/files/write-atomically.ts'
import { createHistory } from '../main/history/history.ts'
import { openStore } from '../main/store/open-store.ts'
import { seededRandom } from './random.ts'
import { referencePlan } from './reference-plan.ts'
import { againstBudget, median, percentile, printTable } from './table.ts'

/**
 * The history of the 300-page plan after a year of work: 1,000 revisions, each with a few paragraphs
 * changed here and there, in a real store. A revision is compared with writing the plan as a file.
 */
const revisions = 1_000
const paragraphsEach = 4

const folder = mkdtempSync(join(tmpdir(), 'kertomus-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'kertomus.sqlite')
let clock = Date.parse('2026-01-01T08:00:00.000Z')
const now = () => new Date(clock).toISOString()
const open = () => openStore({ path, backups: join(folder, 'backups'), now })
const report = (error: unknown) => {
  throw error
}

const { plan, assets } = referencePlan()
let store = open()
store.plans.create(plan)
store.close()
const sizeBefore = size()

store = open()
const author = () => 'Maija Mallikas'
const history = createHistory({ store, author, now, report })
const paragraphs = plan.blocks.filter((block) => block.type === 'paragraph')
const random = seededRandom(7)

const times = { first: [] as number[], revision: [] as number[], file: [] as number[] }
times.first.push(timed(() => history.keep(plan.id)))
let revision = 1
for (let round = 1; round < revisions; round += 1) {
  const put = Array.from({ length: paragraphsEach }, () => ({ block: changedParagraph(round) }))
  store.plans.save({ id: plan.id, revision, removed: [], put })
  revision += 1
  clock += 600_000
  times.revision.push(timed(() => history.keep(plan.id)))
  if (round % 50 !== 0) continue
  const { plan: whole } = store.plans.find(plan.id)
  const start = performance.now()
  const made = { app: '0.1.0', on: '2026-01-01' }
  await writeAtomically(join(folder, 'plan.kertomus'), await packPlan(whole, assets, made))
  times.file.push(performance.now() - start)
}
store.close()
store = open()
const reopened = createHistory({ store, author, now, report })
const list = timed(() => reopened.list(plan.id))
const middle = reopened.list(plan.id)[revisions / 2]?.id ?? ''
const read = timed(() => reopened.read(plan.id, middle))
const [paragraph] = paragraphs
const blame = timed(() => reopened.blame(plan.id, { block: paragraph?.id ?? '' }))
const heading = plan.blocks.find((block) => block.type === 'heading')
const chapter = timed(() => reopened.list(plan.id, heading?.id))
const collect = timed(() => store.history.collect(plan.id))
store.close()
const megabytes = (size() - sizeBefore) / 1e6

printTable(
  `${revisions} revisions of ${plan.blocks.length} blocks, ${paragraphsEach} changed in each`,
  [
    { what: 'size of the history, MB', value: megabytes },
    { what: 'the first revision, ms', value: median(times.first) },
    { what: 'a revision, p50 ms', value: median(times.revision) },
    { what: 'a revision, p95 ms', value: percentile(times.revision, 0.95) },
    { what: 'the plan as a .kertomus file, p50 ms', value: median(times.file) },
    { what: 'the list, ms', value: list },
    { what: 'a whole plan read, ms', value: read },
    { what: 'who changed a paragraph, ms', value: blame },
    { what: 'the history of a chapter, ms', value: chapter },
    { what: 'unneeded objects collected, ms', value: collect },
  ],
)
printTable('Ratios', [
  { what: 'size, to 60 MB', ratio: againstBudget(megabytes / 60, 1) },
  {
    what: 'a revision, to the .kertomus file',
    ratio: againstBudget(median(times.revision) / median(times.file), 0.3),
  },
  {
    what: 'a revision, p50, to 50 ms',
    ratio: againstBudget(median(times.revision) / 50, 1),
  },
  { what: 'the list, to 100 ms', ratio: againstBudget(list / 100, 1) },
])

function changedParagraph(round: number): Paragraph {
  const block = paragraphs[Math.floor(random() * paragraphs.length)]
  if (!block) throw new Error('the reference plan has no paragraphs')
  return { ...block, children: [{ text: `Muutos ${round}. ` }, ...block.children] }
}

/** Of the store once its log is in it. */
function size(): number {
  return statSync(path).size
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
