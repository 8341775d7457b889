import { homedir, hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { ExportStep } from '#shared/ipc/export.ts'
import {
  budgetTable,
  contents,
  coverageMatrix,
  followUpTable,
  h,
  li,
  measureTable,
  oli,
  p,
  pageBreak,
  plan as planOf,
  statusSummary,
  table,
  workshopNotes,
} from '#shared/plan/build.ts'
import { measureColumns } from '#shared/plan/measure-table-options.ts'
import type { Plan } from '#shared/plan/model.ts'
import { blockText } from '#shared/plan/walk.ts'
import { planToPrint } from '#shared/print/plan-to-print.ts'
import type { PrintBlock } from '#shared/print/tree.ts'
import { arbitraryRecords } from '#shared/records/fixtures/arbitrary-records.ts'
import { readDuties } from '../templates/read-duties.ts'
import { arbitraryAssets, arbitraryPlan, arbitraryText } from './docx/fixtures/arbitrary-plan.ts'
import { bjorkstrand } from './docx/fixtures/bjorkstrand.ts'
import { koivuranta } from './docx/fixtures/koivuranta.ts'
import { rantakyla } from './docx/fixtures/rantakyla.ts'
import { partOf, partsOf, readText } from './docx/fixtures/read-docx.ts'
import { composeDocx, type DocxOptions } from './export-docx.ts'

const date = new Date('2026-11-21T13:45:59Z')
const dutiesFile = join(import.meta.dirname, '../../resources/law/duties.json')

async function compose(
  { plan, assets }: { plan: Plan; assets: ReadonlyMap<string, Uint8Array> },
  options: Partial<DocxOptions> = {},
) {
  const asset = (hash: string) => {
    const bytes = assets.get(hash)
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no image ${hash}`))
  }
  return composeDocx(plan, { asset, date, duties: [], ...options })
}

/** Enough on a machine that does eight other things at once. */
const slow = 60_000
vi.setConfig({ testTimeout: slow })

const goldens = { fi: koivuranta(), sv: bjorkstrand(), views: rantakyla() }
const files: Record<'fi' | 'sv' | 'views' | 'numbered', Uint8Array> = {
  fi: new Uint8Array(),
  sv: new Uint8Array(),
  views: new Uint8Array(),
  numbered: new Uint8Array(),
}

beforeAll(async () => {
  files.fi = (await compose(goldens.fi, { revision: 'r1' })).bytes
  files.sv = (await compose(goldens.sv)).bytes
  files.views = (await compose(goldens.views, { duties: await readDuties(dutiesFile) })).bytes
  files.numbered = (await compose(goldens.fi, { pageNumbers: true })).bytes
}, slow)

describe('the words', () => {
  test('any plan’s text is in the file, all of it and in order', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryText, async (plan) => {
        const { bytes } = await compose({ plan, assets: arbitraryAssets })
        const written = plan.blocks.map((block) => clean(blockText(block))).join('\n')
        expect(lines(readText(bytes).join('\n'))).toEqual(lines(written))
      }),
      { numRuns: 30 },
    )
  })

  test('any records’ views print what the view says, all of it and in order', async () => {
    const duties = await readDuties(dutiesFile)
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, fc.constantFrom('Otsikko', ''), async (records, title) => {
        const plan = { ...planOf(goldens.fi.plan.meta, everyView(title)), records }
        const { bytes, findings } = await compose({ plan, assets: new Map() }, { duties })
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
        const printed = planToPrint(plan, { duties }).sections.flatMap(({ blocks }) => blocks)
        const written = printed.map((block) => clean(printedText(block))).join('\n')
        expect(lines(readText(bytes).join('\n'))).toEqual(lines(written))
      }),
      { numRuns: 20 },
    )
  })

  test('what XML cannot hold is left out wherever it stands', async () => {
    const odd = 'a\u0001\ufffe\ud800b'
    const picture = goldens.fi.plan.blocks.find((block) => block.type === 'image')
    const blocks = [h(1, odd), table(odd, [[odd]], { description: odd }), p(odd)]
    const image = picture ? [{ ...picture, alt: odd, caption: odd }] : []
    const meta = { ...goldens.fi.plan.meta, title: odd }
    const plan = planOf(meta, [...blocks, ...image])
    const { bytes, findings } = await compose({ plan, assets: goldens.fi.assets })
    expect(findings).toEqual([])
    expect(new Set(readText(bytes))).toEqual(new Set(['a\ufffdb']))
  })

  test('words that look like a place holder of the library stay words', async () => {
    const text = '{bulleted-0} {ordered-1} {headings-0} {default-bullet-numbering-0}'
    const plan = planOf(goldens.fi.plan.meta, [oli('a'), li('b'), h(1, 'c'), p(text)])
    const { bytes } = await compose({ plan, assets: new Map() })
    expect(readText(bytes)).toEqual(['a', 'b', 'c', text])
  })

  function everyView(title: string) {
    return [
      measureTable(title, { pattern: 'regional' }),
      measureTable(title, { pattern: 'classic', groupBy: 'body', columns: [...measureColumns] }),
      followUpTable(title, 2027),
      budgetTable(title),
      coverageMatrix(title),
      workshopNotes(title),
      statusSummary(title, 2027),
    ]
  }

  /** What a view says: its title, the name of its part, its cells; or the title and a sentence. */
  function printedText(block: PrintBlock): string {
    if (block.type === 'empty-table') return [block.caption?.title, block.sentence].join('\n')
    if (block.type !== 'table') return ''
    const { caption, part, rows } = block
    const cells = rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
    const texts = cells.map(({ children }) =>
      children.map((child) => ('text' in child ? child.text : '')).join(''),
    )
    return [[caption?.title, part].filter(Boolean).join(': '), ...texts].join('\n')
  }

  /** What XML cannot hold is the one thing that is lost. */
  function clean(text: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are lost
    const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
    return text.toWellFormed().replace(/\r\n?/g, '\n').replace(control, '')
  }

  function lines(text: string): string[] {
    return text.split('\n').filter((line) => line !== '')
  }
})

describe('the check', () => {
  test('any plan comes out without an error', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const { findings } = await compose({ plan, assets: arbitraryAssets })
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('the sample plans come out without any finding or problem', async () => {
    for (const golden of Object.values(goldens)) {
      expect(await compose(golden)).toMatchObject({ findings: [], problems: [] })
    }
  })

  test('a reference that leads nowhere is told, and the file is sound', async () => {
    const { plan, assets } = goldens.fi
    const blocks = plan.blocks.filter((block) => block.type !== 'table')
    const { findings, problems } = await compose({ plan: { ...plan, blocks }, assets })
    expect(findings).toEqual([])
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['reference-without-target']))
  })
})

describe('read by mammoth', () => {
  const html = { fi: '', sv: '' }

  beforeAll(async () => {
    for (const name of ['fi', 'sv'] as const) {
      const result = await mammoth.convertToHtml({ buffer: Buffer.from(files[name]) })
      html[name] = result.value
    }
  })

  const all = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => match[1])

  test('headings are headings of their level', () => {
    const titles = all(html.sv, /<h[1-4]>(?:<a [^>]*><\/a>)*([^<]*)<\/h/g)
    expect(titles).toEqual([
      'Inledning',
      'Befolkning',
      'Åtgärder',
      'Uppföljning',
      'Bilaga: Behandling och beslut',
    ])
    expect(html.fi).toMatch(/<h4>(<a [^>]*><\/a>)*Kouluruokailu ja välitunnit<\/h4>/)
  })

  test('lists are lists, mixed and deep', () => {
    expect(html.sv.replace(/<a id[^>]*><\/a>/g, '')).toContain(
      '<ol><li>första åtgärden<ul><li>en del av den</li></ul></li><li>andra åtgärden</li></ol>',
    )
  })

  test('only header rows have header cells', () => {
    const tables = html.fi.match(/<table>.*?<\/table>/g) ?? []
    expect(tables).toHaveLength(4)
    for (const table of tables) {
      expect(table).toMatch(/^<table><thead><tr>(<th>.*?<\/th>)+<\/tr><\/thead>/)
      expect(table.split('</thead>')[1]).not.toContain('<th>')
    }
  })

  test('numbers of captions and words of references are there', () => {
    expect(html.fi.replace(/<a id[^>]*><\/a>/g, '')).toContain(
      'Taulukko 1. Koivurannan väestö ikäryhmittäin 2019–2025',
    )
    expect(html.sv).toContain(
      'Se tabell\u00a01, figur\u00a01 och tabell\u00a02 samt kapitel\u00a01.1.',
    )
  })

  test('footnotes, links and alternative texts are there', () => {
    expect(html.fi).toMatch(/<li id="footnote-2"><p>\s*Aineisto: Terve Suomi -tutkimus/)
    expect(html.fi).toContain('<a href="https://sotkanet.fi">Sotkanet</a>')
    expect(html.fi).toMatch(/<img alt="Pylväskaavio: yksinäiseksi[^"]*"/)
  })
})

describe('the package', () => {
  test('says title, organisation, language and day, and nothing of a person', () => {
    const core = partOf(files.sv, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Välfärdsberättelse och välfärdsplan 2026–2029</dc:title>')
    expect(core).toContain('<dc:creator>Björkstrands kommun</dc:creator>')
    expect(core).toContain('<dc:language>sv-FI</dc:language>')
    expect(core).toContain('2026-11-21T00:00:00Z</dcterms:created>')
    expect(core).not.toContain('lastModifiedBy')
    expect(partOf(files.fi, 'word/styles.xml')).toContain('<w:lang w:val="fi-FI"/>')
  })

  test('carries the plan’s id and the revision', () => {
    const custom = partOf(files.fi, 'docProps/custom.xml')
    expect(custom).toContain(goldens.fi.plan.id)
    expect(custom).toContain('>r1<')
  })

  test('knows nothing of the machine it was made on', () => {
    const secrets = [userInfo().username, homedir(), hostname(), process.cwd(), tmpdir()]
    const parts = Object.values(partsOf(files.fi)).join('\n')
    // "root" is a common element name; as a user it would stand as a word in a value.
    for (const secret of secrets.filter((secret) => secret.length > 4)) {
      expect(parts).not.toContain(secret)
    }
    expect(parts).not.toMatch(new RegExp(`[">]${userInfo().username}[<"]`))
  })

  test('is the same to the byte each time', async () => {
    expect(await compose(goldens.fi, { revision: 'r1' })).toMatchObject({ bytes: files.fi })
  })

  test('brackets each block with its hidden bookmark', () => {
    const body = partOf(files.fi, 'word/document.xml')
    for (const { id } of goldens.fi.plan.blocks) expect(body).toContain(`w:name="_kt_${id}"`)
  })

  test('marks words in other languages', () => {
    const body = partOf(files.fi, 'word/document.xml')
    expect(body).toMatch(/<w:lang w:val="sv-FI"\/><\/w:rPr><w:t [^>]*>välfärdsberättelse/)
    expect(body).toMatch(/<w:lang w:val="se-FI"\/><\/w:rPr><w:t [^>]*>buresbirgenmuitalus/)
  })

  test('asks nobody to update anything', () => {
    const everything = Object.values(partsOf(files.fi)).join('')
    expect(everything).not.toMatch(/w:dirty|updateFields|fldSimple/)
  })

  test('hides decorative images from those who do not see them', () => {
    expect(partOf(files.fi, 'word/document.xml')).toMatch(/decorative[^>]* val="(1|true)"/)
  })

  test('two tables in a row stay two', async () => {
    const tables = [table('', [['a']]), table('', [['b']])]
    const { bytes } = await compose({
      plan: planOf(goldens.fi.plan.meta, tables),
      assets: new Map(),
    })
    expect(partOf(bytes, 'word/document.xml')).not.toContain('</w:tbl><w:tbl>')
  })
})

test('the list of contents is filled, with the numbers of headings, and pages when asked', () => {
  const contentsOf = (bytes: Uint8Array) =>
    [...partOf(bytes, 'word/document.xml').matchAll(/<w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/g)].map(
      ([line]) =>
        line
          .replace(/<w:instrText.*?<\/w:instrText>|<w:tabs>.*?<\/w:tabs>/g, '')
          .replace(/<w:tab\/>/g, '|')
          .replace(/<[^>]*>/g, ''),
    )
  expect(contentsOf(files.fi).slice(0, 3)).toEqual([
    'Tiivistelmä',
    '1|Johdanto',
    '1.1|Lakisääteinen perusta',
  ])
  expect(contentsOf(files.numbered).slice(0, 3)).toEqual([
    'Tiivistelmä|3',
    '1|Johdanto|3',
    '1.1|Lakisääteinen perusta|3',
  ])
})

test('pages are estimated past letters the estimate does not know', async () => {
  const odd = p('Čáhcesuolu, đŧŋ, Привет, 健康, 🌲 ∑')
  const plan = planOf(goldens.fi.plan.meta, [
    contents(),
    h(1, 'Eka'),
    odd,
    pageBreak(),
    h(1, 'Toka'),
  ])
  const { bytes } = await compose({ plan, assets: new Map() }, { pageNumbers: true })
  const pages = partOf(bytes, 'word/document.xml').matchAll(/PAGEREF.*?<w:t [^>]*>(\d+)<\/w:t>/g)
  expect([...pages].map(([, page]) => page)).toEqual(['3', '4'])
})

test('progress is told in order', async () => {
  const steps: ExportStep[] = []
  await compose(goldens.sv, { onProgress: (step) => steps.push(step) })
  expect(steps).toEqual(['read', 'compose', 'write', 'check'])
  steps.length = 0
  await compose(goldens.sv, { pageNumbers: true, onProgress: (step) => steps.push(step) })
  expect(steps).toEqual(['read', 'compose', 'pages', 'write', 'check'])
})

test.each(['read', 'compose', 'write', 'check'] as const)('can be cancelled at %s', async (at) => {
  const controller = new AbortController()
  const done = compose(goldens.sv, {
    signal: controller.signal,
    onProgress: (step) => step === at && controller.abort(),
  })
  await expect(done).rejects.toMatchObject({ code: 'export-cancelled' })
})

test('an image that cannot be read fails the export', async () => {
  await expect(compose({ ...goldens.fi, assets: new Map() })).rejects.toThrow('no image')
})

test('in place of an image that cannot be decoded stands what it says, and it is told', async () => {
  const spoilt = new Map([...goldens.fi.assets].map(([hash]) => [hash, new Uint8Array([1, 2, 3])]))
  const { bytes, problems, findings } = await compose({ ...goldens.fi, assets: spoilt })
  expect(problems.map(({ code }) => code)).toContain('image-unreadable')
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const xml = partOf(bytes, 'word/document.xml')
  expect(xml).toContain('Kuvaa ei voida näyttää.')
  expect(xml).not.toContain('<w:drawing>')
})

test('an empty plan is a cover', async () => {
  const { bytes, findings } = await compose({
    plan: planOf(goldens.fi.plan.meta, []),
    assets: new Map(),
  })
  expect(findings).toEqual([])
  expect(partOf(bytes, 'word/document.xml')).toContain('Koivurannan kunta')
})
