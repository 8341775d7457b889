import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noRecords } from './build.ts'
import { createId } from './id.ts'
import { orphansOf, recordNumbers } from './record-numbering.ts'
import { records as recordsSchema } from './record-schema.ts'
import type { Goal, Measure, Priority, Records } from './records.ts'

const priority = (): Priority => ({ id: createId(), title: 'Osallisuus' })
const goal = (of: Priority): Goal => ({ id: createId(), priority: of.id, title: 'Tavoite' })
const measure = (of: Goal): Measure => ({
  id: createId(),
  goal: of.id,
  title: 'Toimenpide',
  responsible: [],
  groups: [],
  themes: [],
  schedule: {},
  resources: '',
  indicators: [],
})

/** Each inner list: the numbers of measures of the goals of one priority. */
function recordsOf(shape: number[][]): Records {
  const priorities = shape.map(priority)
  const goals = shape.flatMap((inner, at) => inner.map(() => goal(priorities[at] as Priority)))
  const measures = shape
    .flat()
    .flatMap((count, at) => Array.from({ length: count }, () => measure(goals[at] as Goal)))
  return { ...noRecords(), priorities, goals, measures }
}

test('rows are numbered by their place below their parent', () => {
  const records = recordsOf([[2, 1], [1]])
  expect([...recordNumbers(records).values()].sort()).toEqual([
    '1',
    '1.1',
    '1.1.1',
    '1.1.2',
    '1.2',
    '1.2.1',
    '2',
    '2.1',
    '2.1.1',
  ])
})

test('each row has a number of its own, whatever the tree', () => {
  const shape = fc.array(fc.array(fc.nat(4), { maxLength: 4 }), { maxLength: 5 })
  fc.assert(
    fc.property(shape, (tree) => {
      const records = recordsOf(tree)
      const numbers = recordNumbers(records)
      const { priorities, goals, measures } = records
      expect(numbers.size).toBe(priorities.length + goals.length + measures.length)
      expect(new Set(numbers.values()).size).toBe(numbers.size)
    }),
  )
})

test('rows without a parent are orphans and have no number', () => {
  const records = recordsOf([[1]])
  const [first] = records.measures
  const orphaned = { ...records, goals: [] }
  expect(orphansOf(orphaned).measures).toEqual([first])
  expect(recordNumbers(orphaned).size).toBe(1)

  const followUp = {
    id: createId(),
    measure: createId(),
    year: 2026,
    done: '',
    values: [],
    reason: '',
    next: '',
  }
  expect(orphansOf({ ...records, followUps: [followUp] }).followUps).toEqual([followUp])
})

test('rows are valid as they are built; two with one id are refused', () => {
  expect(recordsSchema.parse(recordsOf([[2, 1], [1]]))).toBeDefined()
  const [one] = recordsOf([[1]]).priorities
  expect(recordsSchema.safeParse({ ...noRecords(), priorities: [one, one] }).success).toBe(false)
})
