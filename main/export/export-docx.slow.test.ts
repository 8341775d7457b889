import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { withNewIds } from '#shared/plan/walk.ts'
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
    writeFileSync(join(folder, `${name}.docx`), letterByLetter(bytes))
  }
}, slow)

/** The sample with its views of records, and three times its text: where an estimate that errs goes astray. */
async function writeLongPlans(): Promise<void> {
  const { plan, assets } = await readPlanFile(sample)
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const facts = { asset, date: new Date('2026-11-21'), duties: await readDuties(dutiesFile) }
  const blocks = [plan.blocks, withNewIds(plan.blocks), withNewIds(plan.blocks)].flat()
  for (const [name, long] of Object.entries({ sample: plan, long: { ...plan, blocks } })) {
    const { bytes } = await composeDocx(long, { ...facts, pageNumbers: true })
    writeFileSync(join(folder, `${name}.docx`), letterByLetter(bytes))
  }
}

/**
 * LibreOffice draws some pairs of letters of Carlito as one narrower sign, which Word does in no font
 * unless it is told to: here it is told not to.
 */
function letterByLetter(docx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).map(([path, data]) => {
    if (!path.endsWith('.xml')) return [path, data] as const
    return [path, strToU8(strFromU8(data).replaceAll('"Calibri"', '"Carlito:-liga"'))] as const
  })
  return zipSync(Object.fromEntries(parts))
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

const plain = (text: string) => text.replace(/[^\S\n]+/g, ' ').replace(/^ | $/gm, '')

const office = isInstalled('soffice') && isInstalled('pdftotext') && isInstalled('pdfinfo')

describe.skipIf(!office)(
  'printed by LibreOffice (packages libreoffice-writer-nogui, poppler-utils)',
  () => {
    beforeAll(async () => {
      await writeLongPlans()
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const filter =
        'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}'
      const files = ['fi', 'sv', 'sample', 'long'].map((name) => `${name}.docx`)
      run('soffice', '--headless', profile, '--convert-to', filter, ...files)
    }, slow)

    test.each([
      ['fi', 10, 'Taulukko 3.'],
      ['sv', 4, '1'],
      ['sample', 50, '2.1'],
      ['long', 150, '2.1'],
    ])('each line of the lists of contents names the very page: %s', (name, least, some) => {
      const pages = run('pdftotext', '-layout', `${name}.pdf`, '-').split('\f').map(plain)
      const lines = pages
        .slice(1, 9)
        .flatMap((page) => [...page.matchAll(/^(\S.*?) ?\.{3,} ?(\d+)$/gm)])
      expect(lines.length).toBeGreaterThan(least)
      expect(lines.some(([, words = '']) => words.startsWith(some))).toBe(true)
      const astray = lines.filter(([, words = '', page]) => {
        const found = pages[Number(page) - 1] ?? ''
        return !found.replaceAll('\n', ' ').includes(words)
      })
      expect(astray.map(([line]) => line)).toEqual([])
    })

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
