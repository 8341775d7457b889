import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { calls } from '#shared/ipc/contract.ts'
import type { EventName } from '#shared/ipc/events.ts'
import { h, plan as newPlan, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Plan } from '#shared/plan/model.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { historyHandlers } from './handlers.ts'
import { createHistory } from './history.ts'

const heading = h(1, 'Johdanto')
const text = p('Teksti.')

let store: Store
let plan: Plan
let handlers: ReturnType<typeof historyHandlers>
let told: [EventName, unknown][]
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'kertomus-history-'))
  const now = () => '2026-11-21T10:00:00.000Z'
  store = openStore({ path: join(folder, 'kertomus.sqlite'), backups: folder, now })
  plan = newPlan(exampleMeta, [heading, text])
  store.plans.create(plan)
  told = []
  const report = (error: unknown) => {
    throw error
  }
  handlers = historyHandlers({
    history: createHistory({ store, author: () => 'Maija', now, report }),
    emit: (name, payload) => told.push([name, payload]),
  })
})
afterEach(() => store.close())

test('what each call answers is what the contract says', async () => {
  const { id } = plan
  const named = await handlers['history.name']({ id, label: 'Lausunnoille' })
  const ask = { id, revision: named.id }
  store.plans.save({ id, revision: 1, removed: [text.id], put: [] })

  const answers = {
    'history.name': named,
    'history.list': handlers['history.list']({ id }),
    'history.read': handlers['history.read'](ask),
    'history.compare': handlers['history.compare'](ask),
    'history.blame': handlers['history.blame']({ id, of: { block: heading.id } }),
    'history.restoreChapter': handlers['history.restoreChapter']({ ...ask, chapter: heading.id }),
    'history.restore': handlers['history.restore'](ask),
  } as const
  for (const [name, answer] of Object.entries(answers)) {
    const { output } = calls[name as keyof typeof answers]
    expect(output.parse(await answer), name).toEqual(await answer)
  }
  expect(store.plans.find(id).plan).toEqual(plan)
})

test('the library is told when a plan is restored', async () => {
  const { id } = plan
  const { id: revision } = await handlers['history.name']({ id, label: 'Alku' })
  store.plans.save({ id, revision: 1, removed: [text.id], put: [] })
  await handlers['history.restore']({ id, revision })
  expect(told).toEqual([['plans.changed', { id }]])
})

test('a label of spaces is no name', () => {
  const { input } = calls['history.name']
  expect(input.safeParse({ id: plan.id, label: '   ' }).success).toBe(false)
})
