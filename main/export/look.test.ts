import { expect, test } from 'vitest'
import { h, listOf, p, plan as planOf } from '#shared/plan/build.ts'
import type { Plan } from '#shared/plan/model.ts'
import { imageHeader } from '../assets/image-header.ts'
import { openZip } from '../exchange/open-zip.ts'
import { sha256 } from '../files/sha256.ts'
import { openTemplate, openWord } from '../import/docx/open-word.ts'
import { returnedPlan } from '../import/returned/returned-plan.ts'
import { koivuranta } from './docx/fixtures/koivuranta.ts'
import { townLook } from './docx/fixtures/look.ts'
import { partOf, partsOf } from './docx/fixtures/read-docx.ts'
import { composeDocx, type DocxOptions } from './export-docx.ts'
import { composeHtml } from './export-html.ts'

const golden = koivuranta()
const town = townLook()
const tools = {
  openZip: (bytes: Uint8Array) => openZip(bytes, { others: true }),
  header: imageHeader,
  hash: sha256,
}

function compose(options: Partial<DocxOptions> = {}, plan: Plan = golden.plan) {
  const asset = async (hash: string) => golden.assets.get(hash) ?? new Uint8Array()
  return composeDocx(plan, { asset, date: new Date('2026-11-21'), duties: [], ...options })
}

const inLook = await compose({ look: town })

test('a document in the look of a town passes the check', () => {
  expect(inLook).toMatchObject({ findings: [], problems: [] })
})

test('fonts, colour and margins are those of the look, and nothing is embedded', () => {
  const styles = partOf(inLook.bytes, 'word/styles.xml')
  const styleOf = (id: string) => styles.split(`w:styleId="${id}"`)[1]?.split('</w:style>')[0]
  expect(styles).toMatch(/<w:docDefaults>.*?w:ascii="Verdana"/)
  expect(styleOf('Heading1')).toContain('w:ascii="Cambria"')
  expect(styleOf('Heading1')).toContain('<w:color w:val="1E6B3A"/>')
  expect(styles).not.toContain('0B5D75')
  const margins = /<w:pgMar w:top="1701" w:right="1134" w:bottom="1587" w:left="1814"/g
  const body = partOf(inLook.bytes, 'word/document.xml')
  expect(body.match(margins)).toHaveLength(body.match(/<w:pgMar /g)?.length ?? 0)
  expect(Object.keys(partsOf(inLook.bytes)).join(' ')).not.toMatch(/font(s\/|\d)|odttf/)
})

test('the logo is named on the cover, silent above each page, and in the file once', () => {
  const body = partOf(inLook.bytes, 'word/document.xml')
  const cover = body.split('w:val="CoverOrganisation"')[0] ?? ''
  expect(cover).toContain('descr="Koivurannan kunta"')
  const head = partOf(inLook.bytes, 'word/header1.xml')
  expect(head).toMatch(/<adec:decorative [^>]*val="1"/)
  const media = Object.entries(partsOf(inLook.bytes)).filter(([path]) => path.includes('/media/'))
  expect(new Set(media.map(([, bytes]) => bytes)).size).toBe(media.length)
})

test('the foot says what the organisation wants beside the number of the page', () => {
  const foot = partOf(inLook.bytes, 'word/footer1.xml').replace(/<[^>]*>/g, ' ')
  expect(foot).toContain('Torikatu 1')
  expect(foot).toMatch(/sivu\s.*PAGE.*NUMPAGES/)
})

test('without a look a document is as it always was, to the byte each time', async () => {
  const [one, other] = [await compose(), await compose()]
  expect(one.bytes).toEqual(other.bytes)
  expect(partOf(one.bytes, 'word/styles.xml')).toContain('0B5D75')
  expect(Object.keys(partsOf(one.bytes)).length).toBe(Object.keys(partsOf(inLook.bytes)).length - 1)
})

test('the page for the web has the same look, and fetches nothing', () => {
  const { html, paper } = composeHtml(golden.plan, {
    assets: golden.assets,
    duties: [],
    look: town,
  })
  expect(html).toContain('--accent: #1E6B3A')
  expect(html).toMatch(/h1, h2.*?font-family: 'Cambria'/)
  expect(html).toMatch(
    /<img class="logo" src="data:image\/png;base64,[^"]*" alt="Koivurannan kunta"/,
  )
  expect(html).toContain('@page { size: A4; margin: 30mm 20mm 28mm 32mm }')
  expect(html).not.toMatch(/(src|href)="http(?!s:\/\/(sotkanet|www\.finlex))[^"]*\.(png|css|js)/)
  expect(paper.head).toContain('<img class="logo"')
  expect(paper.foot).toContain('Torikatu 1')
})

test('what comes back from a document in a look is the plan it was made from', async () => {
  const sent = await openWord((await compose({ comments: true })).bytes, 'a.docx', tools)
  const { bytes } = await compose({ comments: true, look: town, pageNumbers: true })
  const { plan } = returnedPlan(golden.plan, sent, await openWord(bytes, 'b.docx', tools))
  expect(plan.blocks).toEqual(golden.plan.blocks)
})

test('a document in a look is a template of it', async () => {
  const { look, left } = await openTemplate(inLook.bytes, 'malli.dotx', tools)
  expect({ ...look, footer: town.footer }).toEqual(town)
  expect(left).toEqual([])
})

test('lists of tables and figures are filled fields that Word counts by the same label', async () => {
  const { bytes } = await compose({ pageNumbers: true })
  const body = partOf(bytes, 'word/document.xml')
  expect(body).toContain(' TOC \\h \\z \\c &quot;Taulukko&quot; ')
  expect(body).toContain(' TOC \\h \\z \\c &quot;Kuva&quot; ')
  expect(body).toContain(' SEQ Taulukko \\* ARABIC ')
  const lines = [...body.matchAll(/<w:pStyle w:val="TableofFigures"\/>.*?<\/w:p>/g)].map(([line]) =>
    line
      .replace(/<w:instrText.*?<\/w:instrText>|<w:tabs>.*?<\/w:tabs>/g, '')
      .replace(/<w:tab\/>/g, '|')
      .replace(/<[^>]*>/g, ''),
  )
  expect(lines).toHaveLength(4)
  expect(lines[0]).toBe('Taulukko 1. Koivurannan väestö ikäryhmittäin 2019–2025|4')
  for (const line of lines) expect(line).toMatch(/^(Taulukko|Kuva) \d\. .*\|\d+$/)
})

test('a list with nothing to list is its heading', async () => {
  const plan = planOf(golden.plan.meta, [listOf('figures'), h(1, 'Johdanto'), p('Teksti')])
  const { bytes, findings } = await compose({ pageNumbers: true }, plan)
  expect(findings).toEqual([])
  expect(partOf(bytes, 'word/document.xml')).not.toContain(' TOC ')
})

test('the file names its plan, revision and case, and holds no name of who made it', async () => {
  const { bytes } = await compose({ revision: 'r7', look: town })
  const custom = partOf(bytes, 'docProps/custom.xml')
  expect(custom).toMatch(/name="kertomus-plan"><vt:lpwstr>[a-z0-9]{16}</)
  expect(custom).toContain('name="kertomus-revision"><vt:lpwstr>r7<')
  expect(custom).toContain('name="kertomus-case-number"><vt:lpwstr>KRDno-2026-214<')
  const core = partOf(bytes, 'docProps/core.xml')
  expect(core).toContain('<dc:language>fi-FI</dc:language>')
  expect(core).toMatch(/<cp:keywords>hyvinvointikertomus, hyvinvointisuunnitelma, Koivurannan/)
  expect(core).not.toMatch(/lastModifiedBy|revision|lastPrinted/)
  const settings = partOf(bytes, 'word/settings.xml')
  expect(settings).toContain('<w:themeFontLang w:val="fi-FI"/>')
  expect(settings).toMatch(/compatibilityMode/)
  const app = partOf(bytes, 'docProps/app.xml')
  expect(app).not.toMatch(/Company|Manager|Template|TotalTime/)
})

test('long words are broken, but for headings, unless pages were counted without', async () => {
  const { bytes } = await compose()
  expect(partOf(bytes, 'word/settings.xml')).toContain('<w:autoHyphenation')
  const styles = partOf(bytes, 'word/styles.xml').split('<w:style ')
  const whole = styles.filter((style) => style.includes('<w:suppressAutoHyphens/>'))
  expect(whole.map((style) => /w:styleId="(\w+)"/.exec(style)?.[1])).toEqual(
    expect.arrayContaining(['Title', 'Heading1', 'Heading4', 'TOC1', 'TOCHeading']),
  )
  expect(whole.join()).not.toContain('BodyText"><w:name')
  const numbered = await compose({ pageNumbers: true })
  expect(partOf(numbered.bytes, 'word/settings.xml')).not.toContain('autoHyphenation')
})
