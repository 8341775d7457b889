import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noRecords } from '../plan/build.ts'
import type { Measure, Records } from '../plan/records.ts'
import { newGoal, newMeasure, newPriority } from './build.ts'
import { updateRow } from './edit.ts'
import { arbitraryRecords } from './fixtures/arbitrary-records.ts'
import { measureNeeds, missingFrom, missingIn } from './missing.ts'

const body = { id: 'b'.repeat(16), name: 'Sivistystoimi' }
const indicator = { id: 'i'.repeat(16), name: 'Kävijät vuodessa' }
const priority = newPriority({ title: 'Lapset' })
const goal = newGoal(priority.id, { title: 'Harrastus' })
const whole = newMeasure(goal.id, {
  title: 'Kerho',
  responsible: [body.id],
  schedule: { from: 2026 },
  resources: 'Ohjaaja 0,2 htv',
  indicators: [{ indicator: indicator.id, baseline: '0', target: '30' }],
})
const records: Records = {
  ...noRecords(),
  priorities: [priority],
  goals: [goal],
  measures: [whole],
  bodies: [body],
  indicators: [indicator],
}

test('a measure with everything lacks nothing', () => {
  expect(missingFrom(whole, records)).toEqual([])
  expect(missingIn(records)).toEqual({
    measures: new Map(),
    goals: [],
    untitled: [],
    orphans: { goals: [], measures: [], followUps: [] },
  })
})

test.each<[lacking: string[], fields: Partial<Measure>]>([
  [['responsible'], { responsible: [] }],
  [['responsible'], { responsible: ['x'.repeat(16)] }],
  [['schedule'], { schedule: { note: ' ' } }],
  [[], { schedule: { note: 'jatkuva' } }],
  [['resources'], { resources: ' ' }],
  [[], { resources: '', appropriation: 28_000 }],
  [['indicator'], { indicators: [] }],
  [['indicator'], { indicators: [{ indicator: 'x'.repeat(16), baseline: '', target: '' }] }],
  [['baseline'], { indicators: [{ indicator: indicator.id, baseline: ' ', target: '30' }] }],
  [['target'], { indicators: [{ indicator: indicator.id, baseline: '0', target: '' }] }],
])('%j is missing of %j', (lacking, fields) => {
  const changed = updateRow(records, 'measures', whole.id, fields)
  expect(missingIn(changed).measures.get(whole.id) ?? []).toEqual(lacking)
})

test('a new measure lacks its title and nearly everything else', () => {
  const empty = newMeasure(goal.id)
  const { measures, untitled } = missingIn({ ...records, measures: [empty] })
  expect(measures.get(empty.id)).toEqual(['responsible', 'schedule', 'resources', 'indicator'])
  expect(untitled).toEqual([empty.id])
})

test('a goal without measures is named', () => {
  expect(missingIn({ ...records, measures: [] }).goals).toEqual([goal])
})

test('the list and the single measure say the same', () => {
  fc.assert(
    fc.property(arbitraryRecords, (all) => {
      const { measures } = missingIn(all)
      for (const measure of all.measures) {
        const lacking = missingFrom(measure, all)
        expect(measures.get(measure.id) ?? []).toEqual(lacking)
        expect(measureNeeds.filter((need) => lacking.includes(need))).toEqual(lacking)
      }
    }),
  )
})
