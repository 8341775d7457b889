import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPlanFile } from '../exchange/read-plan-file.ts'
import { barChart } from '../export/docx/fixtures/png.ts'
import { documentXml, p, wordFile } from '../import/fixtures/word-file.ts'
import { commandLine } from './fixtures/command-line.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kertomus-word-'))
})
afterAll(() => rm(folder, { recursive: true }))

const kertomus = commandLine(() => folder)

const heading = '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Johdanto</w:t></w:r></w:p>'

test('import makes a plan of a Word file and tells what it left out', async () => {
  const body = `${heading}${p('Kunta.')}<w:altChunk/>`
  await writeFile(join(folder, 'Kertomus 2021-2024.docx'), wordFile(body))
  const args = ['import', 'Kertomus 2021-2024.docx', '-o', 'a.kertomus', '--organisation', 'Soini']
  const { code, stdout } = await kertomus(...args, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    title: 'Kertomus 2021-2024',
    chapters: 1,
    notes: [{ code: 'embedded-document', count: 1, message: '1 upotettu asiakirja jäi pois.' }],
  })
  const { plan } = await readPlanFile(join(folder, 'a.kertomus'))
  expect(plan.meta).toMatchObject({
    organisation: { name: 'Soini' },
    period: { from: 2021, to: 2024 },
  })
})

test('what is no Word file is refused in one sentence', async () => {
  await writeFile(join(folder, 'kuva.docx'), 'GIF89a')
  for (const args of [
    ['import', 'kuva.docx', '-o', 'b.kertomus'],
    ['lint', 'kuva.docx'],
  ]) {
    const { code, stdout, stderr } = await kertomus(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^Tiedosto ”kuva.docx” ei ole Word-asiakirja .*\n$/)
  }
})

test('lint names each finding with its source, and ends with 1', async () => {
  const table = `<w:tbl><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl>${p('x')}`
  await writeFile(join(folder, 'l.docx'), wordFile('', { 'word/document.xml': documentXml(table) }))
  const { code, stdout } = await kertomus('lint', 'l.docx', '--json')
  expect(code).toBe(1)
  expect(JSON.parse(stdout).findings).toContainEqual(
    expect.objectContaining({
      code: 'table-without-header',
      message: 'Taulukolla ei ole otsikkoriviä.',
      source: 'EN 301 549 10.1.3.1, WCAG 1.3.1',
    }),
  )
})

test('a document looks as a file or a Word template says', async () => {
  const { bytes } = barChart([1, 0.5], [60, 30])
  await writeFile(join(folder, 'tunnus.png'), bytes)
  const look = { accent: '7A1F5C', logo: 'tunnus.png', footer: 'Torikatu 1' }
  await writeFile(join(folder, 'ulkoasu.json'), JSON.stringify(look))
  const exporting = ['export', 'a.kertomus', '--to', 'docx', '--no-page-numbers']

  const byFile = await kertomus(...exporting, '-o', 'a.docx', '--look', 'ulkoasu.json')
  expect(byFile).toMatchObject({ code: 0, stderr: '' })
  expect(await stylesOf('a.docx')).toContain('7A1F5C')
  expect(await kertomus('lint', 'a.docx')).toMatchObject({ code: 0 })

  const byTemplate = await kertomus(...exporting, '-o', 'b.docx', '--template', 'a.docx')
  expect(byTemplate).toMatchObject({ code: 0, stderr: '' })
  expect(await stylesOf('b.docx')).toBe(await stylesOf('a.docx'))

  const light = { ...look, accent: '6FCF97' }
  await writeFile(join(folder, 'vaalea.json'), JSON.stringify(light))
  const refused = await kertomus(...exporting, '-o', 'c.docx', '--look', 'vaalea.json')
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('vähintään 4,5:1')
})

async function stylesOf(name: string): Promise<string> {
  const styles = unzipSync(await readFile(join(folder, name)))['word/styles.xml']
  return strFromU8(styles ?? new Uint8Array())
}
