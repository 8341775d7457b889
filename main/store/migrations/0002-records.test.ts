import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { plan as newPlan, noRecords, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { createId } from '#shared/plan/id.ts'
import type { Records } from '#shared/plan/records.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { migrate } from '../migrate.ts'
import { createPlanRepository } from '../plan-repository.ts'
import { createSearchRepository } from '../search-repository.ts'
import { plans } from './0001-plans.ts'
import { migrations } from './index.ts'

test('records of a store of the first version become rows, in order, and are found', () => {
  const priority = newPriority({ title: 'Yhdessä' })
  const goal = newGoal(priority.id, { title: 'Yksinäisyys vähenee' })
  const records: Records = {
    ...noRecords(),
    priorities: [priority],
    goals: [goal],
    measures: Array.from({ length: 100 }, (_, n) => newMeasure(goal.id, { title: `Toimi ${n}` })),
  }
  const later = [{ id: createId() }]
  const plan = {
    ...newPlan(exampleMeta, [p('Teksti')]),
    records,
  }

  const db = new Sqlite(':memory:')
  migrate(db, [plans], () => undefined)
  const { notes: _, ...early } = records
  db.prepare(`
    INSERT INTO plans (id, format, meta, records, comments, rest, revision, created_at, changed_at)
    VALUES (?, 1, ?, ?, '[]', '{}', 1, '', '')`).run(
    plan.id,
    JSON.stringify(plan.meta),
    // Kinds that came later are missing, and one is there that only a newer app knows.
    JSON.stringify({ ...early, later }),
  )
  migrate(db, migrations, () => undefined)

  const stored = createPlanRepository(db, () => '')
  expect(stored.find(plan.id).plan.records).toEqual({ ...records, later })
  const between = newMeasure(goal.id, { title: 'Väliin' })
  const [first] = records.measures
  const put = [{ row: between, after: first?.id ?? null }]
  stored.save({
    id: plan.id,
    revision: 1,
    removed: [],
    put: [],
    records: { measures: { removed: [], put } },
  })
  expect(stored.find(plan.id).plan.records.measures[1]).toEqual(between)
  expect(createSearchRepository(db).search('yksinäisyys')).toMatchObject([{ recordId: goal.id }])
})
