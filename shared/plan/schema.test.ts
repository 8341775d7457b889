import { expect, test } from 'vitest'
import {
  approval,
  budgetTable,
  callout,
  contents,
  coverageMatrix,
  followUpTable,
  h,
  image,
  li,
  link,
  measureTable,
  note,
  oli,
  p,
  pageBreak,
  plan,
  quote,
  ref,
  statusSummary,
  table,
  workshopNotes,
} from './build.ts'
import { exampleMeta } from './fixtures/example-meta.ts'
import type { Block, PlanMeta } from './model.ts'
import { plan as planSchema } from './schema.ts'
import { linkUrl } from './text-schema.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  title: 'Hyvinvointikertomus ja -suunnitelma 2026–2029',
  organisation: { name: 'Koivuranta', kind: 'municipality' },
}

const heading = h(1, 'Luku', {
  state: 'in-progress',
  owner: 'Sivistystoimi',
  duties: ['612/2021:6.7'],
})
const everything: Block[] = [
  contents(),
  heading,
  p([
    'a',
    note('b', link('https://thl.fi', 'THL')),
    ref(heading.id),
    { text: 'c', language: 'sv-FI' },
  ]),
  li('d', 1),
  oli('e'),
  quote('f'),
  callout('important', 'g'),
  table('h', [['i', 'j']], { headerColumn: true }),
  image({ asset: 'a'.repeat(64), format: 'jpeg', width: 2, height: 1 }, { alt: 'k' }),
  pageBreak(),
  approval(),
  measureTable('Toimenpiteet', { columns: ['goal', 'measure'], groupBy: 'body' }),
  followUpTable('Seuranta', 2027, { groups: ['older'] }),
  statusSummary('Yhteenveto', 2027),
  budgetTable('Ote'),
  coverageMatrix('Velvoitteet'),
  workshopNotes('Ilot ja huolet'),
]

test('a plan with every kind of block is valid and comes out as it went in', () => {
  const original = plan(meta, everything)
  expect(planSchema.parse(original)).toEqual(original)
})

test('fields of a newer minor version survive', () => {
  const newer = {
    ...plan(meta, [{ ...p('a'), mood: 'hopeful' } as Block]),
    weather: { sky: 'blue' },
  }
  expect(planSchema.parse(newer)).toEqual(newer)
})

test.each([
  ['two blocks with one id', [heading, heading]],
  ['an unknown type', [{ ...p('a'), type: 'marquee' }]],
  ['a ragged table', [{ ...table('', [['a', 'b']]), columns: [] }]],
  [
    'a link that runs a script',
    [p([{ type: 'link', url: 'javascript:alert(1)', children: [{ text: 'x' }] }])],
  ],
  [
    'an image that is not named by its hash',
    [image({ asset: '../../etc', format: 'png', width: 1, height: 1 })],
  ],
  ['a list deeper than nine levels', [li('a', 9)]],
])('%s is refused', (_, blocks) => {
  expect(planSchema.safeParse({ ...plan(meta, []), blocks }).success).toBe(false)
})

const comment = {
  id: heading.id,
  anchor: { block: heading.id, start: 0, end: 4, quote: 'Luku' },
  author: 'Maija Mallikas',
  at: '2026-11-21T10:00:00.000Z',
  text: 'Hyvä.',
  replies: [{ id: heading.id, author: 'Matti', at: '2026-11-21T10:00:00.000Z', text: 'Niin.' }],
  resolved: { author: 'Matti', at: '2026-11-21T10:00:00.000Z' },
}

test('comments are as they were, with what a newer version says of them', () => {
  const original = plan(meta, [heading])
  const newer = { ...original, comments: [{ ...comment, mood: 'hopeful' }] }
  expect(planSchema.parse(newer)).toEqual(newer)
})

test.each([
  ['on nothing', [{ ...comment, anchor: {} }]],
  ['of no time', [{ ...comment, at: 'eilen' }]],
  ['under the id of another', [comment, comment]],
])('a comment %s is refused', (_, comments) => {
  expect(planSchema.safeParse({ ...plan(meta, [heading]), comments }).success).toBe(false)
})

const anyView = (fields: object) => ({ ...budgetTable('Taulukko'), ...fields }) as Block

test.each<[string, Block]>([
  ['a pattern nobody knows', anyView({ type: 'measure-table', pattern: 'own', filter: {} })],
  ['no column at all', measureTable('', { columns: [] })],
  ['a follow-up without a year', anyView({ type: 'follow-up-table', filter: {} })],
  ['a year of another age', statusSummary('', 12)],
  ['a view with words in it', anyView({ children: [{ text: 'sana' }] })],
])('%s is refused in a view', (_, view) => {
  expect(planSchema.safeParse(plan(meta, [view])).success).toBe(false)
})

test('a period that ends before it begins is refused', () => {
  expect(
    planSchema.safeParse(plan({ ...meta, period: { from: 2029, to: 2026 } }, [])).success,
  ).toBe(false)
})

test.each(['https://thl.fi/a?b=1#c', 'http://koivuranta.fi', 'mailto:kirjaamo@koivuranta.fi'])(
  '%s may be linked to',
  (url) => expect(linkUrl.safeParse(url).success).toBe(true),
)

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'file:///etc/passwd',
  '\\\\server\\share',
  'data:text/html,x',
  'ms-word:ofe|u|https://x',
  'search-ms:query',
  '//thl.fi',
  'thl.fi',
  'https://thl.fi/a b',
  'https://',
])('%s may not be linked to', (url) => expect(linkUrl.safeParse(url).success).toBe(false))
