import { expect, test } from 'vitest'
import {
  approval,
  callout,
  contents,
  h,
  image,
  li,
  link,
  note,
  oli,
  p,
  pageBreak,
  plan,
  ref,
  table,
} from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Block, PlanMeta } from '../plan/model.ts'
import { planToPrint } from './plan-to-print.ts'
import type { PrintBlock, PrintDocument } from './tree.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  template: 'laaja',
  title: 'Hyvinvointisuunnitelma',
  organisation: { name: 'Koivurannan kunta', kind: 'municipality' },
}

const picture = { asset: 'a'.repeat(64), format: 'png', width: 10, height: 10 } as const

function print(blocks: Block[], changes: Partial<PlanMeta> = {}): PrintDocument {
  return planToPrint(plan({ ...meta, ...changes }, blocks), { duties: [] })
}

function printed(blocks: Block[], changes?: Partial<PlanMeta>): PrintBlock[] {
  return print(blocks, changes).sections.flatMap((section) => section.blocks)
}

/** The words of a paragraph as one string. */
function words(block: PrintBlock | undefined): string {
  if (!block || !('children' in block)) return ''
  return block.children
    .map((child) => {
      if (child.type === 'text') return child.text
      return child.type === 'reference' ? `${child.before}${child.text}` : ''
    })
    .join('')
}

test('headings carry their numbers, and those without a number none', () => {
  const blocks = printed([h(1, 'Alku'), h(2, 'Ala'), { ...h(1, 'Liite'), unnumbered: true }])
  expect(blocks.map((block) => block.type === 'heading' && block.number)).toEqual(['1', '1.1', ''])
})

test('captions count tables and images apart, and one without words has no number', () => {
  const blocks = printed([
    table('Väestö', [['a']]),
    image(picture, { caption: 'Kehitys' }),
    table('', [['b']]),
    table('Talous', [['c']]),
  ])
  expect(blocks.map((block) => 'caption' in block && block.caption)).toEqual([
    { label: 'Taulukko', number: 1, title: 'Väestö' },
    { label: 'Kuva', number: 1, title: 'Kehitys' },
    false,
    { label: 'Taulukko', number: 2, title: 'Talous' },
  ])
})

test.each([
  ['fi', 'luku\u00a01.1, taulukko\u00a01, kuva\u00a01'],
  ['sv', 'kapitel\u00a01.1, tabell\u00a01, figur\u00a01'],
] as const)('references are words of the plan’s language: %s', (language, expected) => {
  const heading = h(2, 'Ala')
  const numbers = table('Luvut', [['1']])
  const figure = image(picture, { caption: 'Kehitys' })
  const sentence = p([ref(heading.id), ', ', ref(numbers.id), ', ', ref(figure.id)])
  const blocks = printed([h(1, 'Alku'), heading, sentence, numbers, figure], { language })
  expect(words(blocks[2])).toBe(expected)
})

test('a reference can show the title instead', () => {
  const heading = h(1, 'Johdanto')
  expect(words(printed([heading, p(ref(heading.id, 'title'))])[1])).toBe('Johdanto')
})

test('a reference that leads nowhere is printed as a placeholder and reported', () => {
  const sentence = p(ref('zzzzzzzzzzzzzzzz'))
  const { sections, problems } = print([sentence])
  expect(words(sections[0]?.blocks[0])).toBe('[viittauksen kohde puuttuu]')
  expect(problems).toEqual([
    { code: 'reference-without-target', block: sentence.id, target: 'zzzzzzzzzzzzzzzz' },
  ])
})

test('a reference to what has no number names its title, and is reported', () => {
  const annex = { ...h(1, 'Liite'), unnumbered: true as const }
  const { sections, problems } = print([annex, p(ref(annex.id))])
  expect(words(sections[0]?.blocks[1])).toBe('luku Liite')
  expect(problems.map(({ code }) => code)).toEqual(['reference-without-number'])
})

test('footnotes are counted through the plan, those in tables as well', () => {
  const blocks = printed([
    p(['a', note('eka')]),
    table('', [[['b', note('toka')]]]),
    p(['c', note('kolmas ', link('https://example.fi', 'linkki'))]),
  ])
  const numbers = JSON.stringify(blocks).match(/"type":"note","number":(\d)/g)
  expect(numbers?.map((match) => match.at(-1))).toEqual(['1', '2', '3'])
})

test('each count of an ordered list is a list of its own', () => {
  const blocks = printed([
    oli('1'),
    oli('a', 1),
    li('luotelma'),
    oli('2'),
    oli('a', 1),
    p('väli'),
    oli('1'),
    { ...oli('1'), restart: true },
  ])
  const lists = blocks.map((block) => (block.type === 'list-item' ? block.list : undefined))
  expect(lists).toEqual([1, 2, 0, 1, 3, undefined, 4, 5])
})

test('the word of a tone is said once for neighbours of the same tone', () => {
  const blocks = printed([
    callout('key', 'a'),
    callout('key', 'b'),
    callout('important', 'c'),
    p('väli'),
    callout('key', 'd'),
  ])
  expect(blocks.map((block) => block.type === 'callout' && block.word)).toEqual([
    'Keskeistä',
    '',
    'Tärkeää',
    false,
    'Keskeistä',
  ])
})

test('the list of contents goes down to its depth and leaves out headings without words', () => {
  const blocks = printed([contents(2), h(1, 'Alku'), h(2, 'Ala'), h(3, 'Syvä'), h(1, ' ')])
  const list = blocks[0]
  expect(
    list?.type === 'contents' && list.entries.map(({ number, title }) => [number, title]),
  ).toEqual([
    ['1', 'Alku'],
    ['1.1', 'Ala'],
  ])
})

test('what follows the list of contents begins a page, once', () => {
  const types = (blocks: Block[]) => printed(blocks).map(({ type }) => type)
  expect(types([contents(), p('a')])).toEqual(['contents', 'page-break', 'paragraph'])
  expect(types([contents(), pageBreak(), p('a')])).toEqual(['contents', 'page-break', 'paragraph'])
})

test('a wide table lies on a page of its own with its heading, and pages stand again after it', () => {
  const wide = table('Toimenpiteet', [['1', '2', '3', '4', '5', '6', '7']])
  const { sections } = print([p('ennen'), pageBreak(), h(2, 'Otsikko'), wide, p('jälkeen')])
  expect(
    sections.map(({ orientation, blocks }) => [orientation, blocks.map(({ type }) => type)]),
  ).toEqual([
    ['portrait', ['paragraph']],
    ['landscape', ['heading', 'table']],
    ['portrait', ['paragraph']],
  ])
})

test('the decision becomes a table that says what is not known yet', () => {
  const [decision] = printed([approval()], {
    submission: { status: 'council', body: 'Kunnanvaltuusto', date: '2026-05-18' },
  })
  const rows =
    decision?.type === 'table' &&
    decision.rows.map(({ cells }) => cells.map(({ blocks }) => words(blocks[0])))
  expect(rows).toEqual([
    ['Käsittelytieto', 'Merkintä'],
    ['Tila', 'Valtuuston käsittelyssä'],
    ['Päättävä toimielin', 'Kunnanvaltuusto'],
    ['Päätöspäivä', '18.5.2026'],
    ['Pykälä', 'ei vielä tiedossa'],
    ['Asianumero', 'ei vielä tiedossa'],
  ])
})

test('the cover tells what is known, and the years unless the title has them', () => {
  const submission = {
    status: 'approved',
    body: 'Kommunfullmäktige',
    date: '2026-12-14',
    section: '87',
  } as const
  expect(print([], { language: 'sv', submission }).cover).toEqual({
    organisation: 'Koivurannan kunta',
    title: 'Hyvinvointisuunnitelma',
    period: '2026–2029',
    facts: [
      { label: 'Status', value: 'Godkänd' },
      { label: 'Beslut', value: 'Kommunfullmäktige 14.12.2026 § 87' },
    ],
  })
  expect(print([], { title: 'Suunnitelma 2026–2029' }).cover.period).toBe('')
})

test('words marked in the plan’s own language are not marked in print', () => {
  const [block] = printed([
    p([
      { text: 'suomea', language: 'fi' },
      { text: 'svenska', language: 'sv' },
    ]),
  ])
  expect(block?.type === 'paragraph' && block.children).toEqual([
    { type: 'text', text: 'suomea' },
    { type: 'text', text: 'svenska', language: 'sv' },
  ])
})

test('a link without words shows its address', () => {
  const [block] = printed([p(link('https://example.fi', ' '))])
  expect(JSON.stringify(block)).toContain(
    '"children":[{"type":"text","text":"https://example.fi"}]',
  )
})
