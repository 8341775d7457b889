import { expect, test } from 'vitest'
import { h, noRecords, p, table } from '#shared/plan/build.ts'
import type { Records } from '#shared/plan/records.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { bestPlaces, placesOf } from './places.ts'

const names = {
  front: 'Alku',
  priority: 'Painopiste',
  goal: 'Tavoite',
  measure: 'Toimenpide',
  description: 'kuvaus',
}
const priority = newPriority({ title: 'Liikkuva kunta' })
const goal = newGoal(priority.id)
const measure = newMeasure(goal.id, {
  title: 'Liikuntaneuvonta',
  description: 'Neuvontaa kaikille.',
})
const records: Records = {
  ...noRecords(),
  priorities: [priority],
  goals: [goal],
  measures: [measure],
}
const blocks = [
  p('Esipuhe'),
  h(1, 'Johdanto'),
  p('Kunta tukee liikuntaa ja kulttuuria.'),
  p(''),
  table('Taulukko', [['Kirjaston aukiolo']]),
]
const places = placesOf('change', { blocks, records }, names)

test('all that has words is a place, with the heading or row it is at', () => {
  expect(places.map(({ where, text }) => [where, text])).toEqual([
    ['Alku', 'Esipuhe'],
    ['1 Johdanto', 'Johdanto'],
    ['1 Johdanto', 'Kunta tukee liikuntaa ja kulttuuria.'],
    ['1 Johdanto', 'Kirjaston aukiolo'],
    ['Painopiste 1', 'Liikkuva kunta'],
    ['Toimenpide 1.1.1', 'Liikuntaneuvonta'],
    ['Toimenpide 1.1.1, kuvaus', 'Neuvontaa kaikille.'],
  ])
})

test('what can come after or go are whole blocks and rows; a heading and a table stay', () => {
  const textsOf = (action: 'insert' | 'remove') =>
    placesOf(action, { blocks, records }, names).map(({ text }) => text)
  expect(textsOf('insert')).toEqual([
    'Esipuhe',
    'Johdanto',
    'Kunta tukee liikuntaa ja kulttuuria.',
    'Taulukko',
    'Liikkuva kunta',
    'Liikuntaneuvonta',
  ])
  expect(textsOf('remove')).toEqual([
    'Esipuhe',
    'Kunta tukee liikuntaa ja kulttuuria.',
    'Liikkuva kunta',
    'Liikuntaneuvonta',
  ])
})

test('what is most like the proposal comes first', () => {
  const [first] = bestPlaces(places, '', 'Lisätään: kunta tukee vuosittain liikuntaa ja kulttuuria')
  expect(first?.text).toBe('Kunta tukee liikuntaa ja kulttuuria.')
})

test('what is typed must be there, in the words or in where they stand', () => {
  expect(bestPlaces(places, 'kirja auki', '').map(({ text }) => text)).toEqual([
    'Kirjaston aukiolo',
  ])
  expect(bestPlaces(places, 'toimenpide kuvaus', '')).toHaveLength(1)
  expect(bestPlaces(places, 'uimahalli', 'liikuntaa')).toEqual([])
})
