import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uiLanguages } from '../i18n/sentence.ts'
import { translator } from '../i18n/translate.ts'
import { h, noRecords, p, plan } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Plan, PlanMeta } from '../plan/model.ts'
import type { Measure, Records } from '../plan/records.ts'
import { newFollowUp, newGoal, newMeasure, newPriority } from '../records/build.ts'
import { removeRows, setFollowUp, updateRow } from '../records/edit.ts'
import { arbitraryRecords } from '../records/fixtures/arbitrary-records.ts'
import type { Duty } from '../templates/duties.ts'
import { checkPlan } from './check-plan.ts'

const meta: PlanMeta = { ...exampleMeta, organisation: { name: 'Äyräjärvi', kind: 'municipality' } }
const body = { id: 'b'.repeat(16), name: 'Sivistystoimi' }
const indicator = { id: 'i'.repeat(16), name: 'Kävijät vuodessa' }
const priority = newPriority({ title: 'Lapset' })
const goal = newGoal(priority.id, { title: 'Harrastus' })
const measure = newMeasure(goal.id, {
  title: 'Kerho',
  responsible: [body.id],
  schedule: { from: 2026, to: 2027 },
  resources: 'Ohjaaja 0,2 htv',
  indicators: [{ indicator: indicator.id, baseline: '0', target: '30' }],
})
const sound: Records = {
  ...noRecords(),
  priorities: [priority],
  goals: [goal],
  measures: [measure],
  indicators: [indicator],
  bodies: [body],
}
const planOf = (records: Records, fields: Partial<PlanMeta> = {}): Plan => ({
  ...plan({ ...meta, ...fields }, [h(1, 'Luku'), p('Teksti')]),
  records,
})
const withMeasure = (fields: Partial<Measure>) => updateRow(sound, 'measures', measure.id, fields)
const codes = (records: Records, fields?: Partial<PlanMeta>) =>
  checkPlan(planOf(records, fields)).map(({ code }) => code)

test('sound records have no findings', () => {
  expect(checkPlan(planOf(sound))).toEqual([])
})

test.each<[code: string, records: Records]>([
  ['record-untitled', withMeasure({ title: ' ' })],
  ['goal-without-measures', { ...sound, measures: [] }],
  ['measure-without-responsible', withMeasure({ responsible: [] })],
  ['measure-without-schedule', withMeasure({ schedule: {} })],
  ['measure-without-resources', withMeasure({ resources: '' })],
  ['measure-without-indicator', withMeasure({ indicators: [] })],
  [
    'measure-without-baseline',
    withMeasure({ indicators: [{ indicator: indicator.id, baseline: '', target: '1' }] }),
  ],
  [
    'measure-without-target',
    withMeasure({ indicators: [{ indicator: indicator.id, baseline: '1', target: '' }] }),
  ],
  ['schedule-backwards', withMeasure({ schedule: { from: 2028, to: 2027 } })],
  ['schedule-outside-period', withMeasure({ schedule: { from: 2026, to: 2030 } })],
  ['follow-up-outside-period', setFollowUp(sound, measure.id, 2025, { status: 'done' })],
  ['measure-orphaned', { ...sound, goals: [] }],
])('%s is found', (code, records) => {
  expect(codes(records)).toEqual([code])
})

test('a finding leads to its row and says its number', () => {
  const [finding] = checkPlan(planOf(withMeasure({ responsible: [] })))
  expect(finding).toEqual({
    code: 'measure-without-responsible',
    severity: 'warning',
    record: { kind: 'measures', id: measure.id, number: '1.1.1' },
    details: { number: '1.1.1' },
  })
})

test('a year outside the period is no more than a note', () => {
  const [finding] = checkPlan(planOf(withMeasure({ schedule: { from: 2026, to: 2030 } })))
  expect(finding).toMatchObject({ severity: 'note', details: { year: '2030' } })
})

test('what was reported of a removed measure is listed', () => {
  const reported = setFollowUp(sound, measure.id, 2026, { done: 'Kaksi ryhmää' })
  const findings = checkPlan(planOf(removeRows(reported, [goal.id])))
  expect(findings).toMatchObject([
    { code: 'follow-up-orphaned', details: { year: '2026', text: 'Kaksi ryhmää' } },
  ])
})

describe('a yearly report', () => {
  const report = { kind: 'annual-report' as const, period: { from: 2027, to: 2027 } }

  test('asks for the reports of its year, not for what the plan lacks', () => {
    expect(codes(withMeasure({ resources: '', indicators: [] }), report)).toEqual([
      'measure-unreported',
    ])
    expect(codes(setFollowUp(sound, measure.id, 2027, { status: 'done' }), report)).toEqual([])
  })

  test('may hold what was reported the year before', () => {
    const both = {
      ...sound,
      followUps: [2026, 2027].map((year) =>
        newFollowUp(measure.id, year, { status: 'in-progress' }),
      ),
    }
    expect(codes(both, report)).toEqual([])
  })
})

describe('duties of the law', () => {
  const words = { fi: 'Tavoitteet ja toimenpiteet', sv: 'Mål och åtgärder' }
  const source = {
    fi: { title: 'STM: Kunnat', url: 'https://stm.fi/kunnat' },
    sv: { title: 'SHM' },
  }
  const duty: Duty = {
    key: '612/2021:6.2',
    act: '612/2021',
    actName: words,
    section: '6',
    title: words,
    text: words,
    appliesTo: ['municipality'],
    source,
    status: 'unverified',
    checked: '2026-11-21',
  }
  const found = (subject: Plan) => checkPlan(subject, { duties: [duty] })

  test('are not asked for by those who do not know them', () => {
    expect(checkPlan(planOf(sound))).toEqual([])
  })

  test('that nobody takes on are named with their source', () => {
    expect(found(planOf(sound))).toEqual([
      {
        code: 'duty-unlinked',
        severity: 'warning',
        details: {
          duty: duty.key,
          law: '612/2021, 6 §',
          title: words.fi,
          status: 'unverified',
        },
        sources: [{ ...source.fi, status: 'unverified', checked: '2026-11-21' }],
      },
    ])
  })

  test('that are taken on without a word lead to where it is missing', () => {
    const chapter = h(1, 'Tavoitteet', { duties: [duty.key] })
    const silent = { ...planOf(sound), blocks: [chapter, p('[Kirjoita tähän.]')] }
    expect(found(silent).at(-1)).toMatchObject({
      code: 'duty-unanswered',
      blockId: chapter.id,
      chapter: '1 Tavoitteet',
      details: { place: '1 Tavoitteet' },
    })
    const promised = updateRow({ ...sound, measures: [] }, 'goals', goal.id, { duties: [duty.key] })
    expect(found(planOf(promised)).at(-1)).toMatchObject({
      code: 'duty-unanswered',
      record: { kind: 'goals', id: goal.id, number: '1.1' },
    })
  })

  test('that a chapter or a goal with measures answers are no finding', () => {
    const chapter = h(1, 'Tavoitteet', { duties: [duty.key] })
    expect(found({ ...planOf(sound), blocks: [chapter, p('Teksti')] })).toEqual([])
    expect(found(planOf(updateRow(sound, 'goals', goal.id, { duties: [duty.key] })))).toEqual([])
  })

  test('say in each language that their content is not verified', () => {
    for (const language of uiLanguages) {
      const [finding] = found(planOf(sound))
      const sentence = translator(language)('check.duty-unlinked', finding?.details)
      expect(sentence).toMatch(/lähteestä|i källan|in the source/)
    }
  })
})

test('whatever the records, each finding has its sentence in every language', () => {
  const languages = uiLanguages.map(translator)
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      for (const { code, details } of checkPlan(planOf(records))) {
        for (const t of languages)
          expect(t(`check.${code}`, details)).not.toMatch(/^\s*$|undefined/)
      }
    }),
  )
})
