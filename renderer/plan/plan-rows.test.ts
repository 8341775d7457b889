import { describe, expect, test } from 'vitest'
import { removeRows, updateRow } from '#shared/records/edit.ts'
import { noFilter, type PlanFilter } from './plan-filter.ts'
import { planRows } from './plan-rows.ts'
import { id, smallPlan } from './test-records.ts'

const nothingFolded = new Set<string>()

/** Numbers and titles as they stand below each other. */
function shown(records = smallPlan(), filter: Partial<PlanFilter> = {}, folded = nothingFolded) {
  return planRows(records, { ...noFilter, ...filter }, folded).rows.map(
    (row) => `${row.number} ${row.kind}`,
  )
}

test('measures stand under their goals and priorities, empty goals among them', () => {
  expect(shown()).toEqual([
    '1 priority',
    '1.1 goal',
    '1.1.1 measure',
    '1.1.2 measure',
    '1.2 goal',
    '2 priority',
    '2.1 goal',
    '2.1.1 measure',
  ])
})

test('what is folded hides what is below it', () => {
  expect(shown(smallPlan(), {}, new Set([id('g1'), id('p2')]))).toEqual([
    '1 priority',
    '1.1 goal',
    '1.2 goal',
    '2 priority',
  ])
})

test('a heading counts its measures and what is missing below it', () => {
  const { rows } = planRows(smallPlan(), noFilter, nothingFolded)
  expect(rows.find((row) => row.id === id('p1'))).toMatchObject({ measures: 2, gaps: 9 })
  expect(rows.find((row) => row.id === id('g2'))).toMatchObject({ isEmpty: true, gaps: 1 })
})

describe('filters', () => {
  const records = smallPlan({
    m1: { responsible: [id('b1')], groups: ['young'], themes: ['Liikunta'] },
    m3: { responsible: [id('b1'), id('b2')], groups: ['older'], resources: 'Henkilötyö' },
  })

  test.each<[what: string, filter: Partial<PlanFilter>, measures: string[]]>([
    ['a body', { bodies: [id('b1')] }, ['1.1.1', '2.1.1']],
    ['any of two bodies', { bodies: [id('b1'), id('b2')] }, ['1.1.1', '2.1.1']],
    ['a body and a group', { bodies: [id('b1')], groups: ['older'] }, ['2.1.1']],
    ['a priority', { priorities: [id('p1')] }, ['1.1.1', '1.1.2']],
    ['a theme, however it is spelt', { themes: ['liikunta'] }, ['1.1.1']],
    ['what is missing', { needs: ['responsible'] }, ['1.1.2']],
    ['words, all of them', { text: 'nuorisotoimi henkilö' }, ['2.1.1']],
    ['nothing that passes', { text: 'eilöydy' }, []],
  ])('by %s', (_, filter, measures) => {
    const result = planRows(records, { ...noFilter, ...filter }, new Set([id('p1')]))
    expect(result.rows.flatMap((row) => (row.kind === 'measure' ? row.number : []))).toEqual(
      measures,
    )
    expect(result).toMatchObject({ shown: measures.length, total: 3 })
  })

  test('leave out the headings that lead to nothing', () => {
    expect(shown(records, { groups: ['older'] })).toEqual([
      '2 priority',
      '2.1 goal',
      '2.1.1 measure',
    ])
  })
})

test('rows that have lost their parent come last, without numbers', () => {
  const full = smallPlan()
  const records = { ...full, goals: full.goals.filter((goal) => goal.id !== id('g3')) }
  expect(shown(records).slice(-3)).toEqual(['2 priority', ' loose', ' measure'])
})

test('a row that looks as before is the same object', () => {
  const records = smallPlan()
  const before = planRows(records, noFilter, nothingFolded).rows
  const changed = updateRow(records, 'measures', id('m1'), { title: 'Toinen' })
  const after = planRows(changed, noFilter, nothingFolded, before).rows
  const anew = after.filter((row, index) => row !== before[index])
  expect(anew.map((row) => row.id)).toEqual([id('m1')])
})

test('numbers that change draw their rows anew', () => {
  const records = smallPlan()
  const before = planRows(records, noFilter, nothingFolded).rows
  const after = planRows(removeRows(records, [id('m1')]), noFilter, nothingFolded, before).rows
  const second = after.find((row) => row.id === id('m2'))
  expect(second?.number).toBe('1.1.1')
})
