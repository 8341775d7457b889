import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { p, plan } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { createId } from '#shared/plan/id.ts'
import { openStore, type Store } from './open-store.ts'

let store: Store
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'kertomus-carets-'))
  store = openStore({
    path: join(folder, 'kertomus.sqlite'),
    backups: join(folder, 'backups'),
    now: () => '2026-11-22T10:00:00.000Z',
  })
})
afterEach(() => store.close())

const place = { blocks: [createId()], path: [0], offset: 3 }

test('the latest place of each plan is kept, and none of a plan that was never left', () => {
  const [one, other] = [plan(exampleMeta, [p()]), plan(exampleMeta, [p()])]
  for (const each of [one, other]) store.plans.create(each)
  store.carets.keep(one.id, place)
  store.carets.keep(one.id, { ...place, offset: 7 })
  expect(store.carets.find(one.id)).toEqual({ ...place, offset: 7 })
  expect(store.carets.find(other.id)).toBeNull()
})

test('the place goes with its plan, and nothing is kept of one that is gone', () => {
  const gone = plan(exampleMeta, [p()])
  store.plans.create(gone)
  store.carets.keep(gone.id, place)
  store.plans.remove(gone.id)
  store.plans.purge(gone.id)
  store.carets.keep(gone.id, place)
  expect(store.carets.find(gone.id)).toBeNull()
})
