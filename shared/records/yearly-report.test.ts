import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../checks/check-plan.ts'
import { plan as newPlan, noRecords } from '../plan/build.ts'
import type { Block, Plan, PlanLanguage, PlanMeta } from '../plan/model.ts'
import type { FollowUpStatus, Measure, Records } from '../plan/records.ts'
import { plan as planSchema } from '../plan/schema.ts'
import { blockText } from '../plan/walk.ts'
import { type Template, template as templateSchema } from '../templates/schema.ts'
import { newGoal, newMeasure, newPriority } from './build.ts'
import { setFollowUp } from './edit.ts'
import { arbitraryRecords } from './fixtures/arbitrary-records.ts'
import { yearlyReport } from './yearly-report.ts'

const meta: PlanMeta = {
  kind: 'term-plan',
  template: 'municipal-term',
  language: 'fi',
  title: 'Äyräjärven suunnitelma 2026–2029',
  organisation: { name: 'Äyräjärvi', kind: 'municipality' },
  period: { from: 2026, to: 2029 },
  submission: {
    status: 'approved',
    body: 'Kunnanvaltuusto',
    date: '2026-06-15',
    section: '42',
  },
  people: [],
}

/** The resources lie outside of this TypeScript project, so their paths are kept from the compiler. */
async function read(language: PlanLanguage): Promise<Template> {
  const file: string = `../../resources/templates/${language}/annual-report.json`
  return templateSchema.parse((await import(file, { with: { type: 'json' } })).default)
}
const templates = { fi: await read('fi'), sv: await read('sv') }

const school = { id: 's'.repeat(16), name: 'Sivistystoimi' }
const sports = { id: 'l'.repeat(16), name: 'Liikuntatoimi' }
const visits = { id: 'k'.repeat(16), name: 'Kävijät' }
const priority = newPriority({ title: 'Lapset' })
const goal = newGoal(priority.id, { title: 'Harrastus', binding: true })
const measure = (title: string, fields: Partial<Measure> = {}) =>
  newMeasure(goal.id, { title, responsible: [school.id], ...fields })
const club = measure('Kerho', {
  resources: '0,2 htv',
  schedule: { from: 2026, to: 2029 },
  indicators: [{ indicator: visits.id, baseline: '0', target: '30' }],
})
const ride = measure('Kyyti')
const camp = measure('Leiri', { responsible: [sports.id], schedule: { from: 2026, to: 2027 } })
const visit = measure('Käynti', { schedule: { from: 2028 } })
const base: Records = {
  ...noRecords(),
  priorities: [priority],
  goals: [goal],
  measures: [club, ride, camp, visit],
  bodies: [school, sports],
  indicators: [visits],
}

type Report = [measure: Measure, year: number, status: FollowUpStatus, value?: string]

function planWith(...reports: Report[]): Plan {
  const records = reports.reduce(
    (all, [{ id }, year, status, value]) =>
      setFollowUp(all, id, year, {
        status,
        ...(value && { values: [{ indicator: visits.id, value }] }),
      }),
    base,
  )
  return { ...newPlan(meta, []), records }
}

/** What stands below the heading of a chapter of the template. */
function chapter({ blocks }: Plan, key: string): Block[] {
  const at = blocks.findIndex(
    (block) => block.type === 'heading' && block.chapter?.guidance === key,
  )
  const rest = blocks.slice(at + 1)
  const end = rest.findIndex((block) => block.type === 'heading')
  return rest.slice(0, end === -1 ? rest.length : end)
}
const textOf = (plan: Plan, key: string) => chapter(plan, key).map(blockText)

const followed = planWith(
  [club, 2026, 'in-progress', '12'],
  [ride, 2026, 'in-progress'],
  [club, 2027, 'in-progress', '18'],
  [ride, 2027, 'done'],
)
const report = yearlyReport(followed, templates.fi, 2027)

describe('a yearly report', () => {
  test('is a valid plan of its kind and year, with the rows of the plan under their ids', () => {
    expect(planSchema.parse(report)).toEqual(report)
    expect(report.meta).toMatchObject({
      kind: 'annual-report',
      template: 'annual-report',
      title: 'Äyräjärvi: hyvinvoinnin vuosiraportti 2027',
      period: { from: 2027, to: 2027 },
    })
    expect(report.id).not.toBe(followed.id)
    expect(report.records).toEqual(followed.records)
  })

  test('knows nothing of the years after', () => {
    const early = yearlyReport(followed, templates.fi, 2026)
    expect(early.records.followUps.map(({ year }) => year)).toEqual([2026, 2026])
  })

  test('says which plan it is about and who approved it', () => {
    expect(textOf(report, 'introduction')).toEqual([
      'Raportti koskee vuotta 2027 ja asiakirjaa ”Äyräjärven suunnitelma 2026–2029”, jonka kunnanvaltuusto hyväksyi 15.6.2026 (§ 42).',
    ])
    const draft = { ...followed, meta: { ...meta, submission: { status: 'draft' as const } } }
    expect(textOf(yearlyReport(draft, templates.fi, 2027), 'introduction')).toEqual([
      'Raportti koskee vuotta 2027 ja asiakirjaa ”Äyräjärven suunnitelma 2026–2029”.',
    ])
  })

  test('sums the year up in sentences, one and many', () => {
    expect(textOf(report, 'realisation')).toEqual([
      'Suunnitelmassa on 4 toimenpidettä. Vuoden 2027 lopussa tilanne oli seuraava:',
      '1 toimenpide on toteutunut',
      '1 toimenpide on käynnissä',
      '1 toimenpide alkaa myöhemmin',
      '1 toimenpiteestä ei ole raportoitu',
      'Edellisen vuoden jälkeen 1 toimenpide on toteutunut.',
      '1 vastuutaho raportoi kaikista toimenpiteistään.',
      'Vuoden 2027 seurantatietoja puuttuu seuraavilta: Liikuntatoimi (1 toimenpide).',
      'Toimenpiteiden tila 2027',
    ])
    const many = planWith(
      [club, 2026, 'not-started'],
      [club, 2027, 'in-progress'],
      [ride, 2027, 'in-progress'],
      [camp, 2027, 'dropped'],
    )
    expect(textOf(yearlyReport(many, templates.fi, 2027), 'realisation')).toEqual([
      'Suunnitelmassa on 4 toimenpidettä. Vuoden 2027 lopussa tilanne oli seuraava:',
      '2 toimenpidettä on käynnissä',
      '1 toimenpide ei toteudu',
      '1 toimenpide alkaa myöhemmin',
      'Edellisen vuoden jälkeen 2 toimenpidettä on käynnistynyt ja 1 toimenpiteestä on luovuttu.',
      '2 vastuutahoa raportoi kaikista toimenpiteistään.',
      'Toimenpiteiden tila 2027',
    ])
  })

  test('is as good in Swedish', () => {
    const swedish = yearlyReport(followed, templates.sv, 2027)
    expect(textOf(swedish, 'realisation')).toEqual([
      'Planen omfattar 4 åtgärder. I slutet av år 2027 var läget följande:',
      '1 åtgärd har genomförts',
      '1 åtgärd pågår',
      '1 åtgärd börjar senare',
      '1 åtgärd har inte rapporterats',
      'Efter föregående år har 1 åtgärd genomförts.',
      '1 ansvarig instans rapporterade om alla sina åtgärder.',
      'Uppföljningsuppgifter för år 2027 saknas från följande: Liikuntatoimi (1 åtgärd).',
      'Åtgärdernas läge 2027',
    ])
  })

  test('compares with nothing when nothing was reported the year before', () => {
    const first = yearlyReport(planWith([club, 2026, 'done']), templates.fi, 2026)
    expect(textOf(first, 'realisation')).toContain(
      'Muutosta edelliseen vuoteen ei voi laskea, koska vuodelta 2025 ei ole seurantatietoja.',
    )
    const still = planWith([club, 2026, 'in-progress'], [club, 2027, 'in-progress'])
    expect(textOf(yearlyReport(still, templates.fi, 2027), 'realisation')).toContain(
      'Toimenpiteiden tila ei ole muuttunut edellisestä vuodesta.',
    )
  })

  test('shows the follow-up of its year and what was measured', () => {
    expect(chapter(report, 'follow-up-table')).toMatchObject([
      { type: 'follow-up-table', year: 2027, caption: 'Toimenpiteiden toteutuminen 2027' },
    ])
    expect(textOf(report, 'indicators')[0]?.split('\n')).toEqual([
      'Suunnitelman mittarien kehitys',
      'Mittari',
      'Vuodet',
      'Oma tulos',
      'Vertailu',
      'Suunta',
      'Johtopäätös',
      'Kävijät',
      '2026–2027',
      '2026: 12',
      '2027: 18',
    ])
  })

  test('proposes the measures of the year to come', () => {
    const [table] = chapter(report, 'next-year')
    const rows = table?.type === 'table' ? table.children : []
    expect(
      rows.map((row) => row.children.map((cell) => cell.children.map(blockText).join())),
    ).toEqual([
      ['Toimenpide', 'Vastuutaho', 'Aikataulu', 'Voimavarat', 'Talousarvion sitova tavoite'],
      ['1.1.1 Kerho', 'Sivistystoimi', '2026–2029', '0,2 htv', 'Harrastus'],
      ['1.1.4 Käynti', 'Sivistystoimi', '2028–', '', 'Harrastus'],
    ])
  })

  test('leaves the words to fill in where nothing can be counted', () => {
    const empty = yearlyReport({ ...followed, records: noRecords() }, templates.fi, 2027)
    expect(textOf(empty, 'next-year')[0]).toContain('[Toimenpide 1]')
    expect(textOf(empty, 'summary')).toContain('[Tärkein muutos hyvinvoinnissa]')
  })

  test('whatever the records, is valid and answers for its own duties', () => {
    fc.assert(
      fc.property(arbitraryRecords, fc.integer({ min: 2025, max: 2030 }), (records, year) => {
        const made = yearlyReport({ ...newPlan(meta, []), records }, templates.sv, year)
        expect(planSchema.safeParse(made).success).toBe(true)
        const codes = new Set(checkPlan(made).map(({ code }) => code))
        expect(codes).not.toContain('id-repeated')
        expect(codes).not.toContain('follow-up-outside-period')
      }),
    )
  })
})
