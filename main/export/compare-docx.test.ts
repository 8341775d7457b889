import { expect, test } from 'vitest'
import { contents, h, li, note, oli, p, pageBreak, plan, table } from '#shared/plan/build.ts'
import type { Block, Plan } from '#shared/plan/model.ts'
import { expectBothWays, sample } from './fixtures/compared.ts'

const planWith = (blocks: Block[]) => plan(sample.plan.meta, blocks)
const withBlocks = (of: Plan, blocks: Block[]): Plan => ({ ...of, blocks })

test('two equal versions have no tracked changes', async () => {
  const xml = await expectBothWays(sample.plan, sample.plan)
  expect(xml).not.toMatch(/<w:(ins|del|pPrChange)\b/)
})

test('a changed sentence is shown word by word, under the name of the organisation and the day', async () => {
  const text = p('Kunta edistää asukkaiden hyvinvointia yhdessä järjestöjen kanssa.')
  const before = planWith([h(1, 'Johdanto'), text, p('Loppu.')])
  const changed = {
    ...text,
    children: [{ text: 'Kunta edistää kaikkien asukkaiden hyvinvointia yhdessä seurojen kanssa.' }],
  }
  const after = withBlocks(
    before,
    before.blocks.map((block) => (block.id === text.id ? changed : block)),
  )
  const xml = await expectBothWays(before, after)
  const deleted = [...xml.matchAll(/<w:delText[^>]*>([^<]*)/g)].map(([, words]) => words)
  expect(deleted).toEqual(['järjestöjen'])
  expect(xml).toMatch(
    /<w:ins w:id="\d+" w:author="[^"]+" w:date="2026-11-21T00:00:00Z"><w:r><w:t xml:space="preserve">kaikkien /,
  )
})

test('a paragraph that moved is removed in one place and added in another', async () => {
  const [one, two, three] = [p('Yksi kappale.'), p('Toinen on tässä.'), p('Kolmas tuli sitten.')]
  const before = planWith([h(1, 'Johdanto'), one, two, three])
  const after = withBlocks(before, [...before.blocks.slice(0, 1), three, one, two])
  const xml = await expectBothWays(before, after)
  expect(xml.match(/<w:delText/g)).toHaveLength(1)
})

test('page breaks come and go', async () => {
  const before = planWith([h(1, 'Alku'), p('Teksti.'), pageBreak(), h(1, 'Loppu'), p('Teksti.')])
  const without = withBlocks(
    before,
    before.blocks.filter(({ type }) => type !== 'page-break'),
  )
  await expectBothWays(before, without)
  await expectBothWays(without, before)
})

test('rows come and go as rows; a table of other columns comes as another table', async () => {
  const before = planWith([
    h(1, 'Luku'),
    table('Mittarit', [
      ['Mittari', 'Arvo'],
      ['Väkiluku', '9 330'],
      ['Syntyneet', '71'],
    ]),
    p('Loppu.'),
  ])
  const shown = before.blocks[1] as Extract<Block, { type: 'table' }>
  const rows = [...shown.children]
  rows.splice(1, 1)
  const shorter = withBlocks(
    before,
    before.blocks.map((block) => (block === shown ? { ...shown, children: rows } : block)),
  )
  expect(await expectBothWays(before, shorter)).toMatch(/<w:trPr><w:cantSplit\/><w:del /)
  expect(await expectBothWays(shorter, before)).toMatch(/<w:trPr><w:cantSplit\/><w:ins /)
  const wider = table('Mittarit', [
    ['Mittari', 'Arvo', 'Vuosi'],
    ['Väkiluku', '9 330', '2024'],
  ])
  const other = withBlocks(
    before,
    before.blocks.map((block) => (block === shown ? { ...wider, id: shown.id } : block)),
  )
  await expectBothWays(before, other)
})

test('the end of the document, the list of contents, lists and notes go both ways', async () => {
  const before = planWith([
    contents(2),
    h(1, 'Yksi'),
    h(2, 'Kaksi'),
    oli('ensin'),
    oli('sitten'),
    p(['Teksti', note('Vanha huomautus.'), '.']),
  ])
  const after = withBlocks(before, [
    ...before.blocks.slice(0, 1),
    h(1, 'Alku'),
    oli('aivan toinen luettelo'),
    ...before.blocks.slice(1, 3),
    li('ei numeroa'),
    p(['Teksti', note('Uusi huomautus.'), '.']),
    h(1, 'Loppu'),
    p('Lisätty loppuun.'),
  ])
  await expectBothWays(before, after)
  await expectBothWays(after, before)
})
