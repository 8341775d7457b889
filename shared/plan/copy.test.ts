import { expect, test } from 'vitest'
import { h, measureTable, noRecords, p, plan, ref, table } from './build.ts'
import { copyOfPlan } from './copy.ts'
import { exampleMeta } from './fixtures/example-meta.ts'
import { createId } from './id.ts'
import type { Plan } from './model.ts'
import type { Records } from './records.ts'

const ids = {
  priority: createId(),
  goal: createId(),
  measure: createId(),
  body: createId(),
  indicator: createId(),
  elsewhere: createId(),
}

const records: Records = {
  ...noRecords(),
  priorities: [
    {
      id: ids.priority,
      title: 'Yhdessä',
      carriedFrom: { plan: ids.elsewhere, record: ids.elsewhere },
    },
  ],
  goals: [{ id: ids.goal, priority: ids.priority, title: 'Yksinäisyys vähenee' }],
  measures: [
    {
      id: ids.measure,
      goal: ids.goal,
      title: 'Ystäväpiirit',
      responsible: [ids.body],
      groups: ['older'],
      themes: [],
      schedule: {},
      resources: '',
      indicators: [{ indicator: ids.indicator, baseline: '3', target: '6' }],
    },
  ],
  followUps: [
    {
      id: createId(),
      measure: ids.measure,
      year: 2026,
      done: '',
      values: [{ indicator: ids.indicator, value: '4' }],
      reason: '',
      next: '',
    },
  ],
  indicators: [{ id: ids.indicator, name: 'Ryhmiä' }],
  bodies: [{ id: ids.body, name: 'Vapaa-aikatoimi' }],
  notes: [{ id: createId(), kind: 'worry', group: 'older', text: 'Yksinäisyys', became: ids.goal }],
}

function original(): Plan {
  const heading = h(1, 'Toimenpiteet')
  const blocks = [
    heading,
    { ...p(['ks. ', ref(heading.id)]), splitFrom: createId() },
    table('', [['a'], ['b']]),
    measureTable('', { filter: { priorities: [ids.priority], bodies: [ids.body] } }),
  ]
  return {
    ...plan({ ...exampleMeta, people: [{ id: createId(), name: 'Maija Mallikas' }] }, blocks),
    records,
  }
}

/** Everything that looks like an id. */
const idsIn = (value: unknown) => JSON.stringify(value).match(/"[0-9a-z]{16}"/g) ?? []

test('a copy shares no id with the original but those of other plans', () => {
  const plan = original()
  const known = new Set(idsIn(plan))
  const shared = idsIn(copyOfPlan(plan)).filter((id) => known.has(id))
  expect(new Set(shared)).toEqual(new Set([`"${ids.elsewhere}"`]))
})

test('what points within the plan points at the same thing in the copy', () => {
  const { blocks, records } = copyOfPlan(original())
  const [priority] = records.priorities
  const [goal] = records.goals
  const [measure] = records.measures
  expect(goal?.priority).toBe(priority?.id)
  expect(measure?.goal).toBe(goal?.id)
  expect(measure?.responsible).toEqual([records.bodies[0]?.id])
  expect(measure?.indicators[0]?.indicator).toBe(records.indicators[0]?.id)
  expect(records.followUps[0]?.measure).toBe(measure?.id)
  expect(records.followUps[0]?.values[0]?.indicator).toBe(records.indicators[0]?.id)
  expect(records.notes[0]?.became).toBe(goal?.id)
  expect(blocks[1]).toMatchObject({ children: [{}, { target: blocks[0]?.id }] })
  expect(blocks[3]).toMatchObject({
    filter: { priorities: [priority?.id], bodies: [records.bodies[0]?.id] },
  })
})

test('a copy says the same', () => {
  const plan = original()
  const copy = copyOfPlan(plan)
  const words = (value: unknown) => JSON.stringify(value).replaceAll(/"[0-9a-z]{16}"/g, 'id')
  expect(words(copy.records)).toBe(words(plan.records))
  expect(copy.meta.title).toBe('Suunnitelma')
})

test('a copy of what the council approved is open, and nobody has decided on it', () => {
  const plan = original()
  const lock = { revision: 'a'.repeat(64), on: '2026-05-20', by: 'Maija' }
  const decision = { body: 'Kunnanvaltuusto', date: '2026-05-18', section: '35' }
  const submission = { status: 'approved' as const, caseNumber: 'A-1', ...decision, lock }
  const copy = copyOfPlan({ ...plan, meta: { ...plan.meta, submission } })
  expect(copy.meta.submission).toEqual({ status: 'draft', caseNumber: 'A-1' })
})

test('a copy of what is left of a damaged file can be gone on with', () => {
  expect(copyOfPlan({ ...original(), damaged: 'rikki.kertomus' })).not.toHaveProperty('damaged')
})
