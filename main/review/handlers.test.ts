import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCopies } from '#shared/handouts/stored-copies.ts'
import type { EventName } from '#shared/ipc/events.ts'
import type { StoredMark } from '#shared/ipc/review.ts'
import { mergeCopies } from '#shared/merge/merge-copies.ts'
import type { Change } from '#shared/merge/model.ts'
import { resolve } from '#shared/merge/resolve.ts'
import { h, plan as newPlan, noRecords, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { createId } from '#shared/plan/id.ts'
import type { Block, Id, Plan } from '#shared/plan/model.ts'
import { blockText } from '#shared/plan/walk.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { createReturnedCopies } from '../handouts/returned-copies.ts'
import { createHistory } from '../history/history.ts'
import { openStore } from '../store/open-store.ts'
import { reviewHandlers } from './handlers.ts'

// The coordinator's library, into which copies come back.

let folder: string
let desk: ReturnType<typeof openDesk>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-review-'))
  desk = openDesk()
})
afterEach(() => {
  desk.store.close()
  rmSync(folder, { recursive: true })
})

function openDesk() {
  const now = () => new Date().toISOString()
  const store = openStore({
    path: join(folder, 'store.sqlite'),
    backups: join(folder, 'backups'),
    now,
  })
  const history = createHistory({
    store,
    author: () => 'Aino',
    now,
    report: (error) => {
      throw error
    },
  })
  const copies = createReturnedCopies({ store, keepImage: () => undefined, now })
  const told: EventName[] = []
  const composed: Plan[] = []
  const calls = reviewHandlers({
    store,
    pendingCopies: copies.pending,
    merge: async ({ ours, copies, decisions }) => {
      const merge = mergeCopies(ours, readCopies(copies, ours))
      return decisions ? { merge, plan: resolve(merge, decisions) } : { merge }
    },
    keep: history.keep,
    readRevision: history.read,
    restore: history.restore,
    author: () => 'Aino',
    now,
    pickTarget: async (name) => join(folder, name),
    composeLog: async (plan) => {
      composed.push(plan)
      return { bytes: Buffer.from('docx'), errors: [] }
    },
    emit: (event) => told.push(event),
  })
  return { store, history, copies, calls, told, composed }
}

const steps = p('Kävely väheni 2 %. Pyöräily kasvoi.')
const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id)
const measure = newMeasure(goal.id, { title: 'Latu', resources: 'Ei mitään' })

function newPlanHere(): Plan {
  const plan = {
    ...newPlan({ ...exampleMeta, title: 'Hyvinvointisuunnitelma' }, [
      h(1, 'Liikunta'),
      steps,
      p('Kunnossa.'),
    ]),
    records: { ...noRecords(), priorities: [priority], goals: [goal], measures: [measure] },
  }
  desk.store.plans.create(plan)
  return plan
}

/** The plan comes back from someone who was handed it as it is now. */
function comesBack(id: Id, author: string, edit: (plan: Plan) => Plan): string {
  const { plan } = desk.store.plans.find(id)
  const revision = desk.history.keep(id, 'handed-out', { label: author })
  const handout = {
    kind: 'group',
    id: createId(),
    plan: id,
    revision: revision.id,
    from: { name: 'Aino', organisation: 'Koivuranta' },
    to: author,
    chapters: [],
    measures: [measure.id],
    note: '',
    madeOn: '2026-11-22',
  } as const
  desk.store.handouts.add(
    { ...handout, chapters: [], measures: [measure.id] },
    `${author}.kertomus`,
  )
  const returned = { by: author, on: '2026-11-22' }
  const copy: Plan = {
    ...edit(plan),
    handout: { ...handout, chapters: [], measures: [measure.id], returned },
  }
  const file = desk.copies.take(
    id,
    { plan: copy, assets: new Map(), history: { revisions: [], objects: new Map() } },
    `${author}.kertomus`,
  )
  if (!('copy' in file)) throw new Error('not taken')
  return file.copy.id
}

function reworded(block: Block, words: string) {
  return (plan: Plan): Plan => ({
    ...plan,
    blocks: plan.blocks.map((one) => (one.id === block.id ? { ...p(words), id: one.id } : one)),
  })
}

const withResources =
  (resources: string) =>
  (plan: Plan): Plan => ({
    ...plan,
    records: {
      ...plan.records,
      measures: plan.records.measures.map((one) => ({ ...one, resources })),
    },
  })

const openReview = (id: Id) => desk.calls['review.open']({ id })
const textOf = (id: Id) => desk.store.plans.find(id).plan.blocks.map(blockText)
const accept = ({ id, proposals: [first] }: Change): StoredMark => ({
  change: id,
  mark: { take: 'proposal', proposal: first?.id ?? '' },
  about: 'muutos',
})

async function finish(id: Id) {
  const { revision, copies } = await openReview(id)
  return desk.calls['review.finish']({ id, revision, copies: copies.map((copy) => copy.id) })
}

test('what copies change is listed with who was asked for what, and waits in the library', async () => {
  const { id } = newPlanHere()
  comesBack(id, 'Liikunta', reworded(steps, 'Kävely kasvoi 3 %. Pyöräily kasvoi.'))
  comesBack(id, 'Sivistys', withResources('1 htv'))
  expect(desk.calls['review.waiting']()).toEqual([{ plan: id, copies: 2, isStarted: false }])

  const { merge, copies, marks, startedAt } = await openReview(id)
  expect(merge.changes).toHaveLength(2)
  expect(copies).toMatchObject([
    { author: 'Liikunta', hasBase: true, asked: { measures: [measure.id] } },
    { author: 'Sivistys' },
  ])
  expect([marks, startedAt]).toEqual([[], null])
})

test('decisions are kept at once, taken back, and there after a restart', async () => {
  const { id } = newPlanHere()
  comesBack(id, 'Liikunta', reworded(steps, 'Kävely kasvoi 3 %. Pyöräily väheni.'))
  const [first, second] = (await openReview(id)).merge.changes
  if (!first || !second) throw new Error('two changes expected')
  desk.calls['review.decide']({ id, marks: [accept(first), accept(second)] })
  desk.calls['review.decide']({
    id,
    marks: [
      { ...accept(first), mark: null },
      { ...accept(second), mark: { take: 'later' } },
    ],
  })

  desk.store.close()
  desk = openDesk()
  const { marks, startedAt } = await openReview(id)
  expect(marks).toEqual([{ change: second.id, mark: { take: 'later' }, about: 'muutos' }])
  expect(startedAt).not.toBeNull()
  expect(desk.calls['review.waiting']()).toMatchObject([{ isStarted: true }])
})

test('the merge writes what was decided, keeps the state before, and knows its parents', async () => {
  const { id } = newPlanHere()
  comesBack(id, 'Liikunta', reworded(steps, 'Kävely kasvoi 3 %. Pyöräily kasvoi.'))
  comesBack(id, 'Sivistys', reworded(steps, 'Kävely väheni 5 %. Pyöräily kasvoi.'))
  comesBack(id, 'Nuoriso', withResources('1 htv'))
  const { merge } = await openReview(id)
  const conflict = merge.changes.find((change) => change.conflict)
  const chosen = conflict?.proposals.find(({ authors }) => authors.includes('Sivistys'))
  if (!conflict || !chosen) throw new Error('a conflict expected')
  desk.calls['review.decide']({
    id,
    marks: [{ change: conflict.id, mark: { take: 'proposal', proposal: chosen.id }, about: 'x' }],
  })

  const made = await finish(id)
  expect(textOf(id)).toContain('Kävely väheni 5 %. Pyöräily kasvoi.')
  expect(desk.store.plans.find(id).plan.records.measures[0]?.resources).toBe('1 htv')
  expect(made).toMatchObject({
    by: 'Aino',
    authors: ['Liikunta', 'Sivistys', 'Nuoriso'],
    summary: { changes: 2, accepted: 1, taken: 1, left: 0 },
  })
  expect(desk.calls['review.waiting']()).toEqual([])
  expect((await openReview(id)).marks).toEqual([])
  expect(desk.store.handouts.list(id).every(({ mergedAt }) => mergedAt !== null)).toBe(true)

  const [merged, before] = desk.history.list(id)
  expect(merged).toMatchObject({ id: made.id, kind: 'merged' })
  expect(merged?.parents).toHaveLength(4)
  expect(before?.label).toMatch(/^Ennen yhdistämistä /)
  expect(desk.told).toContain('plans.changed')
})

test('a conflict that nobody decided leaves what the plan says', async () => {
  const { id } = newPlanHere()
  comesBack(id, 'Liikunta', reworded(steps, 'Kävely kasvoi 3 %. Pyöräily kasvoi.'))
  comesBack(id, 'Sivistys', reworded(steps, 'Kävely väheni 5 %. Pyöräily kasvoi.'))
  const { summary } = await finish(id)
  expect(summary.left).toBe(1)
  expect(textOf(id)).toContain(blockText(steps))
})

test('a whole merge is undone, and its review goes on where it ended', async () => {
  const { id } = newPlanHere()
  const comment = {
    id: createId(),
    author: 'Liikunta',
    at: '2026-11-22T10:00:00.000Z',
    text: 'Ok?',
    anchor: { block: steps.id },
    replies: [],
  }
  comesBack(id, 'Liikunta', (plan) => ({
    ...reworded(steps, 'Uutta. Pyöräily kasvoi.')(plan),
    comments: [comment],
  }))
  const [first] = (await openReview(id)).merge.changes
  if (!first) throw new Error('a change expected')
  desk.calls['review.decide']({ id, marks: [accept(first)] })
  const { id: merge } = await finish(id)
  expect(desk.store.plans.find(id).plan.comments).toHaveLength(1)

  desk.calls['review.undoMerge']({ id, merge })
  expect(textOf(id)).toContain(blockText(steps))
  expect(desk.store.plans.find(id).plan.comments).toEqual([])
  expect((await openReview(id)).marks).toEqual([accept(first)])
  expect(desk.calls['review.merges']({ id })).toMatchObject([
    { id: merge, undoneAt: expect.any(String) },
  ])

  // It can be made again.
  await finish(id)
  expect(textOf(id)).toContain('Uutta. Pyöräily kasvoi.')
})

test('a plan that was edited during the review is not merged before that was seen', async () => {
  const { id } = newPlanHere()
  const copy = comesBack(id, 'Liikunta', reworded(steps, 'Uutta. Pyöräily kasvoi.'))
  const { revision } = await openReview(id)
  desk.store.plans.rename(id, 'Toinen nimi')
  await expect(desk.calls['review.finish']({ id, revision, copies: [copy] })).rejects.toMatchObject(
    { code: 'review-outdated' },
  )
  expect(textOf(id)).toContain(blockText(steps))
  await finish(id)
  expect(desk.store.plans.find(id).plan.meta.title).toBe('Toinen nimi')
})

test('a copy that is left out brings nothing, and a review can start over', async () => {
  const { id } = newPlanHere()
  const copy = comesBack(id, 'Liikunta', reworded(steps, 'Uutta. Pyöräily kasvoi.'))
  comesBack(id, 'Sivistys', withResources('1 htv'))
  const { merge } = await openReview(id)
  desk.calls['review.decide']({ id, marks: merge.changes.map(accept) })
  desk.calls['review.discard']({ id })
  desk.calls['review.removeCopy']({ id, copy })
  const { marks, copies } = await openReview(id)
  expect([marks, copies.length]).toEqual([[], 1])
  await finish(id)
  expect(textOf(id)).toContain(blockText(steps))
})

test('a Word file names who made each change, in the review, in the log and after the merge', async () => {
  const plan = newPlanHere()
  const { id } = plan
  const [, , fine] = plan.blocks
  const base = desk.history.keep(id, 'handed-out', { label: 'Word' }).id
  const rewordedBoth = reworded(steps, 'Kävely lisääntyi. Pyöräily kasvoi.')(plan)
  const copy = fine ? reworded(fine, 'Ei kunnossa.')(rewordedBoth) : rewordedBoth
  desk.copies.takeWord(
    id,
    {
      ...{ plan: copy, assets: new Map(), base, handout: undefined, notes: [] },
      author: 'Bertil',
      tracking: {
        savedBy: 'Cecilia',
        changes: {
          [steps.id]: [
            { kind: 'deleted', author: 'Bertil', at: '2026-10-01T09:00:00Z', text: 'väheni 2 %' },
            { kind: 'inserted', author: 'Bertil', at: '2026-10-02T09:00:00Z', text: 'lisääntyi' },
          ],
        },
      },
    },
    'kopio.docx',
  )
  const { merge, revision, copies } = await openReview(id)
  expect(merge.changes.map(({ proposals }) => proposals[0]?.traces)).toEqual([
    [{ author: 'Bertil', at: '2026-10-02T09:00:00Z' }],
    [{ author: 'Cecilia', untracked: true }],
  ])

  const entry = await desk.calls['review.finish']({
    ...{ id, revision, copies: copies.map((one) => one.id) },
  })
  await desk.calls['review.exportLog']({ id, merge: entry.id })
  const [log] = desk.composed
  const words = log?.blocks.map(blockText).join('\n')
  expect(words).toContain('Bertil muutti')
  expect(words).toContain('Cecilia muutti')
  expect(desk.history.blame(id, { block: steps.id })?.changed).toMatchObject({
    author: 'Bertil',
    at: '2026-10-02T09:00:00.000Z',
  })
  expect(desk.history.blame(id, { block: fine?.id ?? '' })?.changed.author).toBe('Cecilia')
})

test('a paragraph that a merge made of several copies is of those whose wishes it took', async () => {
  const { id } = newPlanHere()
  const comes = (author: string, words: string) => comesBack(id, author, reworded(steps, words))
  comes('Liikunta', 'Kävely kasvoi 3 %. Pyöräily kasvoi.')
  comes('Sivistys', 'Kävely väheni 2 %. Pyöräily väheni.')
  comes('Nuoriso', 'Kävely väheni 2 %. Pyöräily kasvoi. Uinti kasvoi.')
  const { merge } = await openReview(id)
  const rejected = merge.changes.find(({ proposals }) => proposals[0]?.authors[0] === 'Nuoriso')
  const mark = { take: 'ours' } as const
  desk.calls['review.decide']({
    id,
    marks: [{ change: rejected?.id ?? '', mark, about: 'muutos' }],
  })
  await finish(id)
  expect(desk.history.blame(id, { block: steps.id })?.changed.author).toBe('Liikunta, Sivistys')
})

test('the log of a merge is saved as a document that lists every change', async () => {
  const { id } = newPlanHere()
  comesBack(id, 'Liikunta', reworded(steps, 'Kävely kasvoi 3 %. Pyöräily kasvoi.'))
  comesBack(id, 'Sivistys', withResources('1 htv'))
  const { id: merge } = await finish(id)
  const file = await desk.calls['review.exportLog']({ id, merge })
  expect(file?.name).toMatch(/^Koivuranta_hyvinvointisuunnitelma_2026-2029_muutokset_.*\.docx$/)
  expect(readFileSync(join(folder, file?.name ?? ''), 'utf8')).toBe('docx')
  const [log] = desk.composed
  const words = log?.blocks.map(blockText).join('\n') ?? ''
  expect(words).toContain('2 muutosta: 2 otettu mukaan päättämättä')
  expect(words).toContain('Kävely kasvoi 3 %.')
  expect(words).toContain('1 htv')
})
