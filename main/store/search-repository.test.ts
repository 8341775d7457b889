import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { h, plan as newPlan, note, p, table } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { createId } from '#shared/plan/id.ts'
import type { Block, Plan, PlanMeta } from '#shared/plan/model.ts'
import { newAmendment, newMeasure } from '#shared/records/build.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { createPlanRepository, type PlanRepository } from './plan-repository.ts'
import { createSearchRepository, type SearchRepository } from './search-repository.ts'

const meta: PlanMeta = { ...exampleMeta, template: 'term-plan', title: 'Hyvinvointisuunnitelma' }

let plans: PlanRepository
let search: SearchRepository['search']
beforeEach(() => {
  const db = new Sqlite(':memory:')
  migrate(db, migrations, () => undefined)
  plans = createPlanRepository(db, () => new Date(0).toISOString())
  search = createSearchRepository(db).search
})

function created(...blocks: Block[]): Plan {
  const plan = newPlan(meta, blocks)
  plans.create(plan)
  return plan
}

test('a hit names the plan, the chapter and the words around it', () => {
  const found = p('Ikäihmisten yksinäisyyttä vähennetään yhdessä järjestöjen kanssa.')
  const plan = created(h(1, ['Toimenpiteet', note('Lähde')]), h(2, 'Ikäihmiset'), found)
  expect(search('yksinäisyy')).toEqual([
    {
      planId: plan.id,
      planTitle: 'Hyvinvointisuunnitelma',
      blockId: found.id,
      chapter: 'Toimenpiteet',
      snippet: ['Ikäihmisten ', 'yksinäisyyttä', ' vähennetään yhdessä järjestöjen kanssa.'],
    },
  ])
})

test('a typed stem finds the inflected words that begin with it', () => {
  created(p('kuntalaisille'), p('kuntalaiset'), p('kaupunkilaiset'))
  expect(search('kuntalais')).toHaveLength(2)
  expect(search('KUNTALAIS')).toHaveLength(2)
})

test('every word must occur, in any order', () => {
  created(p('liikunta ja terveys'), p('liikunta'), p('terveys'))
  expect(search('terve liik')).toHaveLength(1)
})

test('ä and a are different letters, however ä was typed', () => {
  created(p('väestö'.normalize('NFD')), p('vaesto'))
  expect(search('väestö')).toHaveLength(1)
  expect(search('väestö'.normalize('NFD'))).toHaveLength(1)
})

test('laws and years are found as they are written', () => {
  created(p('laki 612/2021 6 §'), p('vuosina 2026–2029'), p('612 kohtaa vuonna 2021'))
  expect(search('612/2021')).toHaveLength(1)
  expect(search('2026–2029')).toHaveLength(1)
})

test('words in tables and footnotes are found, deleted ones are not, those in the bin are not', () => {
  const grid = table('Mittarit', [['mittari'], ['koulukuraattori']])
  const plan = created(grid, p(['Teksti', note('alaviite')]))
  expect(search('koulukuraat')[0]).toMatchObject({ blockId: grid.id, chapter: '' })
  expect(search('alaviite')).toHaveLength(1)

  plans.save({ id: plan.id, revision: 1, removed: [grid.id], put: [] })
  expect(search('koulukuraat')).toEqual([])

  plans.remove(plan.id)
  expect(search('alaviite')).toEqual([])
})

test('a reworded block is found by its new words only', () => {
  const block = p('vanha')
  const plan = created(block)
  const reworded = { ...block, children: [{ text: 'uusi' }] }
  plans.save({ id: plan.id, revision: 1, removed: [], put: [{ block: reworded }] })
  expect(search('vanha')).toEqual([])
  expect(search('uusi')).toHaveLength(1)
})

test('whatever is typed is a search and never an error', () => {
  created(p('NEAR AND OR NOT " * ( ) ^ : - + { } teksti'))
  for (const typed of ['"', '*', 'a" OR "b', 'NEAR(a b)', 'text:x', '-', '^a', '(', '', '   ']) {
    expect(() => search(typed)).not.toThrow()
  }
  expect(search('AND OR')).toHaveLength(1)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      expect(Array.isArray(search(typed))).toBe(true)
    }),
  )
})

test('at most a hundred hits come back', () => {
  created(...Array.from({ length: 150 }, () => p('hyvinvointi')))
  expect(search('hyvinvointi')).toHaveLength(100)
})

test('records are found by their words, and said to be records', () => {
  const measure = newMeasure(createId(), { title: 'Ystäväpiirit kylille', resources: 'Avustus' })
  const plan = created(p('Ystävyys'))
  const records = { measures: { removed: [], put: [{ row: measure, after: null }] } }
  plans.save({ id: plan.id, revision: 1, removed: [], put: [], records })
  expect(search('avustu')).toEqual([
    {
      planId: plan.id,
      planTitle: 'Hyvinvointisuunnitelma',
      recordId: measure.id,
      kind: 'measures',
      snippet: ['Ystäväpiirit kylille · ', 'Avustus', ''],
    },
  ])
  expect(search('ystäv')).toHaveLength(2)

  const reworded = { ...measure, resources: 'Työpanos' }
  const changed = { measures: { removed: [], put: [{ row: reworded }] } }
  plans.save({ id: plan.id, revision: 2, removed: [], put: [], records: changed })
  expect(search('avustu')).toEqual([])
})

test('what an amendment removed is found where it is kept', () => {
  const block = p('Pyöräilyä tuetaan.')
  const applied = { on: '2026-05-18', version: 'Muutos 3', before: 'Pyöräilyä tuetaan.', after: '' }
  const row = newAmendment({
    item: '3',
    action: 'remove',
    text: 'Kappale poistetaan.',
    applied: { ...applied, removed: { after: null, block } },
  })
  const plan = created(p('Ystävyys'))
  const records = { amendments: { removed: [], put: [{ row, after: null }] } }
  plans.save({ id: plan.id, revision: 1, removed: [], put: [], records })
  expect(search('pyöräily')).toMatchObject([{ recordId: row.id, kind: 'amendments' }])
  expect(plans.find(plan.id).plan.records.amendments).toEqual([row])
})
