import { expect, test } from 'vitest'
import { noRecords } from '../plan/build.ts'
import { newNote, newPriority } from './build.ts'
import { removeRows } from './edit.ts'
import { linkNote, noteBecomes, trailOf } from './workshop.ts'

const worry = newNote('worry', { text: 'Nuorten\n yksinäisyys', group: 'young' })
const joy = newNote('joy', { text: 'Ranta' })
const priority = newPriority({ title: 'Mielen hyvinvointi' })
const records = { ...noRecords(), priorities: [priority], notes: [worry, joy] }

test('a note becomes a goal and keeps its trail', () => {
  const { records: after, id = '' } = noteBecomes(records, worry.id, {
    kind: 'goals',
    priority: priority.id,
  })
  expect(after.goals).toEqual([{ id, priority: priority.id, title: 'Nuorten yksinäisyys' }])
  expect(trailOf(after, id)).toEqual([{ ...worry, became: id }])
})

test('a note becomes a priority, once', () => {
  const once = noteBecomes(records, worry.id, { kind: 'priorities' })
  expect(once.records.priorities.map(({ title }) => title)).toEqual([
    'Mielen hyvinvointi',
    'Nuorten yksinäisyys',
  ])
  expect(noteBecomes(once.records, worry.id, { kind: 'priorities' })).toEqual(once)
})

test('when what it became is removed it can become something again', () => {
  const once = noteBecomes(records, worry.id, { kind: 'priorities' })
  const removed = removeRows(once.records, [once.id ?? ''])
  expect(removed.notes).toEqual(records.notes)
  expect(noteBecomes(removed, worry.id, { kind: 'priorities' }).id).not.toBe(once.id)
})

test('two notes can lead to one priority, and be taken from it again', () => {
  const both = linkNote(linkNote(records, worry.id, priority.id), joy.id, priority.id)
  expect(trailOf(both, priority.id)).toHaveLength(2)
  expect(linkNote(both, joy.id, undefined).notes[1]).toStrictEqual(joy)
})

test('a note that is gone becomes nothing', () => {
  expect(noteBecomes(records, 'gone', { kind: 'priorities' })).toEqual({ records, id: undefined })
})
