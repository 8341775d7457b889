import { expect, test } from 'vitest'
import {
  budgetTable,
  coverageMatrix,
  followUpTable,
  h,
  measureTable,
  noRecords,
  p,
  plan,
  statusSummary,
  workshopNotes,
} from '../../plan/build.ts'
import { exampleMeta } from '../../plan/fixtures/example-meta.ts'
import type { Block, PlanMeta } from '../../plan/model.ts'
import type { View } from '../../plan/record-views.ts'
import type { PopulationGroup, Records } from '../../plan/records.ts'
import type { Duty } from '../../templates/duties.ts'
import { planToPrint } from '../plan-to-print.ts'
import type { PrintBlock, PrintCell } from '../tree.ts'
import { printWords } from '../words.ts'
import { lakeside } from './fixtures/lakeside.ts'
import { printView } from './print-view.ts'
import type { PrintedView, ViewTable } from './view-table.ts'

const meta: PlanMeta = { ...exampleMeta, organisation: { name: 'Äyräjärvi', kind: 'municipality' } }

function duty(key: string, status: Duty['status'], title: string): Duty {
  const words = (text: string) => ({ fi: text, sv: text })
  const page = { title: 'Kunta', url: 'https://example.fi' }
  return {
    key,
    act: key.split(':')[0] ?? '',
    actName: words('Laki'),
    section: '6',
    title: words(title),
    text: words(`${title} omin sanoin.`),
    appliesTo: ['municipality'],
    source: { fi: page, sv: page },
    status,
    checked: '2026-11-21',
  }
}

const lake = lakeside()

function print(
  view: View,
  { records = lake.records, language = 'fi' as 'fi' | 'sv', blocks = [] as Block[] } = {},
  duties: readonly Duty[] = [],
): PrintedView {
  const words = printWords[language]
  return printView(view, { meta: { ...meta, language }, records, words, duties, blocks })
}

function tables(view: View, ...rest: [Parameters<typeof print>[1]?, (readonly Duty[])?]) {
  const printed = print(view, ...rest)
  if ('sentence' in printed) throw new Error(printed.sentence)
  return printed.tables
}

const textOf = ({ blocks }: PrintCell) =>
  blocks
    .map(({ children }) => children.map((child) => ('text' in child ? child.text : '')).join(''))
    .join(' | ')
    .replaceAll('\u00a0', ' ')

const rowsOf = ({ header, rows }: ViewTable) => [
  [...header],
  ...rows.map(({ cells }) => cells.map(textOf)),
]

test('the county’s table has one table for each priority and the goal in each row', () => {
  const [young, old, ...others] = tables(measureTable('', { pattern: 'county' }))
  expect(young?.part.replaceAll('\u00a0', ' ')).toBe('Painopiste 1 Lasten ja nuorten arki')
  expect(young && rowsOf(young)).toEqual([
    ['Tavoite', 'Toimenpide', 'Mittari', 'Vastuutaho'],
    [
      '1.1 Kouluruoka maistuu',
      '1.1.1 Ruokaraati joka kouluun',
      'Kouluruokailuun osallistuvat (%): lähtötaso 62, tavoitetaso 75',
      'Sivistyslautakunta | Liikuntaseura',
    ],
    ['1.1 Kouluruoka maistuu', '1.1.2 Ruokalista näkyviin', '–', 'Sivistyslautakunta'],
    ['1.2 Yksinäisyys vähenee', '–', '–', '–'],
  ])
  expect(old && rowsOf(old)[1]).toEqual([
    '2.1 Kaatumiset vähenevät',
    '2.1.1 Tasapainoryhmät',
    '–',
    '–',
  ])
  expect(others).toEqual([])
})

test('the regional table is by population group, and what has none comes last', () => {
  const parts = tables(measureTable('', { pattern: 'regional' }))
  expect(parts.map(({ part, rows }) => [part, rows.length])).toEqual([
    ['Lapset ja lapsiperheet', 2],
    ['Nuoret ja nuoret aikuiset', 1],
    ['Väestöryhmää ei ole nimetty', 2],
  ])
  expect(parts[0]?.header[0]).toBe('Painopiste')
})

test('chosen columns and grouping go before those of the pattern', () => {
  const [first, second, rest] = tables(
    measureTable('', {
      columns: ['measure', 'schedule', 'appropriation', 'baseline', 'target'],
      groupBy: 'body',
    }),
  )
  expect([first?.part, second?.part, rest?.part]).toEqual([
    'Sivistyslautakunta',
    'Liikuntaseura',
    'Vastuutahoa ei ole nimetty',
  ])
  expect(second && rowsOf(second)[1]).toEqual([
    '1.1.1 Ruokaraati joka kouluun',
    '2026–2027, jatkuva',
    '12 000 €',
    '62',
    '75',
  ])
  expect(second?.headerColumn).toBe(true)
})

test('a column that each caption tells is left out, but never the last one', () => {
  const [table] = tables(measureTable('', { columns: ['priority'], groupBy: 'priority' }))
  expect(table?.header).toEqual(['Toimenpide'])
})

test('filters narrow to a priority, a body and a group; numbers stay those of the plan', () => {
  const only = (filter: Parameters<typeof followUpTable>[2]) =>
    tables(measureTable('', { groupBy: 'none', filter })).flatMap((table) =>
      rowsOf(table)
        .slice(1)
        .map((row) => row[1]?.split(' ')[0]),
    )
  expect(only({ priorities: [lake.old.id] })).toEqual(['2.1.1'])
  expect(only({ bodies: [lake.sports.id] })).toEqual(['1.1.1'])
  expect(only({ groups: ['families'] })).toEqual(['1.1.1', '1.1.2'])
  expect(print(measureTable('', { filter: { groups: ['older'] } }))).toEqual({
    sentence: 'Valituilla rajauksilla ei ole toimenpiteitä.',
  })
})

test('what names no population group stands among that of everyone', () => {
  const measures = lake.records.measures.map((row) => ({ ...row, groups: [] }))
  const records = { ...lake.records, measures }
  const shown = (groups?: PopulationGroup[]) =>
    print(measureTable('', { groupBy: 'none', filter: groups ? { groups } : {} }), { records })
  expect(shown(['everyone'])).toEqual(shown())
  expect(shown(['families'])).toHaveProperty('sentence')
})

test('a follow-up table says levels, status, the year before, assessment and what comes next', () => {
  const [young] = tables(followUpTable('', 2027))
  expect(young && rowsOf(young)).toEqual([
    [
      'Toimenpide',
      'Vastuutaho',
      'Aikataulu',
      'Mittari: lähtötaso, tavoitetaso ja toteuma',
      'Tila 2027',
      'Tila 2026',
      'Sanallinen arvio',
      'Jatkotoimet',
    ],
    [
      '1.1.1 Ruokaraati joka kouluun',
      'Sivistyslautakunta | Liikuntaseura',
      '2026–2027, jatkuva',
      'Kouluruokailuun osallistuvat (%): lähtötaso 62, tavoitetaso 75, toteuma 68',
      '◑ Toteutunut osittain',
      '◐ Käynnissä',
      'Raati kahdessa koulussa. | Syy poikkeamaan: Rehtori vaihtui.',
      'Kolmas koulu syksyllä.',
    ],
    // Done stays done without being reported again.
    [
      '1.1.2 Ruokalista näkyviin',
      'Sivistyslautakunta',
      '–',
      '–',
      '● Toteutunut',
      '● Toteutunut',
      '–',
      '–',
    ],
  ])
  expect(young?.rows[0]?.cells[4]?.tone).toBe('partial')
})

test('in the first year there is no year before to compare with', () => {
  const [young] = tables(followUpTable('', 2026))
  expect(young && rowsOf(young).map((row) => row[5])).toEqual(['Tila 2025', '–', '–'])
})

test('the budget extract holds the binding goals with sector, means and measure', () => {
  const [budget] = tables(budgetTable(''))
  expect(budget && rowsOf(budget)).toEqual([
    ['Sitova tavoite', 'Toimiala', 'Toimenpide', 'Määräraha ja resurssit', 'Mittari'],
    [
      '1.1 Kouluruoka maistuu',
      'Sivistys | Liikuntaseura',
      '1.1.1 Ruokaraati joka kouluun',
      '12 000 € | Opettajien työaika',
      'Kouluruokailuun osallistuvat (%): lähtötaso 62, tavoitetaso 75',
    ],
    ['1.1 Kouluruoka maistuu', 'Sivistys', '1.1.2 Ruokalista näkyviin', '–', '–'],
  ])
})

test('the summary counts each status beside the year before, then for each priority', () => {
  const [byStatus, byPriority] = tables(statusSummary('', 2027))
  expect(byStatus && rowsOf(byStatus)).toEqual([
    ['Tila', '2027', '2026', 'Muutos'],
    ['○ Ei aloitettu', '0', '0', '0'],
    ['◐ Käynnissä', '0', '1', '−1'],
    ['◑ Toteutunut osittain', '1', '0', '+1'],
    ['● Toteutunut', '1', '1', '0'],
    ['✕ Ei toteudu', '0', '0', '0'],
    [expect.stringMatching(/^\? Ei raportoitu|^\? /), '1', '1', '0'],
    ['Yhteensä', '3', '3', '0'],
  ])
  expect(byPriority && rowsOf(byPriority)[1]).toEqual([
    '1 Lasten ja nuorten arki',
    ...['0 (0)', '0 (1)', '1 (0)', '1 (1)', '0 (0)', '0 (0)'],
  ])
})

test('joys come before worries, and what a note became is named', () => {
  const [young] = tables(workshopNotes(''))
  expect(young?.part).toBe('Nuoret ja nuoret aikuiset')
  expect(young && rowsOf(young).slice(1)).toEqual([
    ['+ Ilo', 'Nuorisotila on auki', '–'],
    ['! Huoli', 'Yksinäisyys', 'Tavoite 1.2 Yksinäisyys vähenee'],
  ])
})

test('the matrix of duties says where each is answered, what is missing and what is unverified', () => {
  const chapter = { ...h(1, 'Hyvinvointi'), chapter: { duties: ['612/2021:6.1'] } }
  const duties = [
    duty('612/2021:6.1', 'read', 'Edistäminen'),
    duty('612/2021:6.9', 'unverified', 'Julkaiseminen'),
    duty('980/2012:5.1', 'read', 'Ikääntyneet'),
  ]
  const [first, second] = tables(coverageMatrix(''), { blocks: [chapter, p('Teksti')] }, duties)
  expect(first?.part).toBe('Laki (612/2021)')
  expect(first && rowsOf(first)).toEqual([
    ['Velvoite', 'Mitä se edellyttää', 'Missä siihen vastataan', 'Tila', 'Sisältö tarkistettu'],
    [
      '6 § Edistäminen',
      'Edistäminen omin sanoin.',
      'luku 1 Hyvinvointi',
      '● Vastattu',
      'Luettu lähteestä | 21.11.2026',
    ],
    [
      '6 § Julkaiseminen',
      'Julkaiseminen omin sanoin.',
      '–',
      '✕ Puuttuu',
      'Vahvistamatta: sisältöä ei ole luettu lähteestä | 21.11.2026',
    ],
  ])
  expect(second && rowsOf(second)[1]?.[2]).toBe('Painopiste 2 Kotona asuminen')
})

test('what is pointed at but gone is said to be missing', () => {
  const records: Records = { ...lake.records, bodies: [], indicators: [] }
  const [young] = tables(measureTable(''), { records })
  expect(young && rowsOf(young)[1]?.slice(2)).toEqual([
    '[mittari puuttuu]: lähtötaso 62, tavoitetaso 75',
    '[vastuutaho puuttuu] | [vastuutaho puuttuu]',
  ])
})

const noMeasures = ['Suunnitelmassa ei ole vielä toimenpiteitä.', 'Planen har inga åtgärder ännu.']

test.each([
  [measureTable(''), ...noMeasures],
  [followUpTable('', 2027), ...noMeasures],
  [statusSummary('', 2027), ...noMeasures],
  [
    budgetTable(''),
    'Suunnitelmassa ei ole talousarvion sitovia tavoitteita.',
    'Planen har inga mål som är bindande i budgeten.',
  ],
  [
    workshopNotes(''),
    'Työpajan iloja ja huolia ei ole vielä kirjattu.',
    'Inga glädjeämnen eller orosmoment har antecknats ännu.',
  ],
] as [View, string, string][])('a view with nothing to show is a sentence (%#)', (view, fi, sv) => {
  const records = noRecords()
  expect(print(view, { records })).toEqual({ sentence: fi })
  expect(print(view, { records, language: 'sv' })).toEqual({ sentence: sv })
})

test('every table has a cell for each column, and a dash where there is nothing', () => {
  const views = [
    measureTable(''),
    followUpTable('', 2027),
    budgetTable(''),
    statusSummary('', 2027),
    workshopNotes(''),
  ]
  for (const table of views.flatMap((view) => tables(view))) {
    expect(table.widths).toHaveLength(table.header.length)
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.header.length)
      for (const cell of cells) expect(cell.isEmpty ?? false).toBe(textOf(cell) === '–')
    }
  }
})

function printed(blocks: Block[], records = lake.records): PrintBlock[] {
  const { sections } = planToPrint({ ...plan(meta, blocks), records }, { duties: [] })
  return sections.flatMap((section) => section.blocks)
}

test('the tables of a view share a number and are counted with the other tables', () => {
  const first = measureTable('Toimenpiteet')
  const captions = printed([first, budgetTable(''), followUpTable('Seuranta', 2027)]).map(
    (block) =>
      block.type === 'table' && block.caption && [block.caption.number, block.caption.again],
  )
  expect(captions).toEqual([[1, undefined], [1, true], undefined, [2, undefined], [2, true]])
})

test('a view with nothing to show keeps its number, so that references find it', () => {
  expect(printed([budgetTable('Ote')], noRecords())).toMatchObject([
    { type: 'empty-table', caption: { number: 1, title: 'Ote' } },
  ])
})

test('wide views lie, narrow ones stand', () => {
  const { sections } = planToPrint(
    {
      ...plan(meta, [measureTable('A'), followUpTable('B', 2027), statusSummary('C', 2027)]),
      records: lake.records,
    },
    { duties: [] },
  )
  expect(sections.map(({ orientation }) => orientation)).toEqual([
    'portrait',
    'landscape',
    'portrait',
  ])
})
