import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  namesIn,
  readEuros,
  readGroups,
  readSchedule,
  readStatus,
  scheduleText,
  withoutNumber,
} from './cell-values.ts'

describe('schedules', () => {
  test.each([
    ['2026–2029', { from: 2026, to: 2029 }],
    ['2026 - 2029', { from: 2026, to: 2029 }],
    ['2027', { from: 2027, to: 2027 }],
    ['2026–', { from: 2026 }],
    ['2026 alkaen', { from: 2026 }],
    ['fr.o.m. 2026', { from: 2026 }],
    ['–2028', { to: 2028 }],
    ['2028 mennessä', { to: 2028 }],
    ['senast 2028', { to: 2028 }],
    ['2026–2029 (jatkuva)', { from: 2026, to: 2029, note: 'jatkuva' }],
    ['jatkuva', { note: 'jatkuva' }],
    ['syksyllä 2026', { note: 'syksyllä 2026' }],
    ['1.9.2026', { note: '1.9.2026' }],
    [' ', {}],
  ])('%s', (text, schedule) => {
    expect(readSchedule(text)).toEqual(schedule)
  })

  test('written out, each is read back', () => {
    const year = fc.option(fc.integer({ min: 1900, max: 2199 }), { nil: undefined })
    const schedule = fc
      .tuple(year, year, fc.constantFrom(undefined, 'jatkuva', 'kevät (alustava)'))
      .map(([from, to, note]) => ({
        ...(from && { from }),
        ...(to && { to }),
        ...(note && { note }),
      }))
    fc.assert(
      fc.property(schedule, (one) => {
        expect(readSchedule(scheduleText(one))).toEqual(one)
      }),
    )
  })
})

test.each([
  ['28 000 €', 28_000],
  ['28\u00a0000', 28_000],
  ['1.250.000 euroa', 1_250_000],
  ['99,50 €', 99.5],
  ['0', 0],
  ['28 000 €/v', undefined],
  ['0,5 htv', undefined],
  ['12 3', undefined],
])('%s in euros is %s', (text, euros) => {
  expect(readEuros(text)).toBe(euros)
})

test('bodies stand between commas, semicolons and lines; a slash with spaces parts them, too', () => {
  expect(namesIn('Sivistystoimi, nuorisotoimi;\nMLL / SPR')).toEqual([
    'Sivistystoimi',
    'nuorisotoimi',
    'MLL',
    'SPR',
  ])
  expect(namesIn('Sivistys- ja vapaa-aikalautakunta')).toEqual([
    'Sivistys- ja vapaa-aikalautakunta',
  ])
})

test.each([
  ['1.2.3 Kerho', 'Kerho'],
  ['4. Kerho', 'Kerho'],
  ['1.2. Kerho', 'Kerho'],
  ['2 liikuntapäivää', '2 liikuntapäivää'],
  ['2026 alkaa kerho', '2026 alkaa kerho'],
])('%s without its number is %s', (title, without) => {
  expect(withoutNumber(title)).toBe(without)
})

test.each([
  ['Lapset, nuoret ja perheet', ['families', 'young'], false],
  ['IKÄIHMISET', ['older'], false],
  ['Personer i arbetsför ålder och äldre', ['working-age', 'older'], false],
  ['Koko väestö', ['everyone'], false],
  ['Nuoret ja maahan muuttaneet', ['young'], true],
  ['Omaishoitajat', [], true],
])('%s are groups %j', (text, groups, unknown) => {
  expect(readGroups(text)).toEqual({ groups, unknown })
})

test.each([
  ['Käynnissä', 'in-progress', false],
  ['◐ Käynnissä', 'in-progress', false],
  ['Toteutunut osittain.', 'partly-done', false],
  ['Ei toteutunut', 'dropped', false],
  ['toteutui', 'done', false],
  ['Delvis genomförd', 'partly-done', false],
  ['Käynnissä, ei vielä ohjaajaa', 'in-progress', true],
  ['Vihreä', undefined, true],
])('%s is the status %s', (text, status, more) => {
  expect(readStatus(text)).toEqual({ ...(status && { status }), more })
})
