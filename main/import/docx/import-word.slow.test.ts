import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '#shared/plan/model.ts'
import { plan as schema } from '#shared/plan/schema.ts'
import { blockText } from '#shared/plan/walk.ts'
import { arbitraryAssets, arbitraryPlan } from '../../export/docx/fixtures/arbitrary-plan.ts'
import { koivuranta } from '../../export/docx/fixtures/koivuranta.ts'
import { composeDocx } from '../../export/export-docx.ts'
import { planOf, readFile } from '../fixtures/read-file.ts'
import { documentXml, p, relationships, wordFile } from '../fixtures/word-file.ts'

const line = (block: Block) => `${block.type} ${blockText(block)}`
const rels = 'word/_rels/document.xml.rels'

test('a plan that went through Word has the same text and structure', async () => {
  const { plan, assets } = koivuranta()
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const { bytes } = await composeDocx(plan, { asset, date: new Date('2026-11-21'), duties: [] })
  const { plan: back, word } = await planOf(bytes)
  expect(word.notes).toEqual([])
  expect(schema.safeParse(back).success).toBe(true)
  // The table of the decision is data of the plan; in Word it is a table like others.
  const comparable = (blocks: Block[]) =>
    blocks.map((block, index) => (plan.blocks[index]?.type === 'approval' ? '' : line(block)))
  expect(comparable(back.blocks)).toEqual(comparable(plan.blocks))
  const shape = (blocks: Block[]) =>
    blocks.map((block) => [
      'level' in block && block.level,
      'unnumbered' in block && block.unnumbered,
      'ordered' in block && block.ordered,
      'restart' in block && block.restart,
    ])
  expect(shape(back.blocks)).toEqual(shape(plan.blocks))
  expect([...word.images.keys()].sort()).toEqual([...assets.keys()].sort())
})

test('whatever we write, we can read', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, async (plan) => {
      const asset = async (hash: string) => arbitraryAssets.get(hash) ?? new Uint8Array()
      const { bytes } = await composeDocx(plan, { asset, date: new Date(0), duties: [] })
      expect(schema.safeParse((await planOf(bytes)).plan).error).toBeUndefined()
    }),
    { numRuns: 15 },
  )
})

test('headings are known by style in three languages and by outline level', async () => {
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:style w:type="paragraph" w:styleId="Otsikko1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="R2"><w:name w:val="Rubrik 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="O3"><w:name w:val="Otsikko 3"/></w:style>
    <w:style w:type="paragraph" w:styleId="Oma"><w:name w:val="Oma"/><w:basedOn w:val="Otsikko1"/></w:style></w:styles>`
  const heading = (style: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${style}</w:t></w:r></w:p>`
  const outline = '<w:p><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:r><w:t>Taso</w:t></w:r></w:p>'
  const { plan } = await planOf(
    wordFile(['Otsikko1', 'R2', 'O3', 'Oma'].map(heading).join('') + outline, {
      [rels]: relationships({ rId1: ['styles', 'styles.xml'] }),
      'word/styles.xml': styles,
    }),
  )
  expect(plan.blocks.map((block) => block.type === 'heading' && block.level)).toEqual([
    1, 2, 3, 1, 4,
  ])
})

test('tracked changes are taken as accepted, and it is told who made them', async () => {
  const who = 'w:author="Liikuntatoimi" w:date="2026-10-01T09:00:00Z"'
  const { word, plan } = await planOf(
    wordFile(
      `<w:p><w:r><w:t xml:space="preserve">Kunta </w:t></w:r><w:del w:id="1" ${who}><w:r><w:delText>hoitaa</w:delText></w:r></w:del><w:ins w:id="2" ${who}><w:r><w:t>järjestää</w:t></w:r></w:ins></w:p>` +
        `<w:p><w:pPr><w:rPr><w:del w:id="3" ${who}/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Alku </w:t></w:r></w:p>${p('ja loppu')}`,
    ),
  )
  expect(plan.blocks.map(blockText)).toEqual(['Kunta järjestää', 'Alku ja loppu'])
  expect(word.changes).toEqual([
    { kind: 'deleted', text: 'hoitaa', author: 'Liikuntatoimi', at: '2026-10-01T09:00:00' },
    { kind: 'inserted', text: 'järjestää', author: 'Liikuntatoimi', at: '2026-10-01T09:00:00' },
  ])
})

test('a comment comes with its words, author and time', async () => {
  const { plan } = await planOf(
    wordFile(
      '<w:p><w:r><w:t xml:space="preserve">Uusi </w:t></w:r><w:commentRangeStart w:id="7"/><w:r><w:t>kuntosali</w:t></w:r><w:commentRangeEnd w:id="7"/></w:p>',
      {
        [rels]: relationships({ rId1: ['comments', 'comments.xml'] }),
        'word/comments.xml': `<w:comments xmlns:w="x/wordprocessingml/main"><w:comment w:id="7" w:author="Aino" w:date="2026-10-01T09:00:00Z">${p('Mihin?')}</w:comment></w:comments>`,
      },
    ),
  )
  expect(plan.comments).toMatchObject([
    {
      author: 'Aino',
      at: new Date('2026-10-01T09:00:00').toISOString(),
      text: 'Mihin?',
      anchor: { block: plan.blocks[0]?.id, start: 5, end: 14, quote: 'kuntosali' },
    },
  ])
})

test('merged cells keep their words, nested tables become lines, and both are told', async () => {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const inner = `<w:tbl><w:tr>${cell(p('x'))}${cell(p('y'))}</w:tr></w:tbl><w:p/>`
  const table =
    `<w:tbl><w:tr>${cell(p('leveä'), '<w:gridSpan w:val="2"/>')}</w:tr>` +
    `<w:tr>${cell(p('a'), '<w:vMerge w:val="restart"/>')}${cell(inner)}</w:tr>` +
    `<w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(p('c'))}</w:tr></w:tbl>`
  const { plan, word } = await planOf(wordFile(table))
  expect(plan.blocks.map(blockText)).toEqual(['leveä\na\nx | y\nc'])
  expect(word.notes).toEqual([
    { code: 'merged-cells', count: 2 },
    { code: 'nested-table', count: 1 },
  ])
})

test('other prefixes and the strict variant of the format mean the same', async () => {
  const xml =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Teksti</x:t></x:r></x:p></x:body></x:document>'
  const { plan } = await planOf(wordFile('', { 'word/document.xml': xml }))
  expect(plan.blocks.map(blockText)).toEqual(['Teksti'])
})

const body = 'word/document.xml'
const megabytes = (size: number, text: string) => text.repeat((size * 1024 * 1024) / text.length)
const refused: [what: string, file: () => Uint8Array, code: string][] = [
  ['no ZIP', () => new TextEncoder().encode('Hei'), 'file-not-word'],
  ['another ZIP', () => wordFile('', { '_rels/.rels': '<Relationships/>' }), 'file-not-word'],
  ['half a file', () => wordFile(p('x')).subarray(0, 200), 'file-corrupt'],
  ['broken XML', () => wordFile('<w:p>'), 'file-corrupt'],
  [
    'entities that grow',
    () =>
      wordFile('', {
        [body]: `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${documentXml(p('&b;'))}`,
      }),
    'file-corrupt',
  ],
  [
    'an entity that names a file',
    () =>
      wordFile('', {
        [body]: `<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>${documentXml(p('&a;'))}`,
      }),
    'file-corrupt',
  ],
  ['ten megabytes of nesting', () => wordFile(megabytes(10, '<w:sdt><w:p>')), 'file-too-large'],
  ['a bomb', () => wordFile(p(megabytes(60, 'aaaaaaaa'))), 'file-too-large'],
]

test.each(refused)('%s is refused by a sentence that names the file', async (_, file, code) => {
  const bytes = file()
  const start = performance.now()
  await expect(readFile(bytes)).rejects.toMatchObject({ code, details: { name: 'tiedosto.docx' } })
  expect(performance.now() - start).toBeLessThan(20_000)
})

test('what lies outside the file is not fetched, only told', async () => {
  const blip = '<w:p><w:r><w:drawing><a:blip r:link="rId5"/></w:drawing></w:r></w:p>'
  const link = '<w:p><w:hyperlink r:id="rId6"><w:r><w:t>avaa</w:t></w:r></w:hyperlink></w:p>'
  const { plan, word } = await planOf(
    wordFile(blip + link, {
      [rels]: relationships({
        rId5: ['image', 'http://127.0.0.1:9/x.png', 'External'],
        rId6: ['hyperlink', 'file:///etc/passwd', 'External'],
        rId7: ['styles', '../../../../etc/passwd'],
      }),
    }),
  )
  expect(word.notes).toEqual([
    { code: 'image-outside', count: 1 },
    { code: 'link-removed', count: 1 },
  ])
  expect(plan.blocks).toMatchObject([{ type: 'paragraph', children: [{ text: 'avaa' }] }])
})

test('no content whatever makes the reader stumble', async () => {
  const names = [
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:ins',
    'w:del',
    'w:sdt',
    'w:hyperlink',
    'w:drawing',
    'w:fldChar',
    'w:br',
    'w:pPr',
    'w:numPr',
    'mc:AlternateContent',
  ]
  const { xml } = fc.letrec<{ xml: string }>((tie) => ({
    xml: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        'teksti',
        '',
        '<w:bookmarkStart w:name="_kt_aaaaaaaaaaaaaaaa"/>',
        '<w:fldChar w:fldCharType="end"/>',
        '<w:fldChar w:fldCharType="begin"/>',
      ),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('xml'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name} w:val="2" w:type="page">${inner.join('')}</${name}>`),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(xml, async (content) => {
      expect(schema.safeParse((await planOf(wordFile(content))).plan).error).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})
