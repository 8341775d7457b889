import { h, plan as newPlan, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { openStore } from '../store/open-store.ts'
import { createHistory } from './history.ts'

/**
 * Keeps one revision after another and says each aloud once the store has answered. Run by
 * `kill.slow.test.ts`, which kills it.
 */
const folder = process.argv[2] ?? ''
const now = () => new Date().toISOString()
const store = openStore({ path: `${folder}/kertomus.sqlite`, backups: `${folder}/backups`, now })
const history = createHistory({
  store,
  author: () => 'Maija',
  now,
  report(error) {
    throw error
  },
})

const id = store.plans.list()[0]?.id ?? createPlan()
for (;;) {
  const { revision } = store.plans.find(id)
  const put = [{ block: p(`Tallennus ${revision}`), after: null }]
  history.save({ id, revision, removed: [], put })
  const kept = history.keep(id, 'named')
  process.stdout.write(`kept ${kept.id}\n`)
}

function createPlan(): string {
  const plan = newPlan(exampleMeta, [h(1, 'Johdanto')])
  return store.plans.create(plan).id
}
