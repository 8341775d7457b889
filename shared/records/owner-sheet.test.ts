import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plan as newPlan, noRecords } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import { createId } from '../plan/id.ts'
import type { Plan, PlanMeta } from '../plan/model.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import { type Records, recordKinds } from '../plan/records.ts'
import { plan as planSchema } from '../plan/schema.ts'
import { blockText } from '../plan/walk.ts'
import { newGoal, newMeasure, newPriority } from './build.ts'
import { removeRows, setFollowUp, updateRow } from './edit.ts'
import { arbitraryRecords } from './fixtures/arbitrary-records.ts'
import { mergeOwnerSheet, takeFromSheet } from './merge-owner-sheet.ts'
import { bodyNamed, indicatorNamed } from './names.ts'
import { ownerSheet } from './owner-sheet.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  title: 'Äyräjärven suunnitelma',
  organisation: { name: 'Äyräjärvi', kind: 'municipality' },
  submission: { status: 'approved' },
}
const school = { id: 's'.repeat(16), name: 'Sivistystoimi' }
const sports = { id: 'l'.repeat(16), name: 'Liikuntatoimi' }
const visits = { id: 'k'.repeat(16), name: 'Kävijät' }
const rides = { id: 'm'.repeat(16), name: 'Matkat' }
const children = newPriority({ title: 'Lapset' })
const elders = newPriority({ title: 'Ikääntyneet' })
const classes = newGoal(children.id, { title: 'Koulu' })
const hobby = newGoal(children.id, { title: 'Harrastus' })
const home = newGoal(elders.id, { title: 'Koti' })
const club = newMeasure(hobby.id, {
  title: 'Kerho',
  responsible: [school.id, sports.id],
  indicators: [{ indicator: visits.id, baseline: '0', target: '30' }],
})
const ride = newMeasure(hobby.id, {
  title: 'Kyyti',
  responsible: [sports.id],
  indicators: [{ indicator: rides.id, baseline: '0', target: '9' }],
})
const pause = newMeasure(hobby.id, { title: 'Välitunti', responsible: [school.id] })
const records: Records = setFollowUp(
  {
    ...noRecords(),
    priorities: [elders, children],
    goals: [classes, hobby, home],
    measures: [ride, club, pause],
    bodies: [school, sports],
    indicators: [visits, rides],
  },
  club.id,
  2026,
  { status: 'in-progress' },
)
const planOf = (records: Records, fields: Partial<Plan> = {}): Plan => ({
  ...newPlan(meta, []),
  ...fields,
  records,
})
const plan = planOf(records)
const sheet = ownerSheet(plan, school.id, 2027)
const changedSheet = (change: (records: Records) => Records): Plan => ({
  ...sheet,
  records: change(sheet.records),
})
const changedPlan = (change: (records: Records) => Records): Plan =>
  planOf(change(records), { id: plan.id })
const titles = (rows: { title: string }[]) => rows.map(({ title }) => title)

describe('the sheet of an owner', () => {
  test('holds what it is asked to report, and what that stands below', () => {
    const { priorities, goals, measures, indicators, bodies, followUps } = sheet.records
    expect([titles(priorities), titles(goals), titles(measures)]).toEqual([
      ['Lapset'],
      ['Harrastus'],
      ['Kerho', 'Välitunti'],
    ])
    expect(indicators).toEqual([visits])
    expect(bodies).toEqual([school, sports])
    expect(followUps).toMatchObject([{ year: 2026, status: 'in-progress' }])
  })

  test('keeps the numbers of the plan', () => {
    const numbers = recordNumbers(plan.records)
    expect(numbers.get(club.id)).toBe('2.2.2')
    for (const [id, number] of recordNumbers(sheet.records)) expect(number).toBe(numbers.get(id))
  })

  test('is a plan of its own that says what to do, in the language of the plan', () => {
    expect(planSchema.parse(sheet)).toEqual(sheet)
    expect(sheet.id).not.toBe(plan.id)
    expect(sheet.meta.title).toBe('Seuranta 2027: Sivistystoimi (Äyräjärven suunnitelma)')
    expect(sheet.blocks.map(blockText).join('\n')).toContain('vuoden 2027 tiedot')
    const swedish = ownerSheet({ ...plan, meta: { ...meta, language: 'sv' } }, school.id, 2027)
    expect(swedish.blocks.map(blockText).join('\n')).toContain('år 2027')
  })
})

describe('what comes back', () => {
  test('is taken, and nothing else changes', () => {
    const returned = changedSheet((rows) =>
      setFollowUp(updateRow(rows, 'measures', pause.id, { resources: '1 htv' }), club.id, 2027, {
        status: 'done',
        done: 'Kolme ryhmää.',
        reportedBy: 'Maija',
      }),
    )
    const { records: merged, conflicts, changed } = mergeOwnerSheet(plan, returned)
    expect(conflicts).toEqual([])
    expect(merged.followUps).toMatchObject([
      { year: 2026 },
      { year: 2027, status: 'done', reportedBy: 'Maija' },
    ])
    expect(merged.measures).toEqual([ride, club, { ...pause, resources: '1 htv' }])
    expect(merged.measures[0]).toBe(ride)
    expect(changed).toHaveLength(2)
  })

  test('joins with what the plan changed meanwhile, field by field', () => {
    const ours = changedPlan((rows) =>
      setFollowUp(updateRow(rows, 'measures', club.id, { title: 'Kerhot' }), club.id, 2027, {
        next: 'Jatketaan',
      }),
    )
    const returned = changedSheet((rows) =>
      setFollowUp(updateRow(rows, 'measures', club.id, { resources: '1 htv' }), club.id, 2027, {
        status: 'done',
      }),
    )
    const { records: merged, conflicts } = mergeOwnerSheet(ours, returned)
    expect(conflicts).toEqual([])
    expect(merged.measures[1]).toMatchObject({ title: 'Kerhot', resources: '1 htv' })
    expect(merged.followUps).toHaveLength(2)
    expect(merged.followUps[1]).toMatchObject({ next: 'Jatketaan', status: 'done' })
  })

  test('stands beside what the plan has when both changed it, until someone decides', () => {
    const ours = changedPlan((rows) => setFollowUp(rows, club.id, 2027, { status: 'partly-done' }))
    const returned = changedSheet((rows) => setFollowUp(rows, club.id, 2027, { status: 'done' }))
    const { records: merged, conflicts } = mergeOwnerSheet(ours, returned)
    expect(merged).toEqual(ours.records)
    expect(conflicts).toMatchObject([
      { reason: 'both-changed', field: 'status', ours: 'partly-done', theirs: 'done' },
    ])
    const decided = conflicts.reduce(takeFromSheet, merged)
    expect(decided.followUps[1]).toMatchObject({ status: 'done' })
  })

  test('is no conflict when both changed it alike', () => {
    const done = (rows: Records) => setFollowUp(rows, club.id, 2027, { status: 'done' })
    const { records: merged, conflicts } = mergeOwnerSheet(changedPlan(done), changedSheet(done))
    expect(conflicts).toEqual([])
    expect(merged.followUps).toHaveLength(2)
  })

  test('of a measure that is gone is kept: new reports as orphaned, changes as a conflict', () => {
    const ours = changedPlan((rows) => removeRows(rows, [club.id]))
    const returned = changedSheet((rows) =>
      setFollowUp(updateRow(rows, 'measures', club.id, { resources: '1 htv' }), club.id, 2027, {
        status: 'done',
      }),
    )
    const { records: merged, conflicts } = mergeOwnerSheet(ours, returned)
    expect(merged.followUps).toMatchObject([{ year: 2026 }, { year: 2027, status: 'done' }])
    expect(conflicts).toMatchObject([{ reason: 'removed-here', id: club.id }])
    const decided = conflicts.reduce(takeFromSheet, merged)
    expect(decided.measures.at(-1)).toStrictEqual({ ...club, resources: '1 htv' })
  })

  test('removes nothing by itself', () => {
    const returned = changedSheet((rows) => removeRows(rows, [pause.id]))
    const { records: merged, conflicts } = mergeOwnerSheet(plan, returned)
    expect(merged).toBe(records)
    expect(conflicts).toEqual([
      { kind: 'measures', id: pause.id, reason: 'removed-there', ours: pause },
    ])
    expect(conflicts.reduce(takeFromSheet, merged).measures).toEqual([ride, club])
  })

  test('names bodies and indicators the plan has already as the plan does', () => {
    const returned = changedSheet((rows) => {
      const typed = indicatorNamed(rows, 'matkat')
      const { records, id } = bodyNamed(typed.records, 'Uusi yhdistys')
      const owned = updateRow(records, 'measures', pause.id, { responsible: [school.id, id] })
      return setFollowUp(owned, club.id, 2027, { values: [{ indicator: typed.id, value: '4' }] })
    })
    const { records: merged } = mergeOwnerSheet(plan, returned)
    expect(merged.indicators).toEqual(records.indicators)
    expect(merged.followUps[1]?.values).toEqual([{ indicator: rides.id, value: '4' }])
    expect(merged.bodies.map(({ name }) => name)).toEqual([
      'Sivistystoimi',
      'Liikuntatoimi',
      'Uusi yhdistys',
    ])
    expect(merged.measures[2]?.responsible).toEqual([school.id, merged.bodies[2]?.id])
  })

  test('to another plan is refused', () => {
    expect(() => mergeOwnerSheet(planOf(records), sheet)).toThrow(/was not handed out/)
    expect(() => mergeOwnerSheet(plan, plan)).toThrow(/was not handed out/)
  })
})

describe('whatever the records', () => {
  const year = fc.integer({ min: 2026, max: 2029 })
  const body = fc.nat(3).map((at) => `b${String(at).padStart(15, '0')}`)

  test('a sheet that comes back as it went changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRecords, body, year, (rows, body, year) => {
        const whole = planOf(rows)
        const sheet = ownerSheet(whole, body, year)
        const merge = mergeOwnerSheet(whole, planSchema.parse(sheet) as Plan)
        expect(merge).toEqual({ records: rows, conflicts: [], changed: [] })
      }),
    )
  })

  test('sheets of different owners can come back in any order, and each report arrives', () => {
    fc.assert(
      fc.property(arbitraryRecords, year, (rows, year) => {
        const whole = planOf(rows)
        const sheets = rows.bodies.map(({ id }) => {
          const sheet = ownerSheet(whole, id, year)
          const report = (all: Records, measure: { id: string }) =>
            setFollowUp(all, measure.id, year, { done: `Tehty: ${measure.id}` })
          return { ...sheet, records: sheet.records.measures.reduce(report, sheet.records) }
        })
        const mergeAll = (list: Plan[]) =>
          list.reduce((records, sheet) => {
            const merge = mergeOwnerSheet({ ...whole, records }, sheet)
            expect(merge.conflicts).toEqual([])
            return merge.records
          }, rows)
        const forth = mergeAll(sheets)
        const back = mergeAll(sheets.toReversed())
        for (const kind of recordKinds) {
          const byId = (records: Records) =>
            records[kind].map((row) => JSON.stringify(row)).toSorted()
          expect(byId(back)).toEqual(byId(forth))
        }
        for (const measure of sheets.flatMap(({ records }) => records.measures)) {
          const reports = forth.followUps.filter((row) => row.measure === measure.id)
          expect(reports.map(({ done }) => done)).toContain(`Tehty: ${measure.id}`)
        }
      }),
    )
  })

  test('what both sides wrote is never lost', () => {
    const words = fc.constantFrom('', 'a', 'b', 'c')
    fc.assert(
      fc.property(words, words, words, (base, ours, theirs) => {
        const done = (text: string) => (rows: Records) =>
          setFollowUp(rows, club.id, 2027, { done: text })
        const before = { ...changedPlan(done(base)), id: createId() }
        const sheet = ownerSheet(before, school.id, 2027)
        const now = { ...before, records: done(ours)(before.records) }
        const { records, conflicts } = mergeOwnerSheet(now, {
          ...sheet,
          records: done(theirs)(sheet.records),
        })
        const kept = records.followUps.at(-1)?.done
        if (theirs === base || theirs === ours) expect(kept).toBe(ours)
        else if (ours === base) expect(kept).toBe(theirs)
        else expect([kept, conflicts]).toMatchObject([ours, [{ ours, theirs }]])
      }),
    )
  })
})
