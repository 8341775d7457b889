import { expect, test } from 'vitest'
import type { Organisation } from '../plan/model.ts'
import { outlineOf } from '../plan/outline.ts'
import { inlineText } from '../plan/walk.ts'
import { guidanceOf } from './guidance.ts'
import { planFromTemplate } from './instantiate.ts'
import type { Template } from './schema.ts'

const organisation: Organisation = { name: 'Mallila', kind: 'municipality' }
const guidance = { purpose: 'Why', points: ['What'], sources: [] }

const small: Template = {
  id: 'small',
  language: 'fi',
  kind: 'term-plan',
  name: 'Small',
  description: '',
  organisations: ['municipality'],
  years: 4,
  title: '{organisation}: kertomus {period}',
  contentsDepth: 2,
  sources: [],
  chapters: [
    { key: 'summary', level: 1, title: 'Tiivistelmä', unnumbered: true, guidance },
    {
      key: 'plan',
      level: 1,
      title: 'Suunnitelma',
      duties: ['612/2021:6.7'],
      guidance,
      starters: [
        { type: 'paragraph', text: '[Aloita tästä]' },
        { type: 'list', ordered: true, items: ['yksi', 'kaksi'] },
      ],
    },
    {
      key: 'measures',
      level: 2,
      title: 'Toimenpiteet',
      guidance,
      starters: [
        {
          type: 'table',
          caption: 'Toimenpiteet',
          header: ['Toimenpide', 'Vastuutaho'],
          widths: [2, 1],
          rows: ['[Toimenpide]'],
        },
        { type: 'approval' },
      ],
    },
  ],
}

const smallPlan = planFromTemplate(small, { organisation, period: { from: 2026, to: 2029 } })

test('a plan begins with its contents, then each chapter with its starters or an empty paragraph', () => {
  expect(smallPlan.blocks.map((block) => block.type)).toEqual([
    'contents',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'list-item',
    'list-item',
    'heading',
    'table',
    'approval',
  ])
  expect(smallPlan.blocks[0]).toMatchObject({ depth: 2 })
  expect(smallPlan.blocks[2]).toMatchObject({ children: [{ text: '' }] })
})

test('chapter facts are kept on headings of level 1, the guidance key on all', () => {
  const facts = outlineOf(smallPlan.blocks).map(({ number, chapter }) => ({ number, chapter }))
  expect(facts).toEqual([
    { number: '', chapter: { guidance: 'summary', state: 'not-started', duties: [] } },
    { number: '1', chapter: { guidance: 'plan', state: 'not-started', duties: ['612/2021:6.7'] } },
    { number: '1.1', chapter: { guidance: 'measures' } },
  ])
})

test('a starter table has a header row and its first column filled', () => {
  const table = smallPlan.blocks.find((block) => block.type === 'table')
  const texts = table?.children.map((row) =>
    row.children.map((cell) => cell.children.map((block) => inlineText(block.children)).join()),
  )
  expect(texts).toEqual([
    ['Toimenpide', 'Vastuutaho'],
    ['[Toimenpide]', ''],
  ])
  expect(table).toMatchObject({ headerRow: true, columns: [{ width: 2 }, { width: 1 }] })
})

test.each([
  [{ from: 2026, to: 2029 }, 'Mallila: kertomus 2026–2029'],
  [{ from: 2027, to: 2027 }, 'Mallila: kertomus 2027'],
])('the title names the organisation and the period', (period, title) => {
  expect(planFromTemplate(small, { organisation, period }).meta.title).toBe(title)
})

test('a name with a dollar sign is taken as it is', () => {
  const odd = { ...organisation, name: "M$&a$'" }
  const { meta } = planFromTemplate(small, { organisation: odd, period: { from: 2027, to: 2027 } })
  expect(meta.title).toBe("M$&a$': kertomus 2027")
})

test('guidance is found for a heading of the template, not for one the writer added', () => {
  const heading = smallPlan.blocks.find((block) => block.type === 'heading')
  expect(heading && guidanceOf(small, heading)).toEqual(guidance)
  expect(guidanceOf(small, {})).toBeUndefined()
})
