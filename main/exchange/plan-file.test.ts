import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as build from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Plan, PlanMeta } from '#shared/plan/model.ts'
import { newAmendment, newMeasure, newStage } from '#shared/records/build.ts'
import { sha256 } from '../files/sha256.ts'
import { readPlanFile, unpackPlan } from './read-plan-file.ts'
import { packPlan, writePlanFile } from './write-plan-file.ts'

// Thousands of files take a moment on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const { h, p, li, oli, b, i, link, note, ref, quote, callout, table, image, plan } = build

const meta: PlanMeta = {
  ...exampleMeta,
  template: 'term-plan',
  title: 'Hyvinvointikertomus ja -suunnitelma 2026–2029',
  organisation: { name: 'Äyräjärvi', kind: 'municipality', code: '999' },
}
const made = { app: '0.1.0', on: '2026-11-21' }

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 0xff, 0xd9])
const assets = new Map([png, jpeg].map((bytes) => [sha256(bytes), new Uint8Array(bytes)]))

function fullPlan(): Plan {
  const goals = h(1, 'Tavoitteet', { guidance: 'goals', state: 'in-progress', owner: 'Sivistys' })
  const size = { width: 1, height: 1 }
  return plan(meta, [
    build.contents(),
    goals,
    p(['Lasten ', b('hyvinvointi'), ' ', i('paranee'), note('Kouluterveyskysely.'), '.']),
    p([link('https://thl.fi/', 'THL'), ' ja ', ref(goals.id)]),
    li('yksi'),
    oli('kaksi', 1),
    quote('Lainaus'),
    callout('key', 'Nosto “lainausmerkein” ja \u2028 erikoismerkein 👩‍👩‍👧'),
    table('Toimenpiteet', [
      ['Toimenpide', 'Vastuu'],
      ['Kerhot', 'Sivistys'],
    ]),
    image({ asset: sha256(png), format: 'png', ...size }, { alt: 'Kuvaaja' }),
    image({ asset: sha256(jpeg), format: 'jpeg', ...size }, { decorative: true }),
    build.pageBreak(),
    build.approval(),
  ])
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kertomus-exchange-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a plan and its images come back as they were', async () => {
  const original = fullPlan()
  const file = await unpackPlan(await packPlan(original, assets, made), 'x')
  expect(file.plan).toEqual(original)
  expect(file.assets).toEqual(assets)
  expect(file.manifest).toMatchObject({
    planId: original.id,
    title: meta.title,
    language: 'fi',
    createdBy: '0.1.0',
    createdAt: '2026-11-21',
  })
})

test('the same plan makes the same bytes, also after a round trip', async () => {
  const original = fullPlan()
  const bytes = await packPlan(original, assets, made)
  const { plan, assets: read } = await unpackPlan(bytes, 'x')
  expect(await packPlan(plan, new Map([...read].toReversed()), made)).toEqual(bytes)
})

test('a file is written whole, nothing is left beside it, and it reads back', async () => {
  const path = join(folder, 'suunnitelma ääkkösin.kertomus')
  const original = fullPlan()
  await writePlanFile(path, original, assets, made)
  await writePlanFile(path, original, assets, made)
  expect((await readPlanFile(path)).plan).toEqual(original)
  expect(await readdir(folder)).toEqual(['suunnitelma ääkkösin.kertomus'])
})

test('images that the plan does not use stay at home', async () => {
  const original = plan(meta, [p('Kuva poistettiin.')])
  const file = await unpackPlan(await packPlan(original, assets, made), 'x')
  expect(file.assets.size).toBe(0)
})

test('a plan whose image is lost can still be sent', async () => {
  const original = fullPlan()
  const file = await unpackPlan(await packPlan(original, new Map(), made), 'x')
  expect(file.plan).toEqual(original)
})

test('a file of an app that knew no stages, statements and amendments opens without any', async () => {
  const { stages: _, statements: __, amendments: ___, ...records } = fullPlan().records
  const older = { ...fullPlan(), records } as Plan
  const { plan } = await unpackPlan(await packPlan(older, assets, made), 'x')
  expect(plan.records).toEqual({ ...records, stages: [], statements: [], amendments: [] })
})

test('only the views of how a plan is decided need an app that knows them', async () => {
  const needed = async (plan: Plan) =>
    (await unpackPlan(await packPlan(plan, assets, made), 'x')).manifest.minReader.minor
  const records = { ...build.noRecords(), stages: [newStage('council')] }
  const inWords = p('Sanoissa: "type":"handling", "stages":"')
  expect(await needed({ ...plan(meta, [inWords]), records })).toBe(0)
  expect(await needed(plan(meta, [build.handlingTable('Käsittely')]))).toBe(2)
})

test('fields of a newer minor version survive reading and writing', async () => {
  const original = fullPlan()
  const newer = structuredClone(original) as unknown as Record<string, unknown>
  newer.future = { of: ['the', { plan: 1.5 }] }
  newer.records = { ...original.records, future: [{ plan: true }] }
  newer.meta = { ...original.meta, future: true }
  newer.blocks = original.blocks.map((block) => ({ ...block, future: block.id }))
  const once = await unpackPlan(await packPlan(newer as unknown as Plan, assets, made), 'x')
  const twice = await unpackPlan(await packPlan(once.plan, once.assets, made), 'x')
  expect(twice.plan).toEqual(newer)
})

test('what an amendment added and removed is in the file, with what newer versions say of it', async () => {
  const about = { record: 'measuremeasure01', field: 'title' as const }
  const applied = { on: '2026-05-18', version: 'Muutos', before: 'Ennen', after: '', future: 1 }
  const rows = {
    priorities: [],
    goals: [],
    measures: [newMeasure('goalgoalgoalgoal', { title: 'Kerho' })],
  }
  const removed = [
    { after: null, block: p(['Lasten ', b('hyvinvointi'), note('Kysely.')]), future: 1 },
    { after: 'measuremeasure02', rows, future: 1 },
  ]
  const amendments = [
    newAmendment({ action: 'insert', about, applied: { ...applied, added: 'measuremeasure03' } }),
    ...removed.map((one) =>
      newAmendment({ action: 'remove', applied: { ...applied, removed: one } }),
    ),
  ]
  const original = { ...fullPlan(), records: { ...build.noRecords(), amendments } }
  const file = await unpackPlan(await packPlan(original, assets, made), 'x')
  expect(file.plan).toEqual(original)
})

test('half an emoji does not stop anyone from saving', async () => {
  const broken = plan({ ...meta, title: 'a\ud83d' }, [p('loppu \ud83d')])
  const file = await unpackPlan(await packPlan(broken, assets, made), 'x')
  expect(file.plan.meta.title).toBe('a\ufffd')
})

test('text that packs as tightly as a bomb is written so that it can be read', async () => {
  const original = plan(meta, [
    p('a'.repeat(999_999)),
    p('b'.repeat(999_999)),
    p('c'.repeat(9_999)),
  ])
  const file = await unpackPlan(await packPlan(original, assets, made), 'x')
  expect(file.plan).toEqual(original)
})

test('whatever a plan says, it comes back word for word', async () => {
  const words = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed())
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1 }), words, async (texts, title) => {
      const original = plan(
        { ...meta, title },
        texts.map((text) => p(text)),
      )
      const file = await unpackPlan(await packPlan(original, assets, made), 'x')
      expect(file.plan).toEqual(original)
    }),
  )
})

test('a plan too large for any reader is refused by the writer', async () => {
  const many = Array.from({ length: 1_000_001 }, () => 0)
  const huge = { ...plan(meta, []), many }
  await expect(packPlan(huge, assets, made)).rejects.toMatchObject({
    code: 'file-too-large',
    details: { detail: 'values', name: meta.title },
  })
})

test('what would be refused is never written', async () => {
  const path = join(folder, 'väärä.kertomus')
  const wrong = { ...fullPlan(), blocks: [{ type: 'paragraph' }] } as unknown as Plan
  await expect(writePlanFile(path, wrong, assets, made)).rejects.toMatchObject({
    code: 'file-corrupt',
  })
  expect(await readdir(folder)).not.toContain('väärä.kertomus')
})

test('a missing file, a folder and an empty file each have their own sentence', async () => {
  await writeFile(join(folder, 'tyhjä.kertomus'), '')
  const codeOf = (path: string) => readPlanFile(path).catch((error) => error)
  expect(await codeOf(join(folder, 'ei-ole.kertomus'))).toMatchObject({
    code: 'file-not-found',
    details: { name: 'ei-ole.kertomus' },
  })
  expect(await codeOf(join(folder, 'tyhjä.kertomus', 'x'))).toMatchObject({
    code: 'file-not-found',
  })
  expect(await codeOf(folder)).toMatchObject({ code: 'file-not-readable' })
  expect(await codeOf('/dev/zero')).toMatchObject({ code: expect.stringMatching(/^file-not-/) })
  expect(await codeOf(join(folder, 'tyhjä.kertomus'))).toMatchObject({
    code: 'file-not-kertomus',
    details: { name: 'tyhjä.kertomus' },
  })
})

test('reading changes nothing on the disk', async () => {
  const path = join(folder, 'luku.kertomus')
  await writePlanFile(path, fullPlan(), assets, made)
  const before = await readFile(path)
  await readPlanFile(path)
  expect(await readFile(path)).toEqual(before)
})
