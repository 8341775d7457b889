import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noRecords } from '#shared/plan/build.ts'
import type { Records } from '#shared/plan/records.ts'
import { addRow, updateRow } from '#shared/records/edit.ts'
import { createRecordsStore } from './records-store.ts'

const body = { id: 'bodybodybodybody', name: 'Liikuntatoimi' }
const named = (name: string) => (records: Records) =>
  updateRow(records, 'bodies', body.id, { name })

/** A store with one body, and a clock that the test turns. */
function setUp() {
  const clock = { now: 0 }
  const told: Records[] = []
  const start = addRow(noRecords(), 'bodies', body)
  const store = createRecordsStore(
    start,
    (records) => told.push(records),
    () => clock.now,
  )
  const name = () => store.snapshot().records.bodies[0]?.name
  return { store, clock, told, name, start }
}

test('each change is undone and redone by itself, and whoever saves hears of all', () => {
  const { store, told, name, start } = setUp()
  store.change(named('A'))
  store.change(named('B'))
  expect(store.undo()).toBe(true)
  expect(name()).toBe('A')
  expect(store.redo()).toBe(true)
  expect(name()).toBe('B')
  expect(store.redo()).toBe(false)
  store.undo()
  store.undo()
  expect(store.undo()).toBe(false)
  expect(store.snapshot().records).toBe(start)
  expect(told).toHaveLength(6)
})

test('typing in one field is one step until a pause or another field', () => {
  const { store, clock, name } = setUp()
  for (const text of ['L', 'Li', 'Lii']) {
    store.change(named(text), 'body.name')
    clock.now += 200
  }
  clock.now += 5_000
  store.change(named('Liik'), 'body.name')
  store.undo()
  expect(name()).toBe('Lii')
  store.undo()
  expect(name()).toBe('Liikuntatoimi')
})

test('typing after an undo begins a step of its own', () => {
  const { store, name } = setUp()
  store.change(named('A'), 'body.name')
  store.change(named('AB'), 'other.field')
  store.undo()
  store.change(named('AC'), 'body.name')
  store.undo()
  expect(name()).toBe('A')
})

test('a change takes away what could be redone; one that changes nothing does not', () => {
  const { store } = setUp()
  store.change(named('A'))
  store.undo()
  store.change((records) => records)
  expect(store.snapshot().canRedo).toBe(true)
  store.change(named('B'))
  expect(store.snapshot().canRedo).toBe(false)
})

test('what a step changes besides the records is undone and redone with them', () => {
  const { store, name } = setUp()
  let text = 'ennen'
  const beside = { do: () => (text = 'jälkeen'), undo: () => (text = 'ennen') }
  store.changeWith(named('A'), beside)
  store.change(named('B'))
  expect(text).toBe('jälkeen')
  store.undo()
  expect(text).toBe('jälkeen')
  store.undo()
  expect([name(), text]).toEqual(['Liikuntatoimi', 'ennen'])
  store.redo()
  expect([name(), text]).toEqual(['A', 'jälkeen'])
  store.undo()
  expect(text).toBe('ennen')
})

test('hundreds of steps lead back to the start', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 200, maxLength: 400 }), (names) => {
      const { store, start } = setUp()
      for (const name of names) store.change(named(name))
      for (const _ of names) store.undo()
      expect(store.snapshot()).toMatchObject({ records: start, canUndo: false, canRedo: true })
    }),
    { numRuns: 5 },
  )
})
