import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EventPayload } from '#shared/ipc/events.ts'
import { h, plan as newPlan, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Id } from '#shared/plan/model.ts'
import { backgroundWork } from '../background.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { partOf } from './docx/fixtures/read-docx.ts'
import { type Compose, type ExportNeeds, exportHandlers } from './handlers.ts'

// Each export starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

let folder: string
/** Where files are exported to. */
let target: string
let store: Store
let id: Id
let progress: EventPayload<'export.progress'>[]
let revealed: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-export-'))
  const now = () => '2026-11-21T10:00:00.000Z'
  store = openStore({ path: join(folder, 'store', 'kertomus.sqlite'), backups: folder, now })
  target = join(folder, 'target')
  mkdirSync(target)
  progress = []
  revealed = []
  const plan = newPlan({ ...exampleMeta, title: 'Koivurannan suunnitelma' }, [
    h(1, 'Johdanto'),
    p('Teksti'),
  ])
  id = store.plans.create(plan).id
})
afterEach(() => store.close())

function handlers(given: Partial<ExportNeeds> = {}) {
  const workers = join(import.meta.dirname, '../workers')
  const background = backgroundWork(
    (worker) => join(workers, `${worker}.ts`),
    () => ({ app: '0.1.0', on: '2026-11-21' }),
  )
  return exportHandlers({
    store,
    compose: { docx: background.composeDocx, html: background.composeHtml, pdf: neverComposed },
    duties: async () => [],
    keepHandedOut: () => ({ id: 'a'.repeat(64) }),
    readVersion: (id) => ({ plan: store.plans.find(id).plan, at: '2026-10-01T10:00:00.000Z' }),
    pickTarget: async (_, name) => join(target, name),
    reveal: (path) => revealed.push(path),
    emit: (name, payload) => {
      if (name === 'export.progress') progress.push(payload as EventPayload<'export.progress'>)
    },
    now: () => new Date('2026-11-21T10:00:00Z'),
    ...given,
  })
}

/** PDF takes a window of Chromium's. */
async function neverComposed(): Promise<never> {
  throw new Error('not here')
}

const name = 'Koivuranta_hyvinvointisuunnitelma_2026-2029.docx'

test('a plan becomes a Word file under a name that says what it is', async () => {
  const exporting = handlers()
  const result = await exporting['export.plan']({ id, format: 'docx' })
  const bytes = readFileSync(join(target, name))
  expect(result).toMatchObject({ name, bytes: bytes.byteLength })
  expect(bytes.toString('latin1', 0, 2)).toBe('PK')
  expect(readdirSync(target)).toEqual([name])

  await exporting['export.reveal']({ token: result?.token ?? '' })
  expect(revealed).toEqual([join(target, name)])
})

test('as a page for the web it says what it is and holds all it shows', async () => {
  const page = 'Koivuranta_hyvinvointisuunnitelma_2026-2029.html'
  const result = await handlers()['export.plan']({ id, format: 'html' })
  expect(result).toMatchObject({ name: page })
  expect(readFileSync(join(target, page), 'utf8')).toContain(
    '<span class="number">1 </span>Johdanto',
  )
})

test('progress only goes forward and ends at the end', async () => {
  await handlers()['export.plan']({ id, format: 'docx' })
  expect(progress.map(({ step }) => step)).toEqual(['read', 'compose', 'write', 'check', 'check'])
  expect(progress.map(({ done }) => done)).toEqual([0, 1, 3, 4, 5])
})

test('while pages are counted, the clock tells how far it is, and stops when they are', async () => {
  const compose: Compose = async (_, onProgress) => {
    onProgress('pages')
    await sleep(900)
    onProgress('write')
    return { bytes: new Uint8Array([1]), errors: [] }
  }
  const input = { id, format: 'docx', pageNumbers: true } as const
  const given = { compose: { docx: compose, html: compose, pdf: compose } }
  await handlers(given)['export.plan'](input)
  const told = progress.filter(({ step, total }) => step === 'pages' && total === 100)
  expect(told.length).toBeGreaterThan(1)
  expect(told.map(({ done }) => done)).toEqual(
    told.map(({ done }) => done).toSorted((a, b) => a - b),
  )
  expect(told.every(({ done }) => done < 100)).toBe(true)
  const count = progress.length
  await sleep(400)
  expect(progress).toHaveLength(count)
})

test('a cancelled export leaves no file behind and the old one untouched', async () => {
  writeFileSync(join(target, name), 'vanha')
  const exporting = handlers()
  const result = exporting['export.plan']({ id, format: 'docx' })
  setTimeout(() => exporting['export.cancel'](), 50)
  await expect(result).rejects.toMatchObject({ code: 'export-cancelled' })
  expect(readdirSync(target)).toEqual([name])
  expect(readFileSync(join(target, name), 'utf8')).toBe('vanha')
})

test('a place that cannot be written is named, and another can be chosen', async () => {
  mkdirSync(join(target, name))
  await expect(handlers()['export.plan']({ id, format: 'docx' })).rejects.toMatchObject({
    code: 'folder-not-writable',
    details: { place: name },
  })
  const elsewhere = { pickTarget: async () => join(target, 'toinen.docx') }
  expect(await handlers(elsewhere)['export.plan']({ id, format: 'docx' })).toMatchObject({
    name: 'toinen.docx',
  })
})

test('a file that does not pass the check is not written', async () => {
  const compose = async () => ({ bytes: new Uint8Array(1), errors: ['part-missing in word/x.xml'] })
  await expect(
    handlers({ compose: { docx: compose, html: compose, pdf: compose } })['export.plan']({
      id,
      format: 'docx',
    }),
  ).rejects.toMatchObject({
    code: 'export-failed',
    message: 'part-missing in word/x.xml',
  })
  expect(readdirSync(target)).toEqual([])
})

test('a bug of the composer is an export that failed', async () => {
  const compose = async () => Promise.reject(new TypeError('a bug'))
  await expect(
    handlers({ compose: { docx: compose, html: compose, pdf: compose } })['export.plan']({
      id,
      format: 'docx',
    }),
  ).rejects.toMatchObject({
    code: 'export-failed',
    cause: expect.any(TypeError),
  })
})

test('an export is revealed by its token and nothing else', () => {
  const reveal = () => handlers()['export.reveal']({ token: '/etc/passwd' })
  expect(reveal).toThrow(expect.objectContaining({ code: 'invalid-request' }))
})

test('two versions are written as one file, named by the day of the older', async () => {
  const before = store.plans.find(id).plan
  const [heading, text] = before.blocks
  if (text?.type !== 'paragraph' || !heading) throw new Error('another plan than expected')
  const older = { ...before, blocks: [heading, { ...text, children: [{ text: 'Vanha sana' }] }] }
  const readVersion = () => ({ plan: older, at: '2026-10-01T10:00:00.000Z' })
  const made = await handlers({ readVersion })['export.comparison']({ id, from: 'b'.repeat(64) })
  expect(made?.name).toMatch(/_vertailu_2026-10-01\.docx$/)
  const xml = partOf(readFileSync(join(target, made?.name ?? '')), 'word/document.xml')
  expect(xml).toContain('<w:delText xml:space="preserve">Vanha sana</w:delText>')
})
