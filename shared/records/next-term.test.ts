import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plan as newPlan, noRecords } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Plan, PlanMeta, TableRow } from '../plan/model.ts'
import { orphansOf } from '../plan/record-numbering.ts'
import { type FollowUpStatus, type Records, recordKinds } from '../plan/records.ts'
import { plan as planSchema } from '../plan/schema.ts'
import { blockText, idsOf } from '../plan/walk.ts'
import { type Template, template as templateSchema } from '../templates/schema.ts'
import { newGoal, newMeasure, newPriority } from './build.ts'
import { setFollowUp } from './edit.ts'
import { arbitraryRecords } from './fixtures/arbitrary-records.ts'
import { missingIn } from './missing.ts'
import { nextTerm } from './next-term.ts'
import { isFinished, lastStatus } from './progress.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  title: 'Äyräjärven suunnitelma 2026–2029',
  organisation: { name: 'Äyräjärvi', kind: 'municipality' },
  submission: { status: 'approved' },
}
const period = { from: 2030, to: 2033 }

/** The resources lie outside of this TypeScript project, so their paths are kept from the compiler. */
async function read(path: string): Promise<Template> {
  const file: string = `../../resources/templates/${path}.json`
  return templateSchema.parse((await import(file, { with: { type: 'json' } })).default)
}
const template = await read('fi/municipal-term')

const school = { id: 's'.repeat(16), name: 'Sivistystoimi' }
const visits = { id: 'k'.repeat(16), name: 'Kävijät' }
const children = newPriority({ title: 'Lapset', duties: ['612/2021:6.2'] })
const elders = newPriority({ title: 'Ikääntyneet' })
const hobby = newGoal(children.id, { title: 'Harrastus', binding: true })
const home = newGoal(elders.id, { title: 'Koti' })
const club = newMeasure(hobby.id, {
  title: 'Kerho',
  responsible: [school.id],
  schedule: { from: 2026, to: 2029, note: 'jatkuva' },
  resources: '0,2 htv',
  indicators: [{ indicator: visits.id, baseline: '0 (2025)', target: '30 (2029)' }],
})
const camp = newMeasure(hobby.id, { title: 'Leiri' })
const visit = newMeasure(home.id, { title: 'Kotikäynti' })
const status = (records: Records, id: string, year: number, status: FollowUpStatus, reason = '') =>
  setFollowUp(records, id, year, { status, reason })

const start: Records = {
  ...noRecords(),
  priorities: [children, elders],
  goals: [hobby, home],
  measures: [club, camp, visit],
  bodies: [school],
  indicators: [visits],
}
const reported = status(
  status(status(start, camp.id, 2026, 'in-progress'), camp.id, 2027, 'done'),
  visit.id,
  2027,
  'dropped',
  'Rahoitus päättyi.',
)
const old: Plan = {
  ...newPlan(meta, []),
  records: setFollowUp(reported, club.id, 2028, {
    status: 'partly-done',
    values: [{ indicator: visits.id, value: '18' }],
  }),
}
const next = nextTerm(old, template, period)

const cellsOf = ({ children }: TableRow) => children.map((cell) => cell.children.map(blockText))

describe('the plan of the next term', () => {
  test('is a valid plan of its period; the old one is untouched', () => {
    const before = JSON.parse(JSON.stringify(old))
    expect(planSchema.parse(nextTerm(old, template, period))).toMatchObject({
      meta: { title: 'Äyräjärvi: hyvinvointikertomus ja -suunnitelma 2030–2033', period },
    })
    expect(old).toEqual(before)
  })

  test('carries what is unfinished, with what it stands below and a link to the old row', () => {
    const { priorities, goals, measures, followUps, bodies, indicators } = next.records
    expect(priorities).toMatchObject([
      {
        title: 'Lapset',
        duties: ['612/2021:6.2'],
        carriedFrom: { plan: old.id, record: children.id },
      },
    ])
    expect(goals).toMatchObject([
      { title: 'Harrastus', priority: priorities[0]?.id, carriedFrom: { record: hobby.id } },
    ])
    expect(goals[0]).not.toHaveProperty('binding')
    expect(measures).toEqual([
      {
        ...club,
        id: measures[0]?.id,
        goal: goals[0]?.id,
        responsible: [bodies[0]?.id],
        schedule: { from: 2030, to: 2033, note: 'jatkuva' },
        indicators: [{ indicator: indicators[0]?.id, baseline: '18 (2028)', target: '' }],
        carriedFrom: { plan: old.id, record: club.id },
      },
    ])
    expect(followUps).toEqual([])
  })

  test('asks for a new target', () => {
    expect([...missingIn(next.records).measures.values()]).toEqual([['target']])
  })

  test('keeps the old baseline when nothing was measured', () => {
    const unmeasured = nextTerm({ ...old, records: start }, template, period)
    expect(unmeasured.records.measures[0]?.indicators[0]?.baseline).toBe('0 (2025)')
  })

  test('tells what became of the plan before', () => {
    const at = next.blocks.findIndex(
      (block) => block.type === 'heading' && block.chapter?.guidance === 'previous-plan',
    )
    const [about, goals, history] = next.blocks.slice(at + 1)
    expect(about && blockText(about)).toBe(
      'Edellinen asiakirja oli ”Äyräjärven suunnitelma 2026–2029”. Taulukoihin on koottu sen tavoitteet ja se, mitä toimenpiteistä raportoitiin. 1 keskeneräinen toimenpide on siirretty tähän suunnitelmaan.',
    )
    expect(goals?.type === 'table' && goals.children.map(cellsOf)).toEqual([
      [['Tavoite'], ['Toteutuminen'], ['Perustelu'], ['Jatko']],
      [
        ['1.1 Harrastus'],
        ['1.1.1 Toteutunut osittain', '1.1.2 Toteutunut'],
        [''],
        ['Jatkuu: 1.1.1'],
      ],
      [['2.1 Koti'], ['2.1.1 Ei toteudu'], ['2.1.1 Rahoitus päättyi.'], ['Päättyy']],
    ])
    expect(history?.type === 'table' && history.children.map((row) => cellsOf(row).flat())).toEqual(
      [
        ['Toimenpide', '2026', '2027', '2028'],
        ['1.1.1 Kerho', '–', '–', '◑\u00a0Toteutunut osittain'],
        ['1.1.2 Leiri', '◐\u00a0Käynnissä', '●\u00a0Toteutunut', '–'],
        ['2.1.1 Kotikäynti', '–', '✕\u00a0Ei toteudu', '–'],
      ],
    )
  })

  test.each(['fi/municipal-term-classic', 'fi/county-term', 'sv/municipal-term'])(
    '%s has a chapter for it, too',
    async (path) => {
      const made = nextTerm(old, await read(path), period)
      expect(made.blocks.some((block) => blockText(block).includes('1.1 Harrastus'))).toBe(true)
      expect(planSchema.safeParse(made).success).toBe(true)
    },
  )
})

describe('whatever the records', () => {
  const all = (records: Records) => recordKinds.flatMap((kind) => records[kind].map(({ id }) => id))

  test('each unfinished measure is carried exactly once, the others are not', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const { records: carried } = nextTerm({ ...old, records }, template, period)
        const unfinished = records.measures.filter(
          ({ id }) =>
            !isFinished(lastStatus(records.followUps.filter((row) => row.measure === id))),
        )
        expect(carried.measures.map(({ carriedFrom }) => carriedFrom?.record)).toEqual(
          unfinished.map(({ id }) => id),
        )
      }),
    )
  })

  test('no id of the old plan lives on but in the links to it', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const made = nextTerm({ ...old, records }, template, period)
        const known = new Set([...all(records), old.id])
        expect(
          [made.id, ...idsOf(made.blocks), ...all(made.records)].filter((id) => known.has(id)),
        ).toEqual([])
        const bare = JSON.stringify(made.records, (key, value) =>
          key === 'carriedFrom' ? undefined : value,
        )
        for (const id of known) expect(bare).not.toContain(id)
        expect(planSchema.safeParse(made).success).toBe(true)
      }),
    )
  })

  test('a measure that had a goal has it again', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const { records: carried } = nextTerm({ ...old, records }, template, period)
        const lost = new Set(orphansOf(records).measures.map(({ id }) => id))
        const orphans = orphansOf(carried).measures.map(
          ({ carriedFrom }) => carriedFrom?.record ?? '',
        )
        expect(orphans.filter((id) => !lost.has(id))).toEqual([])
      }),
    )
  })
})
