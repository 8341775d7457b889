import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCopies } from '#shared/handouts/stored-copies.ts'
import type { EventName } from '#shared/ipc/events.ts'
import { h, image, plan as newPlan, noRecords, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { createId } from '#shared/plan/id.ts'
import { isLocked } from '#shared/plan/locked.ts'
import type { Block, Id, Plan } from '#shared/plan/model.ts'
import { blockText } from '#shared/plan/walk.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { keepImageWith } from '../assets/keep-image.ts'
import { type Reading, readPlanFile, unpackPlan } from '../exchange/read-plan-file.ts'
import { type Packing, writePlanFile } from '../exchange/write-plan-file.ts'
import { composeDocx } from '../export/export-docx.ts'
import { createWaitingFiles, type FileSource } from '../files/waiting-files.ts'
import { createHistory } from '../history/history.ts'
import { readFile as readWord, planOf as wordToNewPlan } from '../import/fixtures/read-file.ts'
import { wordImporter } from '../import/handlers.ts'
import { returnedPlan } from '../import/returned/returned-plan.ts'
import { fileOpener } from '../opening.ts'
import { openStore, type Store } from '../store/open-store.ts'
import type { ReadWordOutput } from '../workers/read-word.ts'
import { handoutHandlers } from './handlers.ts'
import { createReturnedCopies } from './returned-copies.ts'
import { createWordCopies } from './word-copies.ts'

// Two libraries, the coordinator's and a member's, and the files that go between them.

const root = join(import.meta.dirname, '../..')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const made = { app: '0.1.0', on: '2026-11-22' }

// What the workers of the same names do, without the time that starting one takes.
const readFile = (source: FileSource, reading: Reading = {}) =>
  'path' in source
    ? readPlanFile(source.path, reading)
    : unpackPlan(source.bytes, source.name, reading)
const writeFile = (
  path: string,
  plan: Plan,
  assets: ReadonlyMap<string, Uint8Array>,
  packing: Packing = {},
) => writePlanFile(path, plan, assets, made, packing)

let folder: string
const open: { store: Store }[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-handouts-'))
})
afterEach(() => {
  for (const { store } of open.splice(0)) store.close()
  rmSync(folder, { recursive: true })
})

/** As the worker does it. */
async function readWordCopy(source: FileSource, base?: Plan): Promise<ReadWordOutput> {
  const bytes = 'path' in source ? readFileSync(source.path) : source.bytes
  const word = await readWord(new Uint8Array(bytes))
  const { properties, images: assets, notes, changes } = word
  const read = { properties, assets, notes, changes, author: properties.lastModifiedBy }
  if (!base) return read
  return { ...read, ...returnedPlan(base, await readWord(await wordCopy(base)), word) }
}

async function wordCopy(plan: Plan, revision?: string, handout?: Id): Promise<Uint8Array> {
  const options = { asset: async () => new Uint8Array(), date: new Date(0), duties: [] }
  const file = await composeDocx(plan, {
    ...options,
    comments: true,
    ...(revision && { revision }),
    ...(handout && { handout }),
  })
  return file.bytes
}

/** Someone with a library of their own. Files are picked by name out of `post`. */
function deskOf(name: string) {
  const place = join(folder, name)
  const post = join(folder, 'post')
  mkdirSync(post, { recursive: true })
  const now = () => new Date().toISOString()
  const store = openStore({
    path: join(place, 'store.sqlite'),
    backups: join(place, 'backups'),
    now,
  })
  const keepImage = keepImageWith((asset) => store.assets.add(asset))
  const history = createHistory({
    store,
    author: () => name,
    now,
    report: (error) => {
      throw error
    },
  })
  const copies = createReturnedCopies({ store, keepImage, now })
  const waiting = createWaitingFiles()
  const wordCopies = createWordCopies({ store, copies, readWord: readWordCopy })
  const told: EventName[] = []
  const emit = (event: EventName) => told.push(event)
  let picked: string[] = []
  const calls = handoutHandlers({
    store,
    copies,
    keepHandedOut: (id, label) => history.keep(id, 'handed-out', { label }),
    profile: () => ({ name, role: '', organisation: { name: 'Koivuranta', kind: 'city' } }),
    today: () => '2026-11-22',
    words: join(root, 'resources/password-words.txt'),
    waiting,
    wordCopies,
    composeWord: async (plan, { revision, handout }) => ({
      bytes: await wordCopy(plan, revision, handout),
      errors: [],
    }),
    readFile,
    writeFile,
    pickFiles: async () => picked.map((file) => join(post, file)),
    pickTarget: async (file) => join(post, file),
    pickFolder: async () => post,
    emit,
  })
  const importWord = wordImporter({
    store,
    keepImage,
    readWord: async (source, { organisation, year }) => {
      const bytes = 'path' in source ? readFileSync(source.path) : source.bytes
      const { plan } = await wordToNewPlan(new Uint8Array(bytes))
      const meta = { ...plan.meta, organisation, period: { from: year, to: year } }
      return { ...(await readWordCopy(source)), plan: { ...plan, meta } }
    },
    profile: () => null,
    emit,
    now: () => new Date('2026-11-22'),
  })
  const opener = fileOpener({
    store,
    keepImage,
    copies,
    wordCopies,
    importWord,
    waiting,
    readFile,
    emit,
  })
  const desk = {
    store,
    history,
    copies,
    calls,
    keepImage,
    told,
    waiting,
    post,
    openFile: (file: string) => opener.openPlanFile({ path: join(post, file) }),
    openAs: opener.openPlanFile,
    openAny: opener.open,
    pick: (...files: string[]) => {
      picked = files
    },
    planOf: (id: Id) => store.plans.find(id).plan,
    rewrite(id: Id, edit: (plan: Plan) => Block[]) {
      const { plan, revision } = store.plans.find(id)
      const removed = plan.blocks.map((block) => block.id)
      const blocks = edit(plan)
      const put = blocks.map((block, at) => ({ block, after: blocks[at - 1]?.id ?? null }))
      history.save({ id, revision, removed, put })
    },
  }
  open.push(desk)
  return desk
}

const chapter = h(1, 'Liikunta')
const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id)
const measure = newMeasure(goal.id, { title: 'Latu' })

function newPlanOf(desk: ReturnType<typeof deskOf>): Plan {
  const kept = desk.keepImage('kuva.png', png) as Parameters<typeof image>[0]
  const plan = {
    ...newPlan({ ...exampleMeta, title: 'Hyvinvointisuunnitelma' }, [
      chapter,
      p('Kunnossa.'),
      image(kept, { alt: 'Latu' }),
    ]),
    records: { ...noRecords(), priorities: [priority], goals: [goal], measures: [measure] },
  }
  desk.store.plans.create(plan)
  return plan
}

const asked = { chapters: [chapter.id], measures: [measure.id], note: 'Täydentäkää luvut.' }
const stem = 'Koivuranta_hyvinvointisuunnitelma_2026-2029'

test('a copy goes out, is edited, comes back, and waits with what it was made from', async () => {
  const coordinator = deskOf('Aino')
  const plan = newPlanOf(coordinator)
  const made = await coordinator.calls['handouts.create']({
    plan: plan.id,
    to: ['Liikuntatoimi'],
    ...asked,
    due: '2026-12-15',
  })
  expect(made).toEqual({ files: [`${stem}_Liikuntatoimi_pyynto.kertomus`] })
  expect(coordinator.calls['handouts.list']({})).toMatchObject([
    { to: 'Liikuntatoimi', due: '2026-12-15', returnedAt: null, closedAt: null },
  ])
  coordinator.rewrite(plan.id, ({ blocks }) => [...blocks, p('Ainon lisäys.')])

  const member = deskOf('Matti')
  const opened = await member.openFile(made?.files[0] ?? '')
  expect(member.planOf(opened.id).handout).toMatchObject({
    kind: 'group',
    from: { name: 'Aino', organisation: 'Koivuranta' },
    ...asked,
  })
  member.rewrite(opened.id, ({ blocks }) => [...blocks, p('Matin lisäys.')])
  const sent = await member.calls['handouts.sendBack']({ plan: opened.id })
  expect(sent).toEqual({ name: `${stem}_Liikuntatoimi_palautus.kertomus` })

  coordinator.pick(sent?.name ?? '')
  const before = coordinator.planOf(plan.id)
  const taken = await coordinator.calls['handouts.openReturned']({ plan: plan.id })
  expect(taken).toMatchObject([
    { copy: { author: 'Matti', to: 'Liikuntatoimi', hasBase: true, isKnown: false } },
  ])
  expect(coordinator.planOf(plan.id)).toEqual(before)
  expect(coordinator.calls['handouts.list']({})).toMatchObject([
    { returnedAt: expect.any(String), mergedAt: null },
  ])
  const [copy] = readCopies(coordinator.copies.pending(plan.id), plan)
  expect(copy?.author).toBe('Matti')
  expect(copy?.base).toEqual(plan)
  expect(copy?.plan.id).toBe(plan.id)
  expect(copy?.plan.handout).toBeUndefined()
  expect(copy?.plan.blocks).toHaveLength(plan.blocks.length + 1)
})

test('the same file twice is one copy; a newer one takes the place of the older', async () => {
  const { coordinator, member, plan, copyId } = await handedOut()
  await member.calls['handouts.sendBack']({ plan: copyId })
  const file = `${stem}_Liikuntatoimi_palautus.kertomus`
  coordinator.pick(file, file)
  const taken = await coordinator.calls['handouts.openReturned']({ plan: plan.id })
  expect(taken).toMatchObject([{ copy: { isKnown: false } }, { copy: { isKnown: true } }])

  member.rewrite(copyId, ({ blocks }) => [...blocks, p('Vielä yksi asia.')])
  await member.calls['handouts.sendBack']({ plan: copyId })
  coordinator.pick(file)
  expect(await coordinator.calls['handouts.openReturned']({ plan: plan.id })).toMatchObject([
    { copy: { isNewer: true } },
  ])
  expect(readCopies(coordinator.copies.pending(plan.id), plan)).toHaveLength(1)
})

test('a copy that comes back by a double click waits for review as well', async () => {
  const { coordinator, member, plan, copyId } = await handedOut()
  await member.calls['handouts.sendBack']({ plan: copyId })
  const opened = await coordinator.openFile(`${stem}_Liikuntatoimi_palautus.kertomus`)
  expect(opened.id).toBe(plan.id)
  expect(coordinator.store.plans.list()).toHaveLength(1)
  expect(coordinator.told).toContain('handouts.returned')
  expect(readCopies(coordinator.copies.pending(plan.id), plan)).toHaveLength(1)
})

test('opening a request again goes on with the copy that is being worked on', async () => {
  const { member, copyId } = await handedOut()
  member.rewrite(copyId, ({ blocks }) => [...blocks, p('Kesken.')])
  const again = await member.openFile(`${stem}_Liikuntatoimi_pyynto.kertomus`)
  expect(again.id).toBe(copyId)
  expect(member.store.plans.list()).toHaveLength(1)
})

test('who has the plan already gets the copy beside it, and it finds its way home', async () => {
  const coordinator = deskOf('Aino')
  const plan = newPlanOf(coordinator)
  await coordinator.calls['handouts.create']({ plan: plan.id, to: ['Liikuntatoimi'], ...asked })
  const copy = await coordinator.openFile(`${stem}_Liikuntatoimi_pyynto.kertomus`)
  expect(copy.id).not.toBe(plan.id)
  coordinator.rewrite(copy.id, ({ blocks }) => [...blocks, p('Lisäys.')])
  await coordinator.calls['handouts.sendBack']({ plan: copy.id })
  coordinator.pick(`${stem}_Liikuntatoimi_palautus.kertomus`)
  await coordinator.calls['handouts.openReturned']({ plan: plan.id })
  expect(readCopies(coordinator.copies.pending(plan.id), plan)).toMatchObject([{ base: plan }])
})

test('several receivers are several files, none over another', async () => {
  const coordinator = deskOf('Aino')
  const plan = newPlanOf(coordinator)
  const to = ['Nuorisotoimi', 'Nuoriso toimi', 'Nuorisotoimi']
  await coordinator.calls['handouts.create']({ plan: plan.id, to, ...asked })
  await coordinator.calls['handouts.create']({ plan: plan.id, to, ...asked })
  expect(readdirSync(coordinator.post).sort()).toEqual(
    [
      `${stem}_Nuoriso-toimi_pyynto-2.kertomus`,
      `${stem}_Nuoriso-toimi_pyynto.kertomus`,
      `${stem}_Nuorisotoimi_pyynto-2.kertomus`,
      `${stem}_Nuorisotoimi_pyynto.kertomus`,
    ].sort(),
  )
})

test('a copy meets its ancestor in a library that never saw the hand-out', async () => {
  const { coordinator, member, plan, copyId } = await handedOut()
  member.rewrite(copyId, ({ blocks }) => [...blocks, p('Lisäys.')])
  await member.calls['handouts.sendBack']({ plan: copyId })

  const deputy = deskOf('Sijainen')
  deputy.store.plans.create(coordinator.planOf(plan.id))
  deputy.pick(`${stem}_Liikuntatoimi_palautus.kertomus`)
  const taken = await deputy.calls['handouts.openReturned']({ plan: plan.id })
  expect(taken).toMatchObject([{ copy: { hasBase: true } }])
  expect(readCopies(deputy.copies.pending(plan.id), plan)[0]?.base).toEqual(plan)
})

test('a plain copy is taken without an ancestor, another plan and a sheet are not', async () => {
  const coordinator = deskOf('Aino')
  const plan = newPlanOf(coordinator)
  const file = (name: string) => join(coordinator.post, name)
  const none = new Map()
  await writeFile(file('kopio.kertomus'), plan, none)
  await writeFile(file('muu.kertomus'), { ...plan, id: createId() }, none)
  const sheet = { plan: plan.id, body: createId(), year: 2026, records: noRecords() }
  await writeFile(file('lomake.kertomus'), { ...plan, handout: sheet }, none)
  coordinator.pick('kopio.kertomus', 'muu.kertomus', 'lomake.kertomus', 'poissa.kertomus')
  expect(await coordinator.calls['handouts.openReturned']({ plan: plan.id })).toMatchObject([
    { name: 'kopio.kertomus', copy: { author: 'kopio', hasBase: false } },
    { name: 'muu.kertomus', error: { code: 'copy-of-other-plan' } },
    { name: 'lomake.kertomus', error: { code: 'copy-is-sheet' } },
    { name: 'poissa.kertomus', error: { code: 'file-not-found' } },
  ])
  expect(readCopies(coordinator.copies.pending(plan.id), plan)).toHaveLength(1)
})

test('a copy with a password asks for it, and opens with it only', async () => {
  const password = 'sauna-lumi-kivi-poro'
  const { coordinator, member, plan, copyId } = await handedOut()
  await member.calls['handouts.sendBack']({ plan: copyId, password })
  coordinator.pick(`${stem}_Liikuntatoimi_palautus.kertomus`)
  const [locked] = await coordinator.calls['handouts.openReturned']({ plan: plan.id })
  const token = locked && 'error' in locked ? String(locked.error.details.file) : ''
  expect(locked).toMatchObject({ error: { code: 'file-locked' } })

  const unlock = (given: string) =>
    coordinator.calls['handouts.unlockReturned']({ plan: plan.id, file: token, password: given })
  expect(await unlock('sauna-lumi-kivi-pora')).toMatchObject({
    error: { code: 'file-password-wrong', details: { file: expect.any(String) } },
  })
  expect(await unlock(password)).toMatchObject({ copy: { author: 'Matti', hasBase: true } })
})

test('a file on a medium that cannot be written is taken in and left as it was', async () => {
  const { coordinator, member, plan, copyId } = await handedOut()
  await member.calls['handouts.sendBack']({ plan: copyId })
  const name = `${stem}_Liikuntatoimi_palautus.kertomus`
  const path = join(coordinator.post, name)
  const before = readFileSync(path)
  chmodSync(path, 0o400)
  chmodSync(coordinator.post, 0o500)
  coordinator.pick(name)
  const [taken] = await coordinator.calls['handouts.openReturned']({ plan: plan.id })
  chmodSync(coordinator.post, 0o700)
  expect(taken).toMatchObject({ copy: { author: 'Matti' } })
  expect(readFileSync(path)).toEqual(before)
})

test('a hand-out can be given up and awaited again; one that is reviewed is out no longer', async () => {
  const { coordinator, member, plan, copyId } = await handedOut()
  const [handout] = coordinator.calls['handouts.list']({ plan: plan.id }) as { id: string }[]
  coordinator.calls['handouts.close']({ id: handout?.id ?? '', isClosed: true })
  expect(coordinator.store.handouts.list()).toMatchObject([{ closedAt: expect.any(String) }])
  coordinator.calls['handouts.close']({ id: handout?.id ?? '', isClosed: false })
  expect(coordinator.store.handouts.list()).toMatchObject([{ closedAt: null }])

  await member.calls['handouts.sendBack']({ plan: copyId })
  coordinator.pick(`${stem}_Liikuntatoimi_palautus.kertomus`)
  await coordinator.calls['handouts.openReturned']({ plan: plan.id })
  const ids = coordinator.store.handouts.returnedCopies(plan.id).map(({ id }) => id)
  coordinator.store.handouts.setMerged(plan.id, ids, true)
  expect(coordinator.store.handouts.list()).toMatchObject([{ mergedAt: expect.any(String) }])
  expect(readCopies(coordinator.copies.pending(plan.id), plan)).toEqual([])
  coordinator.store.handouts.setMerged(plan.id, ids, false)
  expect(readCopies(coordinator.copies.pending(plan.id), plan)).toHaveLength(1)
})

test('what is left of a damaged file becomes a plan of its own, to be read and compared', async () => {
  const { coordinator, plan } = await handedOut()
  const name = `${stem}_Liikuntatoimi_pyynto.kertomus`
  const path = join(coordinator.post, name)
  const bytes = readFileSync(path)
  // The check sum of the plan in the list of parts at the end of the file.
  const entry = bytes.lastIndexOf('plan.json') - 46
  bytes.writeUInt32LE(1, entry + 16)
  const damaged = { name, bytes: new Uint8Array(bytes) }

  const refusal = await coordinator.openAs(damaged).catch((error) => error)
  expect(refusal).toMatchObject({
    code: 'file-corrupt',
    details: { detail: 'checksum', readable: 1 },
  })
  expect(coordinator.store.plans.list()).toHaveLength(1)
  const source = coordinator.waiting.find(refusal.details.file)
  const rest = await coordinator.openAs(source, { tolerant: true })
  expect(rest.title).toBe('Hyvinvointisuunnitelma (vioittunut tiedosto)')
  const opened = coordinator.planOf(rest.id)
  expect(opened.blocks).toEqual(plan.blocks)
  expect(opened.damaged).toBe(name)
  expect(isLocked(opened)).toBe(true)
  const removed = opened.blocks.map(({ id }) => id)
  expect(() =>
    coordinator.store.plans.save({ id: rest.id, revision: 1, removed, put: [] }),
  ).toThrow(expect.objectContaining({ code: 'plan-damaged' }))
})

test('a password of six words is made of the list', async () => {
  const words = new Set(
    readFileSync(join(root, 'resources/password-words.txt'), 'utf8').trim().split('\n'),
  )
  expect(words.size).toBe(512)
  const password = await deskOf('Aino').calls['handouts.suggestPassword']()
  expect(password).toMatch(/^[a-z]{4,}(-[a-z]{4,}){5}$/)
  expect(password.split('-').every((word) => words.has(word))).toBe(true)
})

async function handedOut() {
  const coordinator = deskOf('Aino')
  const plan = newPlanOf(coordinator)
  await coordinator.calls['handouts.create']({ plan: plan.id, to: ['Liikuntatoimi'], ...asked })
  const member = deskOf('Matti')
  const { id: copyId } = await member.openFile(`${stem}_Liikuntatoimi_pyynto.kertomus`)
  return { coordinator, member, plan, copyId }
}

test('a Word file that comes back waits for review with the revision it was made from', async () => {
  const desk = deskOf('Päivi')
  const created = newPlanOf(desk)
  const blocks = [h(1, 'Johdanto'), p('Kunta järjestää liikuntaa.'), p('Toinen kappale.')]
  desk.rewrite(created.id, () => blocks)
  const mine = desk.planOf(created.id)
  const { id: revision } = desk.history.keep(mine.id, 'handed-out', { label: 'Word' })
  const file = unzipSync(await wordCopy(mine, revision))
  const path = 'word/document.xml'
  const xml = strFromU8(file[path] ?? new Uint8Array()).replace('Toinen', 'Muutettu')
  writeFileSync(join(desk.post, 'kommentit.docx'), zipSync({ ...file, [path]: strToU8(xml) }))
  desk.rewrite(mine.id, (now) => [...now.blocks, p('Kirjoitettu sillä välin.')])

  desk.pick('kommentit.docx')
  const [returned] = await desk.calls['handouts.openReturned']({ plan: mine.id })
  expect(returned).toMatchObject({ copy: { author: 'kommentit', hasBase: true, isKnown: false } })
  const [copy] = readCopies(desk.copies.pending(mine.id), mine)
  expect(copy?.base?.blocks).toEqual(mine.blocks)
  expect(copy?.plan.blocks.map(blockText)).toEqual([
    'Johdanto',
    'Kunta järjestää liikuntaa.',
    'Muutettu kappale.',
  ])
  expect(copy?.plan.blocks.map(({ id }) => id)).toEqual(mine.blocks.map(({ id }) => id))

  desk.pick('kommentit.docx')
  const again = await desk.calls['handouts.openReturned']({ plan: mine.id })
  expect(again).toMatchObject([{ copy: { isKnown: true } }])
})

test('who has only Word gets a Word file with what is asked, which is out until it comes back', async () => {
  const desk = deskOf('Päivi')
  const plan = newPlanOf(desk)
  const to = ['Ikäihmisten neuvosto']
  const created = await desk.calls['handouts.create']({
    plan: plan.id,
    to,
    ...asked,
    format: 'docx',
  })
  const file = created?.files[0] ?? ''
  expect(file).toMatch(/_pyynto\.docx$/)
  const [out] = await desk.calls['handouts.list']({ plan: plan.id })
  expect(out).toMatchObject({ to: 'Ikäihmisten neuvosto', file, returnedAt: null })

  const bytes = new Uint8Array(readFileSync(join(desk.post, file)))
  const sent = await readWord(bytes)
  expect(sent.comments.map(({ author, text }) => [author, text])).toEqual([
    [
      'Päivi',
      expect.stringMatching(/^Täydentäkää luvut\.\nPyydämme täydentämään luvut: 1 Liikunta/),
    ],
  ])

  const parts = unzipSync(bytes)
  const path = 'word/document.xml'
  const by = 'w:id="90" w:author="Aune Aalto" w:date="2026-11-23T09:00:00Z"'
  const typed = `<w:ins ${by}><w:r><w:t xml:space="preserve"> Latu on auki.</w:t></w:r></w:ins></w:p>`
  const xml = strFromU8(parts[path] ?? new Uint8Array())
  const at = xml.indexOf('</w:p>', xml.indexOf('Kunnossa.'))
  const edited = xml.slice(0, at) + typed + xml.slice(at + '</w:p>'.length)
  const back = { name: file, bytes: zipSync({ ...parts, [path]: strToU8(edited) }) }

  expect(await desk.openAny(back)).toMatchObject({ id: plan.id })
  expect(desk.told).toContain('handouts.returned')
  const [returned] = await desk.calls['handouts.list']({ plan: plan.id })
  expect(returned?.returnedAt).not.toBeNull()
  const [copy] = readCopies(desk.copies.pending(plan.id), plan)
  expect(copy?.author).toBe('Aune Aalto')
  expect(copy?.base?.blocks).toEqual(plan.blocks)
  expect(copy?.plan.comments).toEqual([])
  expect(copy?.plan.blocks.map(blockText)).toContain('Kunnossa. Latu on auki.')
})

test('a Word file of nobody’s becomes a plan, and the page is told', async () => {
  const desk = deskOf('Päivi')
  const bytes = await wordCopy(
    newPlan({ ...exampleMeta, title: 'Vanha' }, [h(1, 'Alku'), p('Oli.')]),
  )
  expect(await desk.openAny({ name: 'vanha.docx', bytes })).toBeNull()
  expect(desk.told).toContain('word.imported')
  expect(desk.store.plans.list()).toHaveLength(1)
})
