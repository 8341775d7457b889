import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noRecords } from '../plan/build.ts'
import { bodiesNamed, bodyNamed, indicatorNamed } from './names.ts'

test('one name, however it is spelled, is one body', () => {
  const { records, id } = bodyNamed(noRecords(), ' Sivistystoimi')
  expect(records.bodies).toEqual([{ id, name: 'Sivistystoimi' }])
  for (const spelling of ['sivistystoimi', 'SIVISTYSTOIMI ', 'Sivistystoimi\u00a0']) {
    expect(bodyNamed(records, spelling)).toEqual({ records, id })
  }
})

test('ä is ä, composed or not, and spaces within count as one', () => {
  const { records, id } = indicatorNamed(noRecords(), 'Kävijät  vuodessa')
  expect(indicatorNamed(records, 'ka\u0308vija\u0308t vuodessa').id).toBe(id)
  expect(records.indicators[0]?.name).toBe('Kävijät vuodessa')
})

test('an empty name makes nothing', () => {
  expect(bodyNamed(noRecords(), ' \n')).toEqual({ records: noRecords(), id: '' })
})

test('the same names give the same rows, in the order given', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      const once = bodiesNamed(noRecords(), names)
      const again = bodiesNamed(once.records, names)
      expect(again).toEqual(once)
      expect(new Set(once.ids).size).toBe(once.ids.length)
      expect(once.records.bodies.map(({ id }) => id)).toEqual(once.ids)
    }),
  )
})
