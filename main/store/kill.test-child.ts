import { h, plan as newPlan, p } from '#shared/plan/build.ts'
import { openStore } from './open-store.ts'

/**
 * Saves one paragraph after another and says each revision aloud once the store has answered. Run by
 * `kill.test.ts`, which kills it at any moment: `node kill.test-child.ts FOLDER`.
 */
const folder = process.argv[2] ?? ''
const store = openStore({
  path: `${folder}/kertomus.sqlite`,
  backups: `${folder}/backups`,
  now: () => new Date().toISOString(),
})

const id = store.plans.list()[0]?.id ?? createPlan()
let { revision } = store.plans.find(id)
process.stdout.write(`open ${revision}\n`)
for (;;) {
  const block = p(`Tallennus ${revision + 1}`)
  revision = store.plans.save({ id, revision, removed: [], put: [{ block, after: null }] }).revision
  process.stdout.write(`saved ${revision}\n`)
}

function createPlan(): string {
  return store.plans.create(
    newPlan(
      {
        kind: 'annual-report',
        template: 'annual-report',
        language: 'fi',
        title: 'Vuosiraportti',
        organisation: { name: 'Koivuranta', kind: 'city' },
        period: { from: 2026, to: 2026 },
        submission: { status: 'draft' },
        people: [],
      },
      [h(1, 'Johdanto')],
    ),
  ).id
}
