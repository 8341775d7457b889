import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { h, image, plan as newPlan, noRecords, p } from '#shared/plan/build.ts'
import { exampleMeta as meta } from '#shared/plan/fixtures/example-meta.ts'
import type { Block, Paragraph, Plan } from '#shared/plan/model.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { createHistory, type History } from './history.ts'

const long = 'Kunta edistää asukkaiden hyvinvointia yhdessä järjestöjen kanssa. '.repeat(10)
const background = h(1, 'Tausta')
const text = p('Ensimmäinen virke.')
const goals = h(1, 'Tavoitteet')
const target = p(long)
const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id)
const measure = newMeasure(goal.id, { title: 'Latu', resources: 'Työpanos' })

let folder: string
let store: Store
let history: History
let clock: number
let author: string
let reported: unknown[]
let plan: Plan
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-history-'))
  clock = Date.parse('2026-11-21T10:00:00.000Z')
  author = 'Maija'
  reported = []
  open()
  plan = {
    ...newPlan(meta, [background, text, goals, target]),
    records: { ...noRecords(), priorities: [priority], goals: [goal], measures: [measure] },
    comments: [],
  }
  store.plans.create(plan)
})
afterEach(() => {
  store.close()
  expect(reported).toEqual([])
})

function open(): void {
  const now = () => new Date(clock).toISOString()
  store = openStore({ path: join(folder, 'kertomus.sqlite'), backups: folder, now })
  const report = (error: unknown) => reported.push(error)
  history = createHistory({ store, author: () => author, now, report })
}

const after = (minutes: number) => {
  clock += minutes * 60_000
}

/** Saves blocks in the place of those with the same id; new ones go to the end. */
function write(...blocks: Block[]): void {
  const { plan: current, revision } = store.plans.find(plan.id)
  const put = blocks.map((block) => {
    const isKnown = current.blocks.some(({ id }) => id === block.id)
    return isKnown ? { block } : { block, after: current.blocks.at(-1)?.id ?? null }
  })
  history.save({ id: plan.id, revision, removed: [], put })
}

function remove(...ids: string[]): void {
  const { revision } = store.plans.find(plan.id)
  history.save({ id: plan.id, revision, removed: ids, put: [] })
}

const saying = (block: Paragraph, words: string): Paragraph => ({
  ...block,
  children: [{ text: words }],
})
const now = () => store.plans.find(plan.id).plan
const kinds = () => history.list(plan.id).map(({ kind }) => kind)

test('what the first save of a session finds is kept before it', () => {
  write(saying(text, 'Muutettu.'))
  const [first] = history.list(plan.id)
  expect(first).toMatchObject({ kind: 'automatic', author: '', parents: [] })
  expect(history.read(plan.id, first?.id ?? '')).toEqual(plan)
})

test('ten minutes of work make a revision, and so does leaving; nothing makes an empty one', () => {
  write(saying(text, 'Yksi.'))
  after(9)
  write(saying(text, 'Kaksi.'))
  expect(kinds()).toHaveLength(1)
  after(1)
  write(saying(text, 'Kolme.'))
  expect(kinds()).toHaveLength(2)
  history.keepChanged()
  expect(kinds()).toHaveLength(2)
  write(saying(text, 'Neljä.'))
  history.keepChanged()
  history.keepChanged()
  const list = history.list(plan.id)
  expect(list).toHaveLength(3)
  expect(list.map(({ parents }) => parents)).toEqual([[list[1]?.id], [list[2]?.id], []])
})

test('a clock that was set back does not stop the history', () => {
  write(saying(text, 'Yksi.'))
  after(-600)
  write(saying(text, 'Kaksi.'))
  expect(kinds()).toHaveLength(2)
})

test('a named revision takes the place of an automatic one that says the same', () => {
  write(saying(text, 'Yksi.'))
  after(1)
  history.keepChanged()
  const named = history.keep(plan.id, 'named', { label: 'Lautakunnalle' })
  expect(history.list(plan.id)).toMatchObject([
    { id: named.id, label: 'Lautakunnalle' },
    { kind: 'automatic' },
  ])
  history.keep(plan.id)
  history.keep(plan.id, 'approved')
  expect(kinds()).toEqual(['approved', 'named', 'automatic'])
})

test('what was kept outlasts the end of the app', () => {
  write(saying(text, 'Yksi.'))
  const before = history.list(plan.id)
  store.close()
  open()
  expect(history.list(plan.id)).toEqual(before)
})

test('the whole plan comes back as it was, and what it was before that is kept', () => {
  const { id } = history.keep(plan.id, 'named', { label: 'Alku' })
  const changed = saying(text, 'Muutettu.')
  write(changed, p('Lisätty.'))
  remove(goals.id)
  after(1)
  const { revision } = history.restore(plan.id, id)
  expect(store.plans.find(plan.id)).toEqual({ plan, revision })
  const [restored, before] = history.list(plan.id)
  expect(restored).toMatchObject({ kind: 'restored', parents: [before?.id, id] })
  expect(history.read(plan.id, before?.id ?? '').blocks).toContainEqual(changed)
})

test('a chapter comes back alone, also one that is gone', () => {
  const { id } = history.keep(plan.id, 'named', { label: 'Alku' })
  const changed = saying(text, 'Muutettu.')
  write(changed, saying(target, 'Lyhyt.'))
  history.restoreChapter(plan.id, id, goals.id)
  expect(now().blocks).toEqual([background, changed, goals, target])

  remove(background.id, text.id)
  history.restoreChapter(plan.id, id, background.id)
  expect(now().blocks).toEqual([background, text, goals, target])
  expect(() => history.restoreChapter(plan.id, id, text.id)).toThrow('no chapter')
})

test('records come back with the plan and stay when a chapter does', () => {
  const { id } = history.keep(plan.id, 'named', { label: 'Alku' })
  const { revision } = store.plans.find(plan.id)
  const records = { measures: { removed: [], put: [{ row: { ...measure, title: 'Rata' } }] } }
  history.save({ id: plan.id, revision, removed: [], put: [], records })
  history.restoreChapter(plan.id, id, goals.id)
  expect(now().records.measures[0]?.title).toBe('Rata')
  history.restore(plan.id, id)
  expect(now().records).toEqual(plan.records)
})

test('before a chapter loses more than half of its text it is pinned under a name', () => {
  write(saying(target, 'Lyhyt.'))
  const [pinned] = history.list(plan.id)
  expect(pinned).toMatchObject({
    kind: 'named',
    label: 'Ennen kuin luku ”Tavoitteet” lyheni',
  })
  expect(history.read(plan.id, pinned?.id ?? '').blocks).toContainEqual(target)
})

test('splitting, joining, moving and everyday deleting pin nothing', () => {
  const half = long.slice(0, 300)
  const rest: Paragraph = { ...p(long.slice(300)), splitFrom: target.id }
  write(saying(target, half), rest)
  const { revision } = store.plans.find(plan.id)
  const joined = { ...target, joined: [rest.id] }
  history.save({ id: plan.id, revision, removed: [rest.id], put: [{ block: joined }] })
  const move = { block: joined, after: background.id }
  history.save({ id: plan.id, revision: revision + 1, removed: [], put: [move] })
  write(saying(target, long.slice(0, 500)))
  expect(kinds()).toEqual(['automatic'])
})

test('who changed a block, and who made it, is told also of what is in no revision yet', () => {
  history.keep(plan.id, 'named')
  after(60)
  author = 'Pekka'
  write(saying(text, 'Pekan virke.'))
  const at = new Date(clock).toISOString()
  expect(history.blame(plan.id, { block: text.id })).toEqual({
    changed: { author: 'Pekka', at, revision: null },
    created: expect.objectContaining({ author: 'Maija' }),
  })
  after(60)
  history.keepChanged()
  after(60)
  author = 'Liisa'
  write(saying(target, long.slice(0, 600)))
  expect(history.blame(plan.id, { block: text.id })?.changed).toMatchObject({ author: 'Pekka' })
  expect(history.blame(plan.id, { block: goals.id })?.changed).toMatchObject({ author: 'Maija' })
  expect(history.blame(plan.id, { block: 'zzzzzzzzzzzzzzzz' })).toBeNull()
})

test('a plan without a history is nobody’s work in particular', () => {
  expect(history.blame(plan.id, { block: text.id })?.created).toMatchObject({ author: '' })
})

test('who changed one field of a record is told apart from who changed the record', () => {
  history.keep(plan.id, 'named')
  author = 'Pekka'
  const { revision } = store.plans.find(plan.id)
  const records = { measures: { removed: [], put: [{ row: { ...measure, title: 'Rata' } }] } }
  history.save({ id: plan.id, revision, removed: [], put: [], records })
  history.keepChanged()
  const of = { record: measure.id, kind: 'measures' } as const
  const writerOf = (field?: string) =>
    history.blame(plan.id, field ? { ...of, field } : of)?.changed.author
  expect([writerOf(), writerOf('title'), writerOf('resources')]).toEqual([
    'Pekka',
    'Pekka',
    'Maija',
  ])
})

test('who gave the plan its title is told apart from who changed its other facts', () => {
  history.keep(plan.id, 'named')
  author = 'Pekka'
  const { revision, plan: now } = store.plans.find(plan.id)
  const meta = { ...now.meta, period: { from: 2031, to: 2034 } }
  history.save({ id: plan.id, revision, removed: [], put: [], meta })
  history.keepChanged()
  expect(history.blame(plan.id, { meta: 'title' })?.changed).toMatchObject({ author: 'Maija' })
})

test('what a restored chapter says is still by those who wrote it', () => {
  const { id } = history.keep(plan.id, 'named')
  author = 'Pekka'
  write(saying(text, 'Pekan virke.'))
  history.keepChanged()
  author = 'Liisa'
  history.restore(plan.id, id)
  expect(history.blame(plan.id, { block: text.id })?.changed).toMatchObject({ author: 'Maija' })
})

test('the history of a chapter is of that chapter alone', () => {
  history.keep(plan.id)
  for (const block of [
    saying(text, 'Yksi.'),
    saying(text, 'Kaksi.'),
    saying(target, long.slice(0, 600)),
  ]) {
    write(block)
    history.keepChanged()
  }
  expect(history.list(plan.id)).toHaveLength(4)
  expect(history.list(plan.id, background.id)).toHaveLength(3)
  expect(history.list(plan.id, goals.id)).toHaveLength(2)
})

test('old automatic revisions are thinned out when the plan is left, with what only they need', () => {
  history.keep(plan.id)
  const named = history.keep(plan.id, 'handed-out', { label: 'Työryhmälle' })
  for (let hour = 0; hour < 48; hour += 1) {
    after(30)
    write(saying(text, `Tunti ${hour}.`))
    history.keep(plan.id)
  }
  after(60 * 24 * 30)
  write(saying(text, 'Kuukausi myöhemmin.'))
  history.keepChanged()
  const list = history.list(plan.id)
  // The first, the last of each of the two days, and the two of today.
  expect(list.length).toBeLessThan(8)
  expect(list.map(({ id }) => id)).toContain(named.id)
  for (const { id, parents } of list) {
    expect(history.read(plan.id, id).blocks).toHaveLength(4)
    for (const parent of parents) expect(list.map(({ id }) => id)).toContain(parent)
  }
  expect(store.history.collect(plan.id)).toBe(0)
})

test('an image that only a revision shows is kept', () => {
  const asset = { asset: 'a'.repeat(64), format: 'png', width: 1, height: 1 } as const
  const { asset: hash, ...size } = asset
  store.assets.add({ hash, ...size, bytes: new Uint8Array(1) })
  const shown = image(asset)
  write(shown)
  history.keep(plan.id)
  remove(shown.id)
  expect(store.assets.collectUnused()).toBe(0)
})

test('a plan that is purged takes its history with it', () => {
  write(saying(text, 'Salaisuus.'))
  store.plans.remove(plan.id)
  store.plans.purge(plan.id)
  history.keepChanged()
  expect(store.history.list(plan.id)).toEqual([])
  store.plans.create(plan)
  expect(history.list(plan.id)).toEqual([])
})

test('a revision that is gone is said to be gone', () => {
  expect(() => history.read(plan.id, 'f'.repeat(64))).toThrow(
    expect.objectContaining({ code: 'revision-not-found' }),
  )
})
