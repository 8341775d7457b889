import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergeCopies } from '#shared/merge/merge-copies.ts'
import { h, p, plan as planOfBlocks, table } from '#shared/plan/build.ts'
import { blockText } from '#shared/plan/walk.ts'
import { koivuranta } from '../../export/docx/fixtures/koivuranta.ts'
import { composeDocx } from '../../export/export-docx.ts'
import type { WordDocument } from '../docx/read-word.ts'
import { planOf, readFile as readWordFile } from '../fixtures/read-file.ts'
import { returnedPlan } from './returned-plan.ts'

const execute = promisify(execFile)
const isThere = await execute('soffice', ['--version']).then(
  () => true,
  () => false,
)
const { plan, assets } = koivuranta()
let folder: string
let out: Uint8Array

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kertomus-word-'))
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const options = { asset, date: new Date('2026-11-21'), duties: [], comments: true }
  out = (await composeDocx(plan, options)).bytes
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function converted(name: string, format: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  await execute('soffice', [profile, '--headless', '--convert-to', format, name], { cwd: folder })
}

const bookmarks = ({ drafts }: WordDocument) =>
  new Set(drafts.flatMap(({ anchors, rows }) => [...anchors, ...(rows ?? []).flat()]))

test.runIf(isThere)('a file saved by LibreOffice by way of ODT comes back as it went', async () => {
  await writeFile(join(folder, 'plan.docx'), out)
  await converted('plan.docx', 'odt')
  await converted('plan.odt', 'docx:MS Word 2007 XML')
  const expected = await readWordFile(out)
  const returned = await readWordFile(new Uint8Array(await readFile(join(folder, 'plan.docx'))))

  const left = bookmarks(returned)
  const all = [...bookmarks(expected)]
  expect(all.filter((id) => left.has(id)).length / all.length).toBeGreaterThanOrEqual(0.95)
  const { plan: back } = returnedPlan(plan, expected, returned)
  expect(back.blocks).toEqual(plan.blocks)
})

test.runIf(isThere)('a document of LibreOffice becomes a plan', async () => {
  const html =
    '<html lang="fi"><h1>Johdanto</h1><p>Kunta <b>edistää</b> hyvinvointia.</p><ol><li>yksi</li><li>kaksi</li></ol><table border="1"><tr><td>Mittari</td><td>Arvo</td></tr><tr><td>Väkiluku</td><td>9 330</td></tr></table><h2>Perusta</h2><p>Laki.</p></html>'
  await writeFile(join(folder, 'sivu.html'), html)
  const filter = '--infilter=HTML (StarWriter)'
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const target = ['--convert-to', 'docx:MS Word 2007 XML', 'sivu.html']
  await execute('soffice', [profile, '--headless', filter, ...target], { cwd: folder })
  const { plan } = await planOf(new Uint8Array(await readFile(join(folder, 'sivu.docx'))))
  expect(plan.blocks.map((block) => `${block.type} ${blockText(block)}`)).toEqual([
    'heading Johdanto',
    'paragraph Kunta edistää hyvinvointia.',
    'list-item yksi',
    'list-item kaksi',
    'table Mittari\nArvo\nVäkiluku\n9 330',
    'heading Perusta',
    'paragraph Laki.',
  ])
})

const python = '/usr/bin/python3'
const hasUno = await execute(python, ['-c', 'import uno']).then(
  () => true,
  () => false,
)

test.runIf(isThere && hasUno).each(['untracked', 'tracked'])(
  'what someone typed in LibreOffice comes back block by block: %s',
  async (way) => {
    const blocks = [
      h(1, 'Johdanto'),
      p('Alku on tässä.'),
      p('Keskimmäinen kappale.'),
      p('Poistuva kappale.'),
      table('Mittarit', [
        ['Mittari', 'Arvo'],
        ['Väkiluku', '9 330'],
      ]),
      p('Loppu.'),
    ]
    const mine = planOfBlocks(plan.meta, blocks)
    const options = { asset: async () => new Uint8Array(), date: new Date(0), duties: [] }
    const { bytes } = await composeDocx(mine, { ...options, comments: true })
    const name = `${way}.docx`
    await writeFile(join(folder, name), bytes)
    const script = join(import.meta.dirname, '../fixtures/edit-in-writer.py')
    await execute(python, [script, folder, `kertomus-edit-${process.pid}`, name, way])

    const returned = await readWordFile(new Uint8Array(await readFile(join(folder, name))))
    const { plan: back, tracking } = returnedPlan(mine, await readWordFile(bytes), returned)
    expect(back.blocks.map(blockText)).toEqual([
      'Johdanto',
      'Alku on tässä. Lisätty loppuun.',
      'Keskimmäinen kappale.',
      'Kokonaan uusi kappale.',
      'Mittarit\nMittari\nArvo\nVäkiluku\n9 330 täsmennetty',
      'Loppu.',
    ])
    const [heading, first, second, , shown, last] = mine.blocks
    const ids = back.blocks.map(({ id }) => id)
    expect(ids.toSpliced(3, 1)).toEqual([heading, first, second, shown, last].map((one) => one?.id))
    const copy = { id: 'w', author: 'Word', base: mine, plan: back, tracking }
    const { changes } = mergeCopies(mine, [copy])
    const traces = changes.flatMap(({ proposals }) => proposals.flatMap((one) => one.traces ?? []))
    expect(traces).toHaveLength(4)
    expect(traces.filter(({ untracked }) => untracked)).toHaveLength(way === 'tracked' ? 0 : 4)
    if (way === 'tracked') {
      const kinds = returned.changes.map(({ kind }) => kind)
      expect(kinds).toEqual(expect.arrayContaining(['inserted', 'deleted']))
    }
  },
  60_000,
)
