import Sqlite, { type Database } from 'better-sqlite3'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { h, plan as newPlan, noRecords, p, table } from '#shared/plan/build.ts'
import {
  applyChanges,
  type BlockChanges,
  changesBetween,
  recordChangesBetween,
  rowChangesBetween,
} from '#shared/plan/changes.ts'
import type { Comment } from '#shared/plan/comments.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { createId } from '#shared/plan/id.ts'
import type { Block, Plan, PlanMeta } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { newMeasure, newNote } from '#shared/records/build.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { createPlanRepository, type PlanRepository } from './plan-repository.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  template: 'term-plan',
  title: 'Koivurannan hyvinvointisuunnitelma',
  organisation: { name: 'Koivuranta', kind: 'city', code: '999' },
}

let db: Database
let plans: PlanRepository
let tick: number
beforeEach(() => {
  db = new Sqlite(':memory:')
  migrate(db, migrations, () => undefined)
  tick = Date.UTC(2026, 10, 21)
  plans = createPlanRepository(db, () => new Date(tick++).toISOString())
})

function created(blocks: Block[] = [h(1, 'Johdanto'), p('Teksti')]): Plan {
  const plan = newPlan(meta, blocks)
  plans.create(plan)
  return plan
}

function saved(plan: Plan, changes: Partial<BlockChanges>, revision = 1) {
  return plans.save({ id: plan.id, revision, removed: [], put: [], ...changes })
}

const blocksOf = (plan: Plan) => plans.find(plan.id).plan.blocks

test('a plan is read back as it was written, unknown fields included', () => {
  const plan = { ...newPlan(meta, [h(1, 'A'), table('T', [['a', 'b']])]), laterField: { x: 1 } }
  plans.create(plan)
  expect(plans.find(plan.id)).toEqual({ plan, revision: 1 })
})

test('the library lists the latest change first, without the bin', () => {
  const [first, second, third] = [created(), created(), created()]
  saved(first, {})
  plans.remove(third.id)
  expect(plans.list().map((summary) => summary.id)).toEqual([first.id, second.id])
  expect(plans.listBin().map((summary) => summary.id)).toEqual([third.id])
  expect(plans.list()[0]).toMatchObject({
    title: meta.title,
    organisation: 'Koivuranta',
    period: { from: 2026, to: 2029 },
    status: 'draft',
    removedAt: null,
  })
})

test('saving a paragraph writes one row', () => {
  const plan = created(Array.from({ length: 50 }, () => p('Teksti')))
  const before = db.prepare('SELECT * FROM blocks').all()
  const block = { ...(plan.blocks[20] as Block), children: [{ text: 'Uusi' }] } as Block
  expect(saved(plan, { put: [{ block }] })).toMatchObject({ revision: 2 })
  const after = db.prepare('SELECT * FROM blocks').all()
  expect(
    after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index])),
  ).toEqual([expect.objectContaining({ id: block.id, text: 'Uusi' })])
})

test('a save on an old revision is refused and changes nothing', () => {
  const plan = created()
  saved(plan, {})
  const late = () => saved(plan, { removed: plan.blocks.map((block) => block.id) })
  expect(late).toThrow(expect.objectContaining({ code: 'plan-changed-elsewhere' }))
  expect(blocksOf(plan)).toEqual(plan.blocks)
})

test('a save that does not fit is refused as a whole', () => {
  const plan = created()
  const [first] = plan.blocks as [Block]
  for (const put of [
    [{ block: p('ei paikkaa') }],
    [{ block: first, after: first.id }],
    [{ block: p('uusi'), after: createId() }],
  ]) {
    const save = () => saved(plan, { removed: [first.id], put })
    expect(save).toThrow(expect.objectContaining({ code: 'invalid-request' }))
  }
  expect(plans.find(plan.id)).toEqual({ plan, revision: 1 })
})

test('saving changes does to the store what applying them does to the list', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.array(fc.array(fc.nat(20), { maxLength: 12 })), (count, rounds) => {
      let blocks: Block[] = Array.from({ length: count }, (_, n) => p(`${n}`))
      const plan = created(blocks)
      for (const [index, picks] of rounds.entries()) {
        const after = edited(blocks, picks)
        const changes = changesBetween(blocks, after)
        saved(plan, changes, index + 1)
        expect(blocksOf(plan)).toEqual(applyChanges(blocks, changes))
        blocks = after
      }
    }),
    { numRuns: 60 },
  )
})

/** Picks blocks in any order; a pick beyond the end is a new block, each third one is reworded. */
function edited(blocks: Block[], picks: number[]): Block[] {
  return [...new Set(picks)].map((pick, index) => {
    const block = blocks[pick]
    if (!block) return p('uusi')
    return index % 3 === 0 ? ({ ...block, children: [{ text: `${index}` }] } as Block) : block
  })
}

test('a thousand paragraphs written one after another keep their order', () => {
  const plan = created([p('alku'), p('loppu')])
  let blocks = plan.blocks
  for (let n = 0; n < 1_000; n++) {
    const after = blocks.toSpliced(-1, 0, p(`${n}`))
    saved(plan, changesBetween(blocks, after), n + 1)
    blocks = after
  }
  expect(blocksOf(plan)).toEqual(blocks)
  const longest = db.prepare('SELECT max(length(order_key)) FROM blocks').pluck().get()
  expect(longest).toBeLessThanOrEqual(64)
})

const goal = createId()
const measures = (count: number) =>
  Array.from({ length: count }, (_, n) => newMeasure(goal, { title: `Toimenpide ${n}` }))

/** A plan with some measures and a joy, and kinds of records that only a newer app knows. */
function withRecords(count = 30): { plan: Plan; records: Records } {
  const records = {
    ...noRecords(),
    measures: measures(count),
    notes: [newNote('joy', { text: 'Järvi' })],
    laterKind: [{ id: createId() }],
  }
  const plan = { ...newPlan(meta, [p('Teksti')]), records }
  plans.create(plan)
  return { plan, records }
}

test('records are read back as they were written, kinds of a newer app included', () => {
  const { plan } = withRecords()
  expect(plans.find(plan.id).plan).toEqual(plan)
})

test('saving one measure writes one row', () => {
  const { plan, records } = withRecords()
  const before = db.prepare('SELECT * FROM records').all()
  const rows = records.measures.map((row, at) => (at === 20 ? { ...row, resources: '2 htv' } : row))
  const changes = recordChangesBetween(records, { ...records, measures: rows })
  plans.save({ id: plan.id, revision: 1, removed: [], put: [], records: changes })
  const after = db.prepare('SELECT * FROM records').all()
  expect(
    after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index])),
  ).toEqual([expect.objectContaining({ kind: 'measures', text: 'Toimenpide 20\n2 htv' })])
})

test('records keep their order through any edits, each kind its own', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(40), { maxLength: 20 }), { maxLength: 6 }), (rounds) => {
      let { plan, records } = withRecords()
      for (const [index, picks] of rounds.entries()) {
        const rows = [...new Set(picks)].map(
          (pick) => records.measures[pick] ?? newMeasure(goal, { title: 'Uusi' }),
        )
        const after = { ...records, measures: rows, notes: [...records.notes, newNote('worry')] }
        const changes = recordChangesBetween(records, after)
        plans.save({ id: plan.id, revision: index + 1, removed: [], put: [], records: changes })
        expect(plans.find(plan.id).plan.records).toEqual(after)
        records = after
      }
    }),
    { numRuns: 40 },
  )
})

test('records that do not fit are refused with the blocks that came with them', () => {
  const { plan } = withRecords()
  const records = { measures: { removed: [createId()], put: [] } }
  const put = [{ block: p('uusi'), after: null }]
  const save = () => plans.save({ id: plan.id, revision: 1, removed: [], put, records })
  expect(save).toThrow(expect.objectContaining({ code: 'invalid-request' }))
  expect(plans.find(plan.id)).toEqual({ plan, revision: 1 })
})

test('comments are saved in the revision of the blocks they stand on', () => {
  const plan = created()
  const [, block] = plan.blocks
  const comment: Comment = {
    id: createId(),
    anchor: { block: block?.id ?? '', start: 0, end: 6, quote: 'Teksti' },
    author: 'Maija Mallikas',
    at: '2026-11-21T10:00:00.000Z',
    text: 'Mihin tämä perustuu?',
    replies: [],
  }
  const other = { ...comment, id: createId(), text: 'Lähde?' }
  const save = (revision: number, before: Comment[], after: Comment[]) =>
    plans.save({
      id: plan.id,
      revision,
      removed: [],
      put: [],
      comments: rowChangesBetween(before, after),
    })
  const resolved = { ...comment, resolved: { author: 'Matti', at: comment.at } }
  save(1, [], [comment, other])
  save(2, [comment, other], [resolved])
  expect(plans.find(plan.id)).toEqual({ plan: { ...plan, comments: [resolved] }, revision: 3 })

  expect(() => save(3, [other], [])).toThrow(expect.objectContaining({ code: 'invalid-request' }))
  expect(plans.find(plan.id).revision).toBe(3)
})

test('meta is saved with the blocks', () => {
  const plan = created()
  const next = { ...meta, submission: { status: 'council' as const, section: '35' } }
  plans.save({ id: plan.id, revision: 1, removed: [], put: [], meta: next })
  expect(plans.find(plan.id).plan.meta).toEqual(next)
  expect(plans.list()[0]?.status).toBe('council')
})

test('a plan is renamed, goes into the bin, comes back, and is deleted for good', () => {
  const plan = created()
  expect(plans.rename(plan.id, 'Uusi nimi').title).toBe('Uusi nimi')
  expect(plans.find(plan.id).revision).toBe(2)

  expect(() => plans.purge(plan.id)).toThrow(expect.objectContaining({ code: 'plan-not-found' }))
  plans.remove(plan.id)
  expect(() => plans.find(plan.id)).toThrow(expect.objectContaining({ code: 'plan-not-found' }))
  expect(plans.restore(plan.id).removedAt).toBeNull()

  plans.remove(plan.id)
  plans.purge(plan.id)
  expect(plans.has(plan.id)).toBe(false)
  expect(db.prepare('SELECT count(*) FROM blocks').pluck().get()).toBe(0)
  expect(db.prepare('SELECT count(*) FROM records').pluck().get()).toBe(0)
})
