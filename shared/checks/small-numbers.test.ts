import { expect, test } from 'vitest'
import { plan, table } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { PlanMeta } from '../plan/model.ts'
import { smallNumbers } from './small-numbers.ts'

const meta: PlanMeta = { ...exampleMeta, organisation: { name: 'Äyräjärvi', kind: 'municipality' } }
const countsIn = (caption: string, rows: string[][]) =>
  smallNumbers(plan(meta, [table(caption, rows)])).map(({ details }) => details?.count)

test.each<[what: string, caption: string, rows: string[][]]>([
  [
    'a column of people',
    'Lastensuojelu',
    [
      ['Kylä', 'Asiakkaita'],
      ['Pohjola', '3'],
    ],
  ],
  [
    'a row of people by years',
    'Tunnusluvut',
    [
      ['', '2024', '2025'],
      ['Sijoitetut lapset', '12', '4'],
    ],
  ],
  [
    'a caption that counts people',
    'Nuorten määrä kylittäin',
    [
      ['Kylä', '2025'],
      ['Pohjola', '2'],
    ],
  ],
  [
    'a row of people and a column of counts',
    'Luvut',
    [
      ['Ryhmä', 'Lukumäärä'],
      ['75 vuotta täyttäneet', '1'],
    ],
  ],
  [
    'people in Swedish',
    'Tabell',
    [
      ['Grupp', 'Antal'],
      ['Elever', '4'],
    ],
  ],
])('fewer than five people are found: %s', (_, caption, rows) => {
  expect(countsIn(caption, rows)).toEqual([1])
})

test.each<[what: string, caption: string, rows: string[][]]>([
  [
    'five and more, and none',
    'Luvut',
    [
      ['Kylä', 'Asiakkaita'],
      ['A', '5'],
      ['B', '0'],
      ['C', '12'],
    ],
  ],
  [
    'percentages',
    'Luvut',
    [
      ['Kylä', 'Osuus lapsista, %'],
      ['A', '3'],
    ],
  ],
  [
    'a row of percentages',
    'Luvut',
    [
      ['', '2025'],
      ['Kiusattuja, % oppilaista', '4'],
    ],
  ],
  [
    'decimals',
    'Luvut',
    [
      ['Kylä', 'Lapsia'],
      ['A', '3,5'],
    ],
  ],
  [
    'things',
    'Toimenpiteiden määrä',
    [
      ['Painopiste', 'Toimenpiteitä'],
      ['Lapset ja nuoret', '3'],
    ],
  ],
  [
    'a numbering',
    'Lasten määrä',
    [
      ['', 'Kylä'],
      ['1', 'A'],
      ['2', 'B'],
      ['3', 'C'],
    ],
  ],
  [
    'grades',
    'Arvosanat',
    [
      ['Oppilaat', 'Keskiarvo'],
      ['Oppilaat', '4'],
    ],
  ],
  [
    'years, sections and numbers',
    'Oppilaat',
    [
      ['Nro', 'Pykälä §'],
      ['2', '3'],
    ],
  ],
  [
    'places for people',
    'Tilat',
    [
      ['', '2025'],
      ['Nuorisotilojen määrä', '2'],
      ['Perhekeskukset', '1'],
    ],
  ],
  [
    'something else',
    'Tilat',
    [
      ['Tila', 'Kerroksia'],
      ['Kirjasto', '2'],
    ],
  ],
])('other small numbers are left alone: %s', (_, caption, rows) => {
  expect(countsIn(caption, rows)).toEqual([])
})
