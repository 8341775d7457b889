import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { plan as newPlan, noRecords, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { newAmendment, newStage, newStatement } from '#shared/records/build.ts'
import { migrate } from '../migrate.ts'
import { createPlanRepository } from '../plan-repository.ts'
import { createSearchRepository } from '../search-repository.ts'
import { migrations } from './index.ts'

test('what an older version kept without knowing it becomes rows and is found', () => {
  const handled = {
    stages: [newStage('board', { body: 'Kunnanhallitus' }), newStage('council')],
    statements: [newStatement({ body: 'Vanhusneuvosto', text: 'Neuvosto kannattaa.' })],
    amendments: [newAmendment({ item: '1', text: 'Lisätään liikuntaneuvonta.' })],
  }
  const plan = newPlan(exampleMeta, [p('Teksti')])
  const sheetRecords = { priorities: [] }

  const db = new Sqlite(':memory:')
  migrate(db, migrations.slice(0, 5), () => undefined)
  const insert = db.prepare(`
    INSERT INTO plans (id, format, meta, records, comments, rest, revision, created_at, changed_at)
    VALUES (?, 1, ?, ?, '[]', ?, 1, '', '')`)
  const meta = JSON.stringify(exampleMeta)
  insert.run(plan.id, meta, JSON.stringify({ ...handled, later: [] }), '{}')
  insert.run('sheet', meta, '{}', JSON.stringify({ handout: { records: sheetRecords } }))
  migrate(db, migrations, () => undefined)

  const stored = createPlanRepository(db, () => '')
  expect(stored.find(plan.id).plan.records).toEqual({ ...noRecords(), ...handled, later: [] })
  expect(createSearchRepository(db).search('liikuntaneuvonta')).toMatchObject([
    { recordId: handled.amendments[0]?.id, kind: 'amendments' },
  ])
  expect(stored.find('sheet').plan.handout).toEqual({
    records: { ...sheetRecords, stages: [], statements: [], amendments: [] },
  })
})
