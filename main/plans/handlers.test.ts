import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EventName } from '#shared/ipc/events.ts'
import { image, noRecords, p } from '#shared/plan/build.ts'
import { recordChangesBetween } from '#shared/plan/changes.ts'
import { createId } from '#shared/plan/id.ts'
import type { Plan } from '#shared/plan/model.ts'
import { idsOf } from '#shared/plan/walk.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import type { Profile } from '#shared/settings.ts'
import { keepImageWith } from '../assets/keep-image.ts'
import { backgroundWork } from '../background.ts'
import { createWaitingFiles } from '../files/waiting-files.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { openTemplates } from '../templates/handlers.ts'
import { type PlanNeeds, planHandlers } from './handlers.ts'
import { importPlan } from './import-plan.ts'

// Files are read and written in threads, which take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const root = join(import.meta.dirname, '../..')
const profile: Profile = {
  name: 'Maija Mallikas',
  role: 'hyvinvointikoordinaattori',
  organisation: { name: 'Koivuranta', kind: 'city' },
}
const choice = {
  template: 'municipal-term',
  language: 'fi',
  organisation: { name: 'Koivuranta', kind: 'city' },
  period: { from: 2026, to: 2029 },
} as const
/** 1 × 1 pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

let folder: string
let store: Store
let told: [EventName, unknown][]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-plans-'))
  store = newStore('library')
  told = []
})
afterEach(() => store.close())

function newStore(name: string): Store {
  const path = join(folder, name, 'kertomus.sqlite')
  return openStore({ path, backups: join(folder, 'backups'), now: () => new Date().toISOString() })
}

/** The handlers with the real workers; dialogs answer with `copy.kertomus` in the folder. */
function handlers(given: Partial<PlanNeeds> = {}) {
  const keepImage = keepImageWith((asset) => store.assets.add(asset))
  const background = backgroundWork(
    (worker) => join(root, 'main/workers', `${worker}.ts`),
    () => ({ app: '0.1.0', on: '2026-11-21' }),
  )
  return planHandlers({
    store,
    history: { save: (changes) => store.plans.save(changes), keepChanged: () => undefined },
    keepImage,
    findTemplate: openTemplates(join(root, 'resources/templates')).find,
    profile: () => profile,
    emit: (name, payload) => told.push([name, payload]),
    sample: join(folder, 'sample'),
    readFile: background.readPlanFile,
    writeFile: background.writePlanFile,
    openFile: async (source) =>
      importPlan(await background.readPlanFile(source), { ...store, keepImage }),
    openPlanFile: async (source, reading) =>
      importPlan(await background.readPlanFile(source, reading), { ...store, keepImage }),
    waiting: createWaitingFiles(),
    pickFile: async () => join(folder, 'copy.kertomus'),
    pickTarget: async () => join(folder, 'copy.kertomus'),
    ...given,
  })
}

/** A plan of the library with an image in it. */
async function written(): Promise<Plan> {
  const { id } = await handlers()['plans.create'](choice)
  const kept = keepImageWith((asset) => store.assets.add(asset))('kuva.png', png)
  const put = [{ block: image(kept, { alt: 'Kuva' }), after: null }]
  store.plans.save({ id, revision: 1, removed: [], put })
  return store.plans.find(id).plan
}

test('a plan starts from its template, and with whoever starts it', async () => {
  const summary = await handlers()['plans.create'](choice)
  const { plan } = store.plans.find(summary.id)
  expect(summary).toMatchObject({ kind: 'term-plan', organisation: 'Koivuranta', status: 'draft' })
  expect(plan.meta.people).toEqual([
    expect.objectContaining({ name: profile.name, title: profile.role }),
  ])
  expect(plan.blocks.some((block) => block.type === 'heading')).toBe(true)
  expect(told).toEqual([['plans.changed', { id: plan.id }]])
})

test('a template that does not exist is named', async () => {
  const create = handlers()['plans.create']({ ...choice, template: 'none' })
  await expect(create).rejects.toMatchObject({
    code: 'template-not-found',
    details: { template: 'none' },
  })
})

test('a duplicate shares no id with the original and says that it is a copy', async () => {
  const original = await written()
  const summary = await handlers()['plans.duplicate']({ id: original.id })
  const { plan: copy } = store.plans.find(summary.id)
  expect(summary.title).toBe(`${original.meta.title} (kopio)`)
  expect(copy.blocks).toHaveLength(original.blocks.length)
  const ids = [...idsOf(original.blocks), ...idsOf(copy.blocks), original.id, copy.id]
  expect(new Set(ids).size).toBe(ids.length)
})

test('the report on a year and the next term are plans of their own; the plan stays as it is', async () => {
  const original = await written()
  const priority = newPriority({ title: 'Yhdessä' })
  const goal = newGoal(priority.id)
  const measure = newMeasure(goal.id, { title: 'Latu' })
  const records = recordChangesBetween(noRecords(), {
    ...noRecords(),
    priorities: [priority],
    goals: [goal],
    measures: [measure],
  })
  store.plans.save({ id: original.id, revision: 2, removed: [], put: [], records })
  const before = store.plans.find(original.id)

  const report = await handlers()['plans.yearlyReport']({ id: original.id, year: 2027 })
  expect(report).toMatchObject({ kind: 'annual-report', period: { from: 2027, to: 2027 } })
  expect(store.plans.find(report.id).plan.records.measures).toEqual([measure])

  const period = { from: 2030, to: 2033 }
  const next = await handlers()['plans.nextTerm']({ id: original.id, period })
  expect(next).toMatchObject({ kind: 'term-plan', period })
  expect(store.plans.find(next.id).plan.records.measures).toMatchObject([
    { title: 'Latu', carriedFrom: { plan: original.id, record: measure.id } },
  ])
  expect(store.plans.find(original.id)).toEqual(before)
})

test('a copy opened in another library is the same plan with the same images', async () => {
  const plan = await written()
  expect(await handlers()['plans.saveCopy']({ id: plan.id })).toEqual({ name: 'copy.kertomus' })

  store.close()
  store = newStore('elsewhere')
  const summary = await handlers()['plans.import']()
  expect(summary?.id).toBe(plan.id)
  expect(store.plans.find(plan.id).plan).toEqual(plan)
  const [hash = ''] = plan.blocks.flatMap((block) => (block.type === 'image' ? block.asset : []))
  expect(Buffer.from(store.assets.find(hash)?.bytes ?? [])).toEqual(png)
})

test('a copy with a password is locked', async () => {
  const plan = await written()
  await handlers()['plans.saveCopy']({ id: plan.id, password: 'kuusi satunnaista sanaa' })
  const file = readFileSync(join(folder, 'copy.kertomus'), 'latin1')
  expect(file.startsWith('age-encryption.org/')).toBe(true)
})

test('opening an unchanged copy finds the plan again, even in the bin', async () => {
  const plan = await written()
  await handlers()['plans.saveCopy']({ id: plan.id })
  store.plans.remove(plan.id)
  expect(await handlers()['plans.import']()).toMatchObject({ id: plan.id, removedAt: null })
  expect(store.plans.list()).toHaveLength(1)
})

test('another version of a plan never overwrites it', async () => {
  const plan = await written()
  await handlers()['plans.saveCopy']({ id: plan.id })
  store.plans.save({ id: plan.id, revision: 2, removed: [], put: [{ block: p(), after: null }] })
  const imported = await handlers()['plans.import']()
  expect(imported?.id).not.toBe(plan.id)
  expect(imported?.title).toBe(`${plan.meta.title} (tuotu)`)
  expect(store.plans.find(plan.id).plan.blocks).toHaveLength(plan.blocks.length + 1)
})

test('a copy carries what the store would not take', async () => {
  const plan = await written()
  const unsaved = { meta: plan.meta, blocks: [...plan.blocks, p('ei mahtunut levylle')] }
  await handlers()['plans.saveCopy']({ id: plan.id, unsaved })
  const imported = await handlers()['plans.import']()
  const { blocks } = store.plans.find(imported?.id ?? '').plan
  expect(blocks.at(-1)).toMatchObject({ children: [{ text: 'ei mahtunut levylle' }] })
})

test('a file that is no plan changes nothing', async () => {
  writeFileSync(join(folder, 'copy.kertomus'), 'PK but not quite')
  await expect(handlers()['plans.import']()).rejects.toMatchObject({
    details: { name: 'copy.kertomus' },
  })
  expect(store.plans.list()).toEqual([])
})

test('closing a dialog changes nothing', async () => {
  const plan = await written()
  const nothing = { pickFile: async () => null, pickTarget: async () => null }
  expect(await handlers(nothing)['plans.import']()).toBeNull()
  expect(await handlers(nothing)['plans.saveCopy']({ id: plan.id })).toBeNull()
})

test('the sample comes into the library once, and what was written in it stays', async () => {
  const plan = await written()
  await handlers()['plans.saveCopy']({ id: plan.id })
  mkdirSync(join(folder, 'sample'))
  copyFileSync(join(folder, 'copy.kertomus'), join(folder, 'sample', 'esimerkki.kertomus'))
  store.close()
  store = newStore('new')

  expect(await handlers()['plans.openSample']()).toMatchObject({ id: plan.id })
  store.plans.save({
    id: plan.id,
    revision: 1,
    removed: [],
    put: [{ block: p('oma'), after: null }],
  })
  store.plans.remove(plan.id)
  expect(await handlers()['plans.openSample']()).toMatchObject({ id: plan.id, removedAt: null })
  expect(store.plans.list()).toHaveLength(1)
  expect(store.plans.find(plan.id).plan.blocks[0]).toMatchObject({ children: [{ text: 'oma' }] })
})

test('a plan that is not there is said not to be there', () => {
  const open = () => handlers()['plans.open']({ id: createId() })
  expect(open).toThrow(expect.objectContaining({ code: 'plan-not-found' }))
})
