import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EventPayload } from '#shared/ipc/events.ts'
import { usualPattern } from '#shared/package/file-names.ts'
import { h, plan as newPlan, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Plan } from '#shared/plan/model.ts'
import { newFollowUp, newGoal, newMeasure, newPriority, newStage } from '#shared/records/build.ts'
import { backgroundWork } from '../background.ts'
import { readPlanFile } from '../exchange/read-plan-file.ts'
import { lintForeignParts } from '../export/docx/lint.ts'
import type { Compose } from '../export/handlers.ts'
import { createHistory, type History } from '../history/history.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { type PackageNeeds, packageHandlers } from './handlers.ts'

// Each document starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let target: string
let store: Store
let history: History
let plan: Plan
let progress: EventPayload<'package.progress'>[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-package-'))
  const now = () => '2026-05-20T10:00:00.000Z'
  store = openStore({ path: join(folder, 'store', 'kertomus.sqlite'), backups: folder, now })
  history = createHistory({ store, author: () => 'Maija', now, report: fail })
  target = join(folder, 'target')
  mkdirSync(target)
  progress = []
  const priority = newPriority({ title: 'Yhdessä' })
  const goal = newGoal(priority.id, { title: 'Liikkuminen lisääntyy' })
  const measure = newMeasure(goal.id, { title: 'Latu' })
  const made = newPlan(
    {
      ...exampleMeta,
      title: 'Hyvinvointisuunnitelma',
      submission: {
        status: 'council',
        caseNumber: 'KRDno-2026-214',
        body: 'Kunnanvaltuusto',
        date: '2026-05-18',
        section: '35',
      },
    },
    [h(1, 'Johdanto', { owner: 'Maija' }), p('Teksti 131052-308T')],
  )
  plan = {
    ...made,
    records: { ...made.records, priorities: [priority], goals: [goal], measures: [measure] },
  }
  store.plans.create(plan)
})
afterEach(() => store.close())

function fail(error: unknown): never {
  throw error
}

/** PDF takes a window of Chromium's. */
const composePdf: Compose = async () => ({ bytes: Buffer.from('%PDF-1.7'), errors: [] })

function handlers(given: Partial<PackageNeeds> = {}) {
  const workers = join(import.meta.dirname, '../workers')
  const background = backgroundWork(
    (worker) => join(workers, `${worker}.ts`),
    () => ({ app: '0.1.0', on: '2026-05-20' }),
  )
  return packageHandlers({
    store,
    history,
    compose: { docx: background.composeDocx, pdf: composePdf },
    writeFile: background.writePlanFile,
    duties: async () => [],
    pattern: () => usualPattern,
    author: () => 'Maija',
    pickFolder: async () => target,
    reveal: () => undefined,
    emit: (name, payload) => {
      if (name === 'package.progress') progress.push(payload as EventPayload<'package.progress'>)
    },
    now: () => new Date('2026-05-20T10:00:00Z'),
    ...given,
  })
}

const name = 'KV_2026-05-18_35_Hyvinvointisuunnitelma_2026-2029'
const annex = 'Liite_1_KV_2026-05-18_35_Hyvinvointisuunnitelma_2026-2029'

function wordsOf(path: string): string {
  const parts = unzipSync(readFileSync(path))
  const parted = new Map(Object.entries(parts))
  expect(lintForeignParts(parted).filter(({ severity }) => severity === 'error')).toEqual([])
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ')
}

test('a package holds all files under the right names, each of them sound', async () => {
  const packing = handlers()
  const prepared = await packing['package.prepare']({ id: plan.id })
  expect(prepared.findings.map(({ code }) => code)).toContain('identity-code')
  expect(prepared.folder).toBe(name)

  const agenda = {
    ...prepared.agenda,
    sections: [{ heading: 'Perustelut', text: 'Kirjoitettu itse.\n– Kohta' }],
  }
  const { summary } = prepared
  const packed = await packing['package.write']({ id: plan.id, summary, agenda })
  expect(packed).toMatchObject({ name, files: prepared.files.map((name) => ({ name })) })
  expect(readdirSync(target)).toEqual([name])
  expect(readdirSync(join(target, name)).toSorted()).toEqual(prepared.files.toSorted())
  expect(progress.at(-1)).toMatchObject({
    done: prepared.files.length,
    total: prepared.files.length,
  })

  const read = (file: string) => join(target, name, file)
  expect(wordsOf(read(`${annex}.docx`))).toContain('Johdanto')
  expect(wordsOf(read('Liite_2_KV_2026-05-18_35_Tiivistelma_2026-2029.docx'))).toContain('Yhdessä')
  expect(wordsOf(read('KV_2026-05-18_35_Esityslistateksti_2026-2029.docx'))).toContain('Kohta')
  const text = readFileSync(read('KV_2026-05-18_35_Esityslistateksti_2026-2029.txt'), 'utf8')
  expect(text).toContain('Kirjoitettu itse.\r\n– Kohta')
  const list = readFileSync(read('KV_2026-05-18_35_Liiteluettelo_2026-2029.txt'), 'utf8')
  for (const file of prepared.files) expect(list).toContain(file)

  const again = await packing['package.write']({ id: plan.id, summary, agenda })
  expect(again?.name).toBe(`${name}-2`)
})

test('what is cancelled or unsound leaves nothing behind', async () => {
  const { summary, agenda } = await handlers()['package.prepare']({ id: plan.id })
  const cancelling = handlers({
    compose: {
      docx: () => {
        cancelling['package.cancel']()
        return composePdf({} as never, () => undefined, new AbortController().signal)
      },
      pdf: composePdf,
    },
  })
  const written = cancelling['package.write']({ id: plan.id, summary, agenda })
  await expect(written).rejects.toMatchObject({ code: 'export-cancelled' })

  const unsound = handlers({
    compose: { docx: async () => ({ bytes: new Uint8Array(), errors: ['bad'] }), pdf: composePdf },
  })
  const failing = unsound['package.write']({ id: plan.id, summary, agenda })
  await expect(failing).rejects.toMatchObject({ code: 'export-failed' })
  expect(readdirSync(target)).toEqual([])
})

const decision = { body: 'Kunnanvaltuusto', date: '2026-05-18', section: '35' }

test('a locked plan takes no changes but what becomes of its measures, until it is opened', async () => {
  const packing = handlers()
  const locked = await packing['package.lock']({ id: plan.id, ...decision })
  const { plan: now, revision } = store.plans.find(plan.id)
  expect(now.meta.submission).toMatchObject({
    status: 'approved',
    lock: { revision: locked.revision, on: '2026-05-20', by: 'Maija' },
  })
  expect(history.list(plan.id)[0]).toMatchObject({
    id: locked.revision,
    kind: 'approved',
    label: 'Kunnanvaltuusto 18.5.2026 § 35',
  })
  expect(history.read(plan.id, locked.revision).blocks).toEqual(plan.blocks)

  const id = plan.id
  const nothing = { removed: [], put: [] }
  const changes = [
    { removed: [plan.blocks[0]?.id ?? ''], put: [] },
    { removed: [], put: [{ block: p('Uusi'), after: null }] },
    { ...nothing, meta: plan.meta },
    { ...nothing, comments: { removed: [], put: [] } },
    {
      ...nothing,
      records: { measures: { removed: [plan.records.measures[0]?.id ?? ''], put: [] } },
    },
  ]
  for (const change of changes) {
    expect(() => history.save({ id, revision, ...change })).toThrow(/approved/)
  }
  expect(() => store.plans.rename(id, 'Toinen')).toThrow(/approved/)
  expect(() => history.restore(id, history.list(id).at(-1)?.id ?? '')).toThrow(/approved/)
  expect(() => packing['package.lock']({ id, ...decision })).toThrow(/locked/)
  const measure = plan.records.measures[0]?.id ?? ''
  const row = newFollowUp(measure, 2027, { done: 'Latu tehtiin.' })
  const followUps = { removed: [], put: [{ row, after: null }] }
  const latest = store.plans.find(id).revision
  expect(history.save({ id, revision: latest, ...nothing, records: { followUps } }).revision).toBe(
    latest + 1,
  )

  packing['package.unlock']({ id })
  const { plan: open, revision: opened } = store.plans.find(id)
  expect(open.meta.submission).toEqual({ status: 'draft', caseNumber: 'KRDno-2026-214' })
  expect(history.list(id)[0]?.label).toContain('lukitus avattu (Kunnanvaltuusto 18.5.2026 § 35)')
  history.save({ id, revision: opened, removed: [], put: [{ block: p('Uusi'), after: null }] })
})

test('the stage that waits for the council is decided with the lock', async () => {
  const stage = newStage('council', { body: 'Kunnanvaltuusto' })
  const { id } = plan
  const stages = { removed: [], put: [{ row: stage, after: null }] }
  history.save({ id, revision: 1, removed: [], put: [], records: { stages } })
  const { revision } = await handlers()['package.lock']({ id, ...decision })
  const decided = [{ ...stage, ...decision, outcome: 'approved' }]
  expect(store.plans.find(id).plan.records.stages).toEqual(decided)
  expect(history.read(id, revision).records.stages).toEqual(decided)
})

test('what goes to the county is what was approved, without names, and its sending is written down', async () => {
  const packing = handlers()
  const { id } = plan
  const { revision } = await packing['package.lock']({ id, ...decision })
  const to = 'Järvi-Suomen hyvinvointialueen kirjaamo'
  const sent = await packing['package.deliver']({ id, to, isArchive: true })
  expect(sent).toMatchObject({ name: `Toimitus_${name}.zip`, revision })
  expect(readdirSync(target)).toEqual([`Toimitus_${name}.zip`])
  const files = unzipSync(readFileSync(join(target, `Toimitus_${name}.zip`)))
  expect(Object.keys(files).toSorted()).toEqual([
    'KV_2026-05-18_35_Saatekirje_2026-2029.txt',
    `${annex}.docx`,
    `${annex}.kertomus`,
    `${annex}.pdf`,
  ])
  const letter = strFromU8(files['KV_2026-05-18_35_Saatekirje_2026-2029.txt'] ?? new Uint8Array())
  expect(letter).toContain(to)
  expect(letter).toContain(revision)

  const folder = await packing['package.deliver']({ id, to, isArchive: false })
  const path = join(target, folder?.name ?? '', `${annex}.kertomus`)
  expect(existsSync(path)).toBe(true)
  const received = await readPlanFile(path)
  expect(received.plan.blocks[0]).not.toHaveProperty('chapter.owner')
  expect(received.plan.meta.submission.status).toBe('approved')

  packing['package.recordDelivery']({ id, to, on: '2026-05-21', revision })
  expect(store.plans.find(id).plan.meta.submission).toMatchObject({
    lock: { revision },
    deliveries: [{ on: '2026-05-21', to, by: 'Maija', revision }],
  })
})
