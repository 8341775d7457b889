import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noRecords } from '../plan/build.ts'
import { orphansOf, recordNumbers, recordTree } from '../plan/record-numbering.ts'
import { records as recordsSchema } from '../plan/record-schema.ts'
import type { Records } from '../plan/records.ts'
import { newFollowUp, newGoal, newMeasure, newNote, newPriority } from './build.ts'
import {
  addRow,
  followUpOf,
  moveRow,
  removeRows,
  setFollowUp,
  shiftRow,
  type TreeKind,
  updateRow,
} from './edit.ts'
import { arbitraryRecords } from './fixtures/arbitrary-records.ts'

const first = newPriority({ title: 'Lapset' })
const second = newPriority({ title: 'Ikääntyneet' })
const school = newGoal(first.id, { title: 'Koulu' })
const hobby = newGoal(first.id, { title: 'Harrastus' })
const home = newGoal(second.id, { title: 'Koti' })
const club = newMeasure(hobby.id, { title: 'Kerho' })
const ride = newMeasure(hobby.id, { title: 'Kyyti' })
const visit = newMeasure(home.id, { title: 'Kotikäynti' })

const records: Records = {
  ...noRecords(),
  priorities: [first, second],
  goals: [school, hobby, home],
  measures: [club, ride, visit],
}

/** "1.2.1 Kerho": what is printed. */
function printed({ priorities, goals, measures }: Records): string[] {
  return recordTree({ priorities, goals, measures }).flatMap(({ number, priority, goals }) => [
    `${number} ${priority.title}`,
    ...goals.flatMap(({ number, goal, measures }) => [
      `${number} ${goal.title}`,
      ...measures.map(({ number, measure }) => `${number} ${measure.title}`),
    ]),
  ])
}

describe('adding', () => {
  const camp = newMeasure(hobby.id, { title: 'Leiri' })

  test('a row goes last, first or after the one named', () => {
    const titles = (after?: string | null) =>
      printed(addRow(records, 'measures', camp, after)).filter((line) => line.startsWith('1.2.'))
    expect(titles()).toEqual(['1.2.1 Kerho', '1.2.2 Kyyti', '1.2.3 Leiri'])
    expect(titles(null)).toEqual(['1.2.1 Leiri', '1.2.2 Kerho', '1.2.3 Kyyti'])
    expect(titles(club.id)).toEqual(['1.2.1 Kerho', '1.2.2 Leiri', '1.2.3 Kyyti'])
  })

  test('after a row that is gone it goes last', () => {
    expect(printed(addRow(records, 'measures', camp, 'gone'))).toContain('1.2.3 Leiri')
  })
})

describe('updating', () => {
  test('only the row that changed is a new object', () => {
    const changed = updateRow(records, 'measures', ride.id, { title: 'Harrastuskyyti' })
    expect(changed.measures.map(({ title }) => title)).toEqual([
      'Kerho',
      'Harrastuskyyti',
      'Kotikäynti',
    ])
    expect(changed.measures[0]).toBe(club)
    expect(changed.goals).toBe(records.goals)
  })

  test('undefined takes a field away', () => {
    const described = updateRow(records, 'goals', home.id, { description: 'Miksi', binding: true })
    const plain = updateRow(described, 'goals', home.id, {
      description: undefined,
      binding: undefined,
    })
    expect(plain.goals[2]).toStrictEqual(home)
  })

  test('a row that is gone stays gone', () => {
    expect(updateRow(records, 'measures', 'gone', { title: 'X' })).toBe(records)
  })

  test('the follow-up of a year is made once', () => {
    const once = setFollowUp(records, club.id, 2027, { status: 'in-progress' })
    const twice = setFollowUp(once, club.id, 2027, { done: 'Kaksi ryhmää' })
    expect(twice.followUps).toMatchObject([
      { measure: club.id, year: 2027, status: 'in-progress', done: 'Kaksi ryhmää' },
    ])
    expect(followUpOf(setFollowUp(twice, club.id, 2028, {}), club.id, 2027)?.done).toBe(
      'Kaksi ryhmää',
    )
  })
})

describe('removing', () => {
  test('a goal takes its measures along, in one step; what was reported stays as orphaned', () => {
    const reported = setFollowUp(records, club.id, 2026, { status: 'done' })
    const left = removeRows(reported, [hobby.id])
    expect(printed(left)).toEqual([
      '1 Lapset',
      '1.1 Koulu',
      '2 Ikääntyneet',
      '2.1 Koti',
      '2.1.1 Kotikäynti',
    ])
    expect(orphansOf(left)).toMatchObject({
      goals: [],
      measures: [],
      followUps: reported.followUps,
    })
  })

  test('a body or an indicator that goes is named nowhere any more', () => {
    const [body, indicator] = ['b'.repeat(16), 'i'.repeat(16)]
    const responsible = newMeasure(home.id, {
      responsible: [body, 'c'.repeat(16)],
      indicators: [{ indicator, baseline: '1', target: '2' }],
    })
    const all = {
      ...addRow(records, 'measures', responsible),
      bodies: [{ id: body, name: 'Sivistystoimi' }],
      indicators: [{ id: indicator, name: 'Kävijät' }],
    }
    const left = removeRows(all, [body, indicator])
    expect(left.measures.at(-1)).toMatchObject({ responsible: ['c'.repeat(16)], indicators: [] })
    expect(left.measures[0]).toBe(club)
  })

  test('a note whose goal is removed can become something again', () => {
    const noted = addRow(
      records,
      'notes',
      newNote('worry', { text: 'Yksinäisyys', became: home.id }),
    )
    expect(removeRows(noted, [second.id]).notes[0]).not.toHaveProperty('became')
  })

  test('nothing is left below what was removed, and everything else stays', () => {
    fc.assert(
      fc.property(arbitraryRecords, fc.nat(), (all, pick) => {
        const ids = [...all.priorities, ...all.goals, ...all.measures].map(({ id }) => id)
        const id = ids[pick % Math.max(1, ids.length)] ?? 'none'
        const left = removeRows(all, [id])
        expect([...recordNumbers(left).keys()].every((one) => ids.includes(one))).toBe(true)
        expect(orphansOf(left).goals).toEqual(orphansOf(all).goals.filter((row) => row.id !== id))
        expect(left.followUps).toBe(all.followUps)
        expect(recordsSchema.parse(left)).toEqual(left)
      }),
    )
  })
})

describe('moving', () => {
  test('a measure to another goal, a goal with its measures to another priority', () => {
    const moved = moveRow(records, 'measures', club.id, { parent: home.id, after: visit.id })
    expect(printed(moved)).toContain('2.1.2 Kerho')
    const further = moveRow(moved, 'goals', hobby.id, { parent: second.id, after: null })
    expect(printed(further)).toEqual([
      '1 Lapset',
      '1.1 Koulu',
      '2 Ikääntyneet',
      '2.1 Harrastus',
      '2.1.1 Kyyti',
      '2.2 Koti',
      '2.2.1 Kotikäynti',
      '2.2.2 Kerho',
    ])
  })

  test('step by step a measure passes through the goals', () => {
    const steps = (by: 1 | -1, count: number, from: Records, id: string) =>
      Array.from({ length: count }).reduce<Records>(
        (all) => shiftRow(all, 'measures', id, by),
        from,
      )
    expect(printed(shiftRow(records, 'measures', club.id, 1))).toContain('1.2.2 Kerho')
    expect(printed(steps(1, 2, records, club.id))).toContain('2.1.1 Kerho')
    expect(printed(steps(1, 9, records, club.id))).toContain('2.1.2 Kerho')
    expect(printed(shiftRow(records, 'measures', club.id, -1))).toContain('1.1.1 Kerho')
    expect(shiftRow(records, 'priorities', first.id, -1)).toBe(records)
    expect(printed(shiftRow(records, 'priorities', first.id, 1))[0]).toBe('1 Ikääntyneet')
  })

  const kind = fc.constantFrom<TreeKind>('priorities', 'goals', 'measures')

  test('a step down and one up lead back', () => {
    fc.assert(
      fc.property(arbitraryRecords, kind, fc.nat(), (all, kind, pick) => {
        const rows = all[kind]
        const id = rows[pick % Math.max(1, rows.length)]?.id ?? 'none'
        const down = shiftRow(all, kind, id, 1)
        const back = down === all ? all : shiftRow(down, kind, id, -1)
        expect(recordNumbers(back)).toEqual(recordNumbers(all))
      }),
    )
  })

  test('no move loses a row', () => {
    fc.assert(
      fc.property(arbitraryRecords, kind, fc.nat(), fc.nat(), (all, kind, pick, target) => {
        const rows = all[kind]
        const id = rows[pick % Math.max(1, rows.length)]?.id ?? 'none'
        const after = rows[target % Math.max(1, rows.length)]?.id ?? null
        const parent = kind === 'measures' ? all.goals[0]?.id : undefined
        const moved = moveRow(all, kind, id, { after, ...(parent && { parent }) })
        const ids = (list: { id: string }[]) => list.map((row) => row.id).toSorted()
        expect(ids(moved[kind])).toEqual(ids(rows))
      }),
    )
  })
})

test('new rows fit the schema', () => {
  const all = {
    ...records,
    followUps: [newFollowUp(club.id, 2026)],
    notes: [newNote('joy', { text: 'Ranta' })],
  }
  expect(recordsSchema.parse(all)).toEqual(all)
})
