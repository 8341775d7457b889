import { expect, test } from 'vitest'
import { messages } from '../i18n/messages.ts'
import { uiLanguages } from '../i18n/sentence.ts'
import { translator } from '../i18n/translate.ts'
import {
  approval,
  contents,
  h,
  image,
  li,
  note,
  nothing,
  p,
  pageBreak,
  plan,
  ref,
  table,
} from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Block, Plan, PlanMeta } from '../plan/model.ts'
import { checkPlan } from './check-plan.ts'

const meta: PlanMeta = { ...exampleMeta, organisation: { name: 'Äyräjärvi', kind: 'municipality' } }
const planOf = (...blocks: Block[]): Plan => plan(meta, blocks)
const codesIn = (...blocks: Block[]) => checkPlan(planOf(...blocks)).map(({ code }) => code)

const picture = { asset: 'a'.repeat(64), format: 'png', width: 10, height: 10 } as const
const measures = () =>
  table('Toimenpiteet', [
    ['Toimenpide', 'Vastuu'],
    ['Kerhot', 'Sivistys'],
  ])
const header = { widths: [1], headerRow: false }

test('a sound plan has no findings', () => {
  const goals = h(1, 'Tavoitteet')
  expect(
    codesIn(
      contents(),
      goals,
      h(2, 'Lapset'),
      p(['Ks. luku ', ref(goals.id), note('Lähde: THL'), ' ja [1] sekä […].']),
      measures(),
      image(picture, { alt: 'Pylväskaavio', caption: 'Kuvaaja' }),
      pageBreak(),
      h(1, 'Päätös'),
      approval(),
    ),
  ).toEqual([])
})

test.each<[code: string, blocks: Block[]]>([
  ['headings-missing', [p('Teksti')]],
  ['text-before-heading', [p('Teksti'), h(1, 'Luku'), p('Teksti')]],
  ['text-before-heading', [contents(), measures(), h(1, 'Luku'), p('Teksti')]],
  ['heading-empty', [h(1, ' '), p('Teksti')]],
  ['heading-level-skipped', [h(1, 'Luku'), h(3, 'Kohta'), p('Teksti')]],
  ['heading-level-skipped', [h(2, 'Kohta'), p('Teksti')]],
  ['section-empty', [h(1, 'Luku'), p(' '), pageBreak(), h(1, 'Toinen'), p('Teksti')]],
  ['section-empty', [h(1, 'Luku'), p('Teksti'), h(2, 'Kohta')]],
  ['placeholder-left', [h(1, 'Luku'), p(['Vuosina [ensimmäinen', ' ja viimeinen vuosi].'])]],
  ['placeholder-left', [h(1, 'Luku'), p(['Teksti', note('[lähde]')])]],
  ['placeholder-left', [h(1, 'Luku'), li('[Tärkein vahvuus]')]],
  ['image-without-alt', [h(1, 'Luku'), image(picture)]],
  ['table-without-caption', [h(1, 'Luku'), { ...measures(), caption: '' }]],
  ['table-without-header', [h(1, 'Luku'), table('Luvut', [['1'], ['2']], header)]],
  [
    'table-header-empty',
    [
      h(1, 'Luku'),
      table('Luvut', [
        ['Vuosi', ''],
        ['2026', '1'],
      ]),
    ],
  ],
  ['reference-broken', [h(1, 'Luku'), p(['Ks. ', ref('0000000000000000')])]],
])('%s is found', (code, blocks) => {
  expect(codesIn(...blocks)).toEqual([code])
})

test('a reference inside a table cell is checked as well, and leads to the table', () => {
  const lost = table('Taulukko', [
    ['Toimenpide', 'Vastuu'],
    [[p(ref('0000000000000000'))], 'Sivistys'],
  ])
  const [finding] = checkPlan(planOf(h(1, 'Luku'), lost))
  expect(finding).toMatchObject({ code: 'reference-broken', blockId: lost.id })
})

test('a reference that shows a number needs one to show', () => {
  const figure = image(picture, { alt: 'Kuvaaja' })
  const summary = { ...h(1, 'Tiivistelmä'), unnumbered: true as const }
  const blocks = (show: 'number' | 'title') => [
    summary,
    p([ref(figure.id, show), ref(summary.id, show)]),
    figure,
  ]
  expect(codesIn(...blocks('number'))).toEqual(['reference-unnumbered', 'reference-unnumbered'])
  expect(codesIn(...blocks('title'))).toEqual([])
})

test('a reference to a paragraph points at nothing that could be named', () => {
  const target = p('Kohde')
  expect(codesIn(h(1, 'Luku'), target, p(ref(target.id)))).toEqual(['reference-broken'])
})

test('a decorative image needs no alternative text', () => {
  expect(codesIn(h(1, 'Luku'), image(picture, { decorative: true }))).toEqual([])
})

test('images are missing only when it is known which ones are there', () => {
  const blocks = planOf(h(1, 'Luku'), image(picture, { alt: 'Kuvaaja' }))
  expect(checkPlan(blocks)).toEqual([])
  expect(checkPlan(blocks, { assets: new Set([picture.asset]) })).toEqual([])
  expect(checkPlan(blocks, { assets: new Set() })).toMatchObject([{ code: 'image-missing' }])
})

test('an empty chapter is named once, not again for each empty section in it', () => {
  const chapter = h(1, 'Luku')
  const findings = checkPlan(planOf(chapter, h(2, 'Kohta'), h(2, 'Toinen')))
  expect(findings).toMatchObject([{ code: 'section-empty', blockId: chapter.id }])
})

test('ids used twice are found inside tables too', () => {
  const twice = measures()
  const [first] = twice.children
  const repeated = { ...twice, children: first ? [first, first] : [] }
  expect(codesIn(h(1, 'Luku'), repeated)).toEqual(['id-repeated'])
  expect(
    codesIn(h(1, 'Luku'), measures(), { ...p('Teksti'), id: 'x' }, { ...p('Y'), id: 'x' }),
  ).toEqual(['id-repeated'])
})

test('a plan needs a title', () => {
  const nameless = plan({ ...meta, title: ' ' }, [h(1, 'Luku'), p('Teksti')])
  expect(checkPlan(nameless)).toEqual([{ code: 'title-empty', severity: 'error', details: {} }])
})

test('findings come in reading order and name the chapter as printed', () => {
  const findings = checkPlan(
    planOf(
      { ...h(1, 'Tiivistelmä'), unnumbered: true },
      p('[Kirjoita tiivistelmä.]'),
      h(1, 'Painopisteet'),
      image(picture),
      h(1, 'Seuranta'),
      p('[Kirjoita seuranta.]'),
    ),
  )
  expect(findings.map(({ code, chapter }) => `${chapter}: ${code}`)).toEqual([
    'Tiivistelmä: placeholder-left',
    '1 Painopisteet: image-without-alt',
    '2 Seuranta: placeholder-left',
  ])
})

test('every finding can be said in every language', () => {
  const everything = planOf(
    p('[Teksti]'),
    h(3, 'Kohta'),
    { ...h(1, ''), children: nothing() },
    image(picture),
    table('', [['', '']]),
    table('Luvut', [['1']], header),
    p(ref('0000000000000000')),
  )
  for (const language of uiLanguages) {
    const t = translator(language)
    for (const { code, details } of checkPlan(everything, { assets: new Set() })) {
      expect(messages[`check.${code}`][language]).not.toBe('')
      expect(t(`check.${code}`, details)).not.toMatch(/[{}]/)
    }
  }
})
