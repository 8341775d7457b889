import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { h, p, plan } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Plan } from '#shared/plan/model.ts'
import { blockText } from '#shared/plan/walk.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { readPlanFile } from '../exchange/read-plan-file.ts'
import { packPlan } from '../exchange/write-plan-file.ts'
import { partOf } from '../export/docx/fixtures/read-docx.ts'
import { commandLine } from './fixtures/command-line.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kertomus-merge-'))
})
afterAll(() => rm(folder, { recursive: true }))

const kertomus = commandLine(() => folder)

async function written(name: string, plan: Plan): Promise<string> {
  await writeFile(
    join(folder, name),
    await packPlan(plan, new Map(), { app: '0.1.0', on: '2026-01-01' }),
  )
  return name
}

const priority = newPriority({ title: 'Liikkuva kunta' })
const goal = newGoal(priority.id, { title: 'Arki liikuttaa' })
const measure = newMeasure(goal.id, { title: 'Neuvonta', schedule: { from: 2026, to: 2026 } })
const text = p('Kunta kasvaa. Väki ikääntyy.')
const empty = plan({ ...exampleMeta, organisation: { name: 'Koivuranta', kind: 'municipality' } }, [
  h(1, 'Johdanto'),
  text,
])
const base: Plan = {
  ...empty,
  records: { ...empty.records, priorities: [priority], goals: [goal], measures: [measure] },
}
const saying = (words: string): Plan => ({
  ...base,
  blocks: base.blocks.with(1, { ...text, children: [{ text: words }] }),
})
const lasting = (to: number): Plan => ({
  ...base,
  records: { ...base.records, measures: [{ ...measure, schedule: { from: 2026, to } }] },
})

describe('merge', () => {
  test('takes what conflicts with nothing and says so', async () => {
    const files = [
      await written('perus.kertomus', base),
      await written('Liikuntatoimi.kertomus', lasting(2027)),
      await written('Koulut.kertomus', saying('Kunta kasvaa. Väki ikääntyy nopeasti.')),
    ]
    const merged = await kertomus('merge', ...files, '-o', 'yksi.kertomus', '--report', 'yksi.json')
    expect(merged).toEqual({
      code: 0,
      stdout: '2 muutosta otettiin tiedostoon ”yksi.kertomus”. Ristiriitoja ei ole.\n',
      stderr: '',
    })
    const { plan } = await readPlanFile(join(folder, 'yksi.kertomus'))
    expect(plan.blocks.map(blockText)).toEqual([
      'Johdanto',
      'Kunta kasvaa. Väki ikääntyy nopeasti.',
    ])
    expect(plan.records.measures[0]?.schedule).toEqual({ from: 2026, to: 2027 })
    const report = JSON.parse(await readFile(join(folder, 'yksi.json'), 'utf8'))
    expect(report).toMatchObject({ changes: 2, conflicts: 0 })
    expect(report.list[1].sentences).toEqual([
      'Liikuntatoimi muutti toimenpiteen ”1.1.1 Neuvonta” aikataulun: 2026 → 2026–2027.',
    ])
  })

  test('keeps what two changed, lists both versions and ends with 1; in any order the same', async () => {
    const files = [
      await written('a.kertomus', saying('Kunta kasvaa hitaasti. Väki ikääntyy.')),
      await written('b.kertomus', saying('Kunta supistuu. Väki ikääntyy.')),
    ]
    await written('perus.kertomus', base)
    const merge = (name: string, ...copies: string[]) =>
      kertomus(
        'merge',
        'perus.kertomus',
        ...copies,
        '-o',
        `${name}.kertomus`,
        '--report',
        `${name}.json`,
      )
    const merged = await merge('kaksi', ...files)
    expect(merged).toMatchObject({ code: 1, stderr: '' })
    expect(merged.stdout).toContain('”Kunta kasvaa.” → ”Kunta kasvaa hitaasti.”')
    expect(merged.stdout).toContain('”Kunta kasvaa.” → ”Kunta supistuu.”')
    expect(merged.stdout).toContain('1 ristiriita odottaa ratkaisua')
    const { plan } = await readPlanFile(join(folder, 'kaksi.kertomus'))
    expect(plan).toEqual(base)

    await merge('toisin', ...files.toReversed())
    const [one, other] = await Promise.all(
      ['kaksi', 'toisin'].map((name) => readFile(join(folder, `${name}.json`), 'utf8')),
    )
    expect(other).toBe(one)
  })

  test('refuses a copy of another plan, changing nothing', async () => {
    await written('perus.kertomus', base)
    await written('vieras.kertomus', plan({ ...base.meta, title: 'Toinen' }, []))
    const refused = await kertomus(
      'merge',
      'perus.kertomus',
      'vieras.kertomus',
      '-o',
      'ei.kertomus',
    )
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(/^[^\n]*”vieras\.kertomus”[^\n]*\n$/)
    await expect(readFile(join(folder, 'ei.kertomus'))).rejects.toThrow('ENOENT')
  })
})

describe('diff', () => {
  test('of equal plans is empty', async () => {
    await written('a.kertomus', base)
    await written('b.kertomus', base)
    expect(await kertomus('diff', 'a.kertomus', 'b.kertomus', '--json')).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    })
  })

  test('lists what is different, in sentences or as JSON', async () => {
    await written('a.kertomus', base)
    await written('b.kertomus', lasting(2028))
    const said = await kertomus('diff', 'a.kertomus', 'b.kertomus')
    expect(said).toMatchObject({ code: 1, stderr: '' })
    expect(said.stdout).toMatch(/aikataulun: 2026 → 2026–2028\.\n$/)
    const { code, stdout } = await kertomus('diff', 'a.kertomus', 'b.kertomus', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      { kind: 'changed', place: { thing: 'measure', field: 'schedule' } },
    ])
  })

  test('writes both as one Word document with tracked changes', async () => {
    await written('a.kertomus', base)
    await written('b.kertomus', saying('Kunta vähenee. Väki ikääntyy.'))
    const files = ['diff', 'a.kertomus', 'b.kertomus', '--to', 'docx']
    expect(await kertomus(...files, '-o', 'ero.docx')).toMatchObject({ code: 1, stderr: '' })
    const xml = partOf(await readFile(join(folder, 'ero.docx')), 'word/document.xml')
    expect(xml).toContain('<w:delText xml:space="preserve">kasvaa</w:delText>')
    expect(await kertomus('lint', 'ero.docx')).toMatchObject({ code: 0 })
    expect(await kertomus(...files)).toMatchObject({ code: 2 })
  })
})
