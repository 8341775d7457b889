import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { p } from '#shared/plan/build.ts'
import type { Block, Plan } from '#shared/plan/model.ts'
import { plan as schema } from '#shared/plan/schema.ts'
import { blockText, inlineText, isTextBlock } from '#shared/plan/walk.ts'
import { koivuranta } from '../../export/docx/fixtures/koivuranta.ts'
import { composeDocx } from '../../export/export-docx.ts'
import type { WordDocument } from '../docx/read-word.ts'
import { readFile } from '../fixtures/read-file.ts'
import { returnedPlan } from './returned-plan.ts'

const { plan: base, assets } = koivuranta()
let out: Uint8Array
let expected: WordDocument

beforeAll(async () => {
  out = await written(base)
  expected = await readFile(out)
})

async function written(plan: Plan): Promise<Uint8Array> {
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const options = { asset, date: new Date('2026-11-21'), duties: [], comments: true }
  return (await composeDocx(plan, options)).bytes
}

/** The file as somebody would have changed its body. */
async function edited(change: (xml: string) => string) {
  const parts = unzipSync(out)
  const path = 'word/document.xml'
  const xml = change(strFromU8(parts[path] ?? new Uint8Array()))
  return returnedPlan(base, expected, await readFile(zipSync({ ...parts, [path]: strToU8(xml) })))
}

/** The paragraph of a document that holds these characters. */
function paragraphWith(xml: string, words: string): string {
  const at = xml.indexOf(words)
  return xml.slice(xml.lastIndexOf('<w:p>', at), xml.indexOf('</w:p>', at) + '</w:p>'.length)
}

const words = (plan: Plan) => plan.blocks.map(blockText)
const withoutBookmarks = (xml: string) => xml.replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '')

test('a file that nobody touched gives the very plan', async () => {
  const { plan, notes, uncertain } = await edited((xml) => xml)
  expect(plan).toEqual(base)
  expect([notes, uncertain]).toEqual([[], []])
})

test('changed words come back under the same id, and the author is who changed them', async () => {
  const by = 'w:author="Liikuntatoimi" w:date="2026-10-01T09:00:00Z"'
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const { plan, author } = await edited((xml) =>
    xml.replace(
      'Ilmiö on yhteydessä',
      `</w:t></w:r><w:ins w:id="9001" ${by}>${run('Tämä ilmiö')}</w:ins><w:del w:id="9002" ${by}><w:r><w:delText>Ilmiö</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> on yhteydessä`,
    ),
  )
  expect(author).toBe('Liikuntatoimi')
  const changed = plan.blocks.filter((block, index) => block !== base.blocks[index])
  expect(changed).toHaveLength(1)
  const [block] = changed
  expect(block && blockText(block)).toMatch(/^Tämä ilmiö on yhteydessä/)
  expect(base.blocks.some(({ id }) => id === block?.id)).toBe(true)
})

test('it is told by the ids of the plan who changed which block and cell, and who took one away', async () => {
  const by = (author: string) => `w:id="9001" w:author="${author}" w:date="2026-10-01T09:00:00Z"`
  const ins = (text: string, author: string) =>
    `<w:ins ${by(author)}><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:ins>`
  const start = base.blocks.find((one) => blockText(one).startsWith('Ilmiö on yhteydessä'))
  const removed = base.blocks
    .slice(0, -1)
    .findLast(({ type }, at) => type === 'paragraph' && base.blocks[at + 1]?.type === 'heading')
  const { plan, tracking } = await edited((xml) => {
    const cut = paragraphWith(xml, `_kt_${removed?.id}`)
    const words = cut.replaceAll(/<(\/?)w:t\b/g, '<$1w:delText')
    const gone = words
      .replaceAll(/<w:r>.*?<\/w:r>/g, (run) => `<w:del ${by('Cecilia')}>${run}</w:del>`)
      .replace('</w:pPr>', `<w:rPr><w:del ${by('Cecilia')}/></w:rPr></w:pPr>`)
    return xml
      .replace(cut, gone)
      .replace('Ilmiö on', `</w:t></w:r>${ins('Tämä ', 'Aino')}<w:r><w:t>Ilmiö on`)
      .replace('4 512', `4 51</w:t></w:r>${ins('3', 'Bertil')}<w:r><w:t>`)
  })
  const cells = plan.blocks.flatMap((block) => (block.type === 'table' ? block.children : []))
  const cell = cells
    .flatMap(({ children }) => children.flatMap((one) => one.children))
    .find((one) => inlineText(one.children) === '4 513')
  const authors = Object.entries(tracking.changes).map(([id, changes]) => [
    id,
    ...new Set(changes.map(({ author }) => author)),
  ])
  expect(authors.toSorted()).toEqual(
    [
      [start?.id, 'Aino'],
      [cell?.id, 'Bertil'],
      [removed?.id, 'Cecilia'],
    ].toSorted(),
  )
  expect(plan.blocks.some(({ id }) => id === removed?.id)).toBe(false)
})

test('a changed cell leaves the ids of its table, rows and columns as they are', async () => {
  const { plan } = await edited((xml) => xml.replace('4 512', '4 511'))
  const [changed] = plan.blocks.filter((block, index) => block !== base.blocks[index])
  const before = base.blocks.find(({ id }) => id === changed?.id)
  expect(changed).toEqual(JSON.parse(JSON.stringify(before).replace('4 512', '4 511')))
})

test('without any bookmark the blocks are found by their words', async () => {
  const { plan, uncertain } = await edited(withoutBookmarks)
  expect(words(plan)).toEqual(words(base))
  const kept = plan.blocks.filter(({ id }, index) => id === base.blocks[index]?.id)
  expect(kept.length / base.blocks.length).toBeGreaterThan(0.95)
  expect(uncertain.length).toBeLessThan(3)
})

test('between two pictures a caption stays with the one above it', async () => {
  const images = base.blocks.filter(({ type }) => type === 'image')
  expect(images).toHaveLength(2)
  const plan = { ...base, blocks: images }
  const file = await readFile(await written(plan))
  expect(returnedPlan(plan, file, file).plan).toEqual(plan)
  const captions = file.drafts.flatMap(({ block }) =>
    block.type === 'image' ? [block.caption] : [],
  )
  expect(captions).toEqual([expect.stringMatching(/^Itsensä yksinäiseksi/), ''])
})

test('a comment that was added in Word is at its words in the plan', async () => {
  const parts = unzipSync(out)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
    'Ilmiö on yhteydessä',
    '</w:t></w:r><w:commentRangeStart w:id="900"/><w:r><w:t>Ilmiö</w:t></w:r><w:commentRangeEnd w:id="900"/><w:r><w:t xml:space="preserve"> on yhteydessä',
  )
  const relationships = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())
  const changed = zipSync({
    ...parts,
    'word/document.xml': strToU8(xml),
    'word/remarks.xml': strToU8(
      '<w:comments xmlns:w="x"><w:comment w:id="900" w:author="Aino"><w:p><w:r><w:t>Mikä?</w:t></w:r></w:p></w:comment></w:comments>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      relationships
        .replace(/<Relationship [^>]*\/comments"[^>]*\/>/, '')
        .replace(
          '</Relationships>',
          '<Relationship Id="rIdC" Type="x/comments" Target="remarks.xml"/></Relationships>',
        ),
    ),
  })
  const { plan } = returnedPlan(base, expected, await readFile(changed))
  const block = base.blocks.find((one) => blockText(one).startsWith('Ilmiö on yhteydessä'))
  expect(plan.blocks).toEqual(base.blocks)
  expect(plan.comments).toMatchObject([
    { author: 'Aino', text: 'Mikä?', anchor: { block: block?.id, start: 0, end: 5 } },
  ])
})

type Edit = { kind: 'change' | 'remove' | 'insert' | 'move'; at: number; to: number; text: string }

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('change', 'remove', 'insert', 'move'),
    at: fc.nat({ max: 1_000 }),
    to: fc.nat({ max: 1_000 }),
    text: fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{3,12}( [a-zåäö]{2,9}){2,8}\.$/),
  }),
  { minLength: 1, maxLength: 8 },
)

/** As Word users edit; headings, tables and images stay, so that captions and numbers do. */
function editedBlocks(all: readonly Edit[]): Block[] {
  const blocks = [...base.blocks]
  const isOpen = (block: Block | undefined) => block?.type === 'paragraph'
  for (const { kind, at, to, text } of all) {
    const open = [...blocks.keys()].filter((index) => isOpen(blocks[index]))
    const place = open[at % open.length] ?? 0
    const target = open[to % open.length] ?? 0
    const block = blocks[place]
    if (kind === 'insert') blocks.splice(place, 0, p(text))
    else if (kind === 'remove') blocks.splice(place, 1)
    else if (block && kind === 'move') {
      blocks.splice(place, 1)
      blocks.splice(target, 0, block)
    } else if (block && isTextBlock(block)) {
      blocks[place] = { ...block, children: [...block.children, { text: ` ${text}` }] }
    }
  }
  return blocks
}

test('whatever was edited, no words are lost and none are invented', async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.boolean(), async (all, isStripped) => {
      const blocks = editedBlocks(all)
      const file = await written({ ...base, blocks })
      const parts = unzipSync(file)
      const path = 'word/document.xml'
      const xml = strFromU8(parts[path] ?? new Uint8Array())
      const sent = isStripped ? zipSync({ ...parts, [path]: strToU8(withoutBookmarks(xml)) }) : file
      const { plan } = returnedPlan(base, expected, await readFile(sent))
      expect(words(plan)).toEqual(blocks.map(blockText))
      expect(schema.safeParse(plan).error).toBeUndefined()
      if (isStripped) return
      const known = new Set(base.blocks.map(({ id }) => id))
      const ids = (list: readonly Block[]) => list.map(({ id }) => (known.has(id) ? id : 'new'))
      expect(ids(plan.blocks)).toEqual(ids(blocks))
    }),
    { numRuns: 10 },
  )
})
