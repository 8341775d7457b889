import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readPlanFile } from '../exchange/read-plan-file.ts'
import { readDuties } from '../templates/read-duties.ts'
import { bjorkstrand } from './docx/fixtures/bjorkstrand.ts'
import { koivuranta } from './docx/fixtures/koivuranta.ts'
import { composeDocx } from './export-docx.ts'

/** Other programs read our files. Each is asked only where it is installed; CI has them all. */
const slow = 120_000
const resources = join(import.meta.dirname, '../../resources')
const sample = join(resources, 'sample/koivuranta.kertomus')
const dutiesFile = join(resources, 'law/duties.json')
vi.setConfig({ testTimeout: slow })
const goldens = { fi: koivuranta(), sv: bjorkstrand() }
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-programs-'))
  for (const name of ['fi', 'sv'] as const) {
    const { plan, assets } = goldens[name]
    const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
    const date = new Date('2026-11-21')
    const { bytes } = await composeDocx(plan, { asset, date, duties: [], pageNumbers: true })
    writeFileSync(join(folder, `${name}.docx`), bytes)
  }
}, slow)

/** Eighty pages of text, views of records and tables: where an estimate that errs goes astray. */
async function writeSample(): Promise<void> {
  const { plan, assets } = await readPlanFile(sample)
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const facts = { asset, date: new Date('2026-11-21'), duties: await readDuties(dutiesFile) }
  const { bytes } = await composeDocx(plan, { ...facts, pageNumbers: true })
  writeFileSync(join(folder, 'sample.docx'), bytes)
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function run(program: string, ...words: string[]): string {
  return execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

describe.skipIf(!isInstalled('pandoc'))('read by pandoc (package pandoc)', () => {
  test.each(['fi', 'sv'] as const)('headings, tables, notes and references: %s', (name) => {
    const html = run('pandoc', '--wrap=none', '-t', 'html', `${name}.docx`)
    const label = { fi: 'Taulukko', sv: 'Tabell' }[name]
    expect(html).toMatch(/<h1 id="[^"]*">(Johdanto|Inledning)/)
    expect(html).toContain(`${label} 1. `)
    for (const table of html.match(/<table.*?<\/table>/gs) ?? []) {
      const [head, body] = table.split('</thead>')
      expect(head).toContain('<th>')
      expect(body).not.toContain('<th>')
    }
    expect(html).toContain('footnote')
    expect(html).toMatch(/taulukko\u00a01|tabell\u00a01/)
  })
})

const office = isInstalled('soffice') && isInstalled('pdftotext') && isInstalled('pdfinfo')

describe.skipIf(!office)(
  'printed by LibreOffice (packages libreoffice-writer-nogui, poppler-utils)',
  () => {
    beforeAll(async () => {
      await writeSample()
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const filter =
        'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}'
      run(
        'soffice',
        '--headless',
        profile,
        '--convert-to',
        filter,
        'fi.docx',
        'sv.docx',
        'sample.docx',
      )
    }, slow)

    test('the list of contents names the pages the headings are on, give or take one', () => {
      const pages = run('pdftotext', '-layout', 'fi.pdf', '-').split('\f')
      const entries = [...(pages[1] ?? '').matchAll(/^\s*([\d.]+)\s+(.*?)\.{5,}\s*(\d+)$/gm)]
      expect(entries.length).toBeGreaterThan(8)
      for (const [, number = '', title = '', page] of entries) {
        const heading = new RegExp(`^\\s*${number}\\s+${title}$`, 'm')
        const found = pages.findIndex((text, index) => index > 1 && heading.test(text)) + 1
        expect(Math.abs(found - Number(page)), `${number} ${title}`).toBeLessThanOrEqual(1)
      }
    })

    test.each([
      ['fi', 2, 2, 'Taulukko 3.'],
      ['sample', 2, 3, '2.1'],
    ])(
      'nine lines of ten in the lists of contents name the very page: %s',
      (name, from, to, some) => {
        const pages = run('pdftotext', '-layout', `${name}.pdf`, '-').split('\f')
        const lists = pages.slice(from - 1, to).join('\n')
        const lines = [...lists.matchAll(/^\s*(\S.*?)\s*\.{3,}\s*(\d+)$/gm)]
        expect(lines.some(([, words = '']) => words.startsWith(some))).toBe(true)
        const plain = (text: string) => text.replace(/\s+/g, ' ')
        const right = lines.filter(([, words = '', page]) =>
          plain(pages[Number(page) - 1] ?? '').includes(plain(words)),
        )
        expect(right.length / lines.length).toBeGreaterThanOrEqual(0.9)
      },
    )

    test('pages are numbered but for the cover', () => {
      const pages = run('pdftotext', '-layout', 'sv.pdf', '-').split('\f').slice(0, -1)
      expect(pages[0]).not.toContain('sida')
      expect(pages[1]).toMatch(new RegExp(`sida 2 / ${pages.length}`))
    })

    test('wide tables lie and their header row is repeated', () => {
      const pages = run('pdftotext', '-layout', 'fi.pdf', '-').split('\f')
      const withHeader = pages.filter((page) => /Painopiste\s+Tavoite\s+Toimenpide/.test(page))
      expect(withHeader).toHaveLength(2)
      const sizes = run('pdfinfo', '-f', '1', '-l', '99', 'fi.pdf').match(/size:\s+841\.\d+ x 595/g)
      expect(sizes).toHaveLength(2)
    })

    test('the PDF is tagged: headings, table headers, lists', () => {
      const info = run('pdfinfo', 'fi.pdf')
      expect(info).toMatch(/Tagged:\s+yes/)
      expect(info).toContain('hyvinvointisuunnitelma 2026–2029')
      const tags = run('pdfinfo', '-struct', 'sv.pdf')
      expect(tags).toMatch(/^\s*H1/m)
      expect(tags).toMatch(/^\s*TH/m)
      expect(tags).toMatch(/^\s*L\b/m)
    })
  },
)
