import { describe, expect, test } from 'vitest'
import { approval, h, image, p, plan, table } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Block, PlanMeta } from '../plan/model.ts'
import type { Records } from '../plan/records.ts'
import { type Duty, duties as dutiesSchema } from '../templates/duties.ts'
import { planFromTemplate } from '../templates/instantiate.ts'
import { template as templateSchema } from '../templates/schema.ts'
import { newGoal, newMeasure, newPriority } from './build.ts'
import { dutyCoverage } from './duty-coverage.ts'

const meta: PlanMeta = { ...exampleMeta, organisation: { name: 'Äyräjärvi', kind: 'city' } }

function duty(key: string, appliesTo: Duty['appliesTo'] = ['municipality']): Duty {
  const words = { fi: key, sv: key }
  const source = { fi: { title: 'STM' }, sv: { title: 'SHM' } }
  return {
    key,
    act: '612/2021',
    actName: words,
    title: words,
    text: words,
    appliesTo,
    source,
    status: 'read',
    checked: '2026-11-21',
  }
}
const measures = duty('612/2021:6.2')
const council = duty('612/2021:7.3', ['county'])
const chapter = (...duties: string[]) => h(1, 'Suunnitelma', { duties })
const coverageOf = (blocks: Block[], fields: Partial<PlanMeta> = {}, records?: Records) => {
  const made = plan({ ...meta, ...fields }, blocks)
  return dutyCoverage(records ? { ...made, records } : made, [measures, council])
}
const isCovered = (blocks: Block[], fields?: Partial<PlanMeta>) =>
  coverageOf([chapter(measures.key), ...blocks], fields)[0]?.covered

describe('duties', () => {
  test('are those of the kind of organisation', () => {
    const keys = (kind: 'municipality' | 'city' | 'county') =>
      coverageOf([], { organisation: { name: 'X', kind } }).map(({ duty }) => duty.key)
    expect(keys('municipality')).toEqual([measures.key])
    expect(keys('city')).toEqual([measures.key])
    expect(keys('county')).toEqual([council.key])
  })

  test('a yearly report answers those its chapters take on', () => {
    const report = { kind: 'annual-report' as const }
    expect(coverageOf([h(1, 'Johdanto'), p('Teksti')], report)).toEqual([])
    expect(coverageOf([chapter(measures.key)], report)).toMatchObject([{ covered: false }])
  })

  test('nobody answers what is linked nowhere', () => {
    expect(coverageOf([h(1, 'Luku'), p('Teksti')])).toMatchObject([{ places: [], covered: false }])
  })
})

describe('a chapter answers', () => {
  test('by a text of its own, also below its subheadings', () => {
    expect(isCovered([p('Toimenpiteet valittiin työpajoissa.')])).toBe(true)
    expect(isCovered([h(2, 'Lapset'), p('Toimenpiteet valittiin työpajoissa.')])).toBe(true)
    expect(isCovered([h(1, 'Seuraava'), p('Teksti')])).toBe(false)
  })

  test('not by headings, empty paragraphs or words to fill in', () => {
    expect(isCovered([])).toBe(false)
    expect(isCovered([h(2, 'Lapset'), p(' ')])).toBe(false)
    expect(isCovered([p('Suunnitelma on laadittu [valtuustokaudelle].')])).toBe(false)
  })

  test('by a table when more than its labels is filled in', () => {
    const rows = (first: string, cell: string) => [
      table('Toimenpiteet', [
        ['Toimenpide', 'Vastuutaho'],
        [first, cell],
      ]),
    ]
    expect(isCovered(rows('[Toimenpide 1]', ''))).toBe(false)
    expect(isCovered(rows('Koko väestö', ''))).toBe(false)
    expect(isCovered(rows('Kerho', '[Taho]'))).toBe(false)
    expect(isCovered(rows('Kerho', 'Sivistystoimi'))).toBe(true)
  })

  test('by an image that says something', () => {
    const picture = { asset: 'a'.repeat(64), format: 'png', width: 1, height: 1 } as const
    expect(isCovered([image(picture, { alt: 'Kuvaaja' })])).toBe(true)
    expect(isCovered([image(picture, { decorative: true })])).toBe(false)
  })

  test('by the decision once its day is known', () => {
    expect(isCovered([approval()])).toBe(false)
    expect(isCovered([approval()], { submission: { status: 'council', date: '2026-06-15' } })).toBe(
      true,
    )
  })
})

test('goals and priorities answer by their measures', () => {
  const { records } = plan(meta, [])
  const priority = newPriority({ title: 'Lapset', duties: [measures.key] })
  const goal = newGoal(priority.id, { title: 'Koulu', duties: [measures.key] })
  const branches = { ...records, priorities: [priority], goals: [goal] }
  const places = [
    { kind: 'priority', id: priority.id, number: '1', title: 'Lapset', answers: true },
    { kind: 'goal', id: goal.id, number: '1.1', title: 'Koulu', answers: true },
  ]
  expect(coverageOf([], {}, { ...branches, measures: [newMeasure(goal.id)] })).toEqual([
    { duty: measures, places, covered: true },
  ])
  expect(coverageOf([], {}, branches)).toEqual([
    {
      duty: measures,
      places: places.map((place) => ({ ...place, answers: false })),
      covered: false,
    },
  ])
})

/** The resources lie outside of this TypeScript project, so their paths are kept from the compiler. */
async function resource(path: string): Promise<unknown> {
  const file: string = `../../resources/${path}.json`
  const module = await import(file, { with: { type: 'json' } })
  return module.default
}
const allDuties = dutiesSchema.parse(await resource('law/duties'))
const templates = ['municipal-term', 'municipal-term-classic', 'county-term', 'annual-report']

test.each(templates.flatMap((id) => [`fi/${id}`, `sv/${id}`]))(
  'a plan fresh from %s links its duties and answers none',
  async (path) => {
    const template = templateSchema.parse(await resource(`templates/${path}`))
    const [kind = 'municipality'] = template.organisations
    const fresh = planFromTemplate(template, {
      organisation: { name: 'Äyräjärvi', kind },
      period: { from: 2026, to: 2029 },
    })
    const coverage = dutyCoverage(fresh, allDuties)
    expect(coverage.length).toBeGreaterThan(3)
    expect(coverage.filter(({ places }) => places.length === 0)).toEqual([])
    expect(coverage.filter(({ covered }) => covered)).toEqual([])
  },
)
