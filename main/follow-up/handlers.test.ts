import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plan as newPlan, noRecords, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { createId } from '#shared/plan/id.ts'
import type { Plan } from '#shared/plan/model.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { readPlanFile } from '../exchange/read-plan-file.ts'
import { writePlanFile } from '../exchange/write-plan-file.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { type FollowUpNeeds, followUpHandlers } from './handlers.ts'

const sport = { id: createId(), name: 'Liikunta- ja nuorisotoimi' }
const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id)
const own = newMeasure(goal.id, { title: 'Latu', responsible: [sport.id] })

let folder: string
let store: Store
let plan: Plan
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kertomus-follow-up-'))
  const path = join(folder, 'kertomus.sqlite')
  store = openStore({ path, backups: folder, now: () => new Date(0).toISOString() })
  plan = {
    ...newPlan(exampleMeta, [p('Teksti')]),
    records: {
      ...noRecords(),
      priorities: [priority],
      goals: [goal],
      measures: [own, newMeasure(goal.id, { title: 'Muiden toimi' })],
      bodies: [sport],
    },
  }
  store.plans.create(plan)
})
afterEach(() => store.close())

function handlers(given: Partial<FollowUpNeeds> = {}) {
  return followUpHandlers({
    store,
    readFile: ({ path }) => readPlanFile(path),
    writeFile: (path, plan, assets) =>
      writePlanFile(path, plan, assets, { app: '0.1.0', on: '2026-11-21' }),
    composeForm: async ({ meta }) => ({ bytes: Buffer.from(meta.title), errors: [] }),
    pickFiles: async () => [],
    pickTarget: async (_, name) => join(folder, name),
    profile: () => null,
    today: () => '2026-11-21',
    emit: () => undefined,
    ...given,
  })
}

const asked = { body: sport.id, year: 2027 }

test('a body gets a file with its own measures, named after it, that can be read when it comes back', async () => {
  const file = await handlers()['followUp.exportSheet']({
    id: plan.id,
    ...asked,
    format: 'kertomus',
  })
  expect(file).toEqual({ name: 'Koivuranta_seuranta_2027_Liikunta-ja-nuorisotoimi.kertomus' })

  const path = join(folder, file?.name ?? '')
  const [opened] = await handlers({ pickFiles: async () => [path] })['followUp.openSheets']({
    id: plan.id,
  })
  expect(opened).toMatchObject({
    sheet: {
      handout: { plan: plan.id, body: sport.id, year: 2027 },
      records: { measures: [{ id: own.id, number: '1.1.1' }] },
    },
  })
})

test('the Word form is written only when it is sound', async () => {
  const ask = { id: plan.id, ...asked, format: 'docx' as const }
  const file = await handlers()['followUp.exportSheet'](ask)
  expect(readFileSync(join(folder, file?.name ?? ''), 'utf8')).toContain(
    'Liikunta- ja nuorisotoimi',
  )

  const unsound = handlers({
    composeForm: async () => ({ bytes: Buffer.from(''), errors: ['bad'] }),
  })
  await expect(unsound['followUp.exportSheet'](ask)).rejects.toMatchObject({
    code: 'export-failed',
  })
})

test('closing a dialog changes nothing', async () => {
  const closed = handlers({ pickTarget: async () => null })
  const ask = { id: plan.id, ...asked, format: 'kertomus' as const }
  expect(await closed['followUp.exportSheet'](ask)).toBeNull()
  expect(await closed['followUp.openSheets']({ id: plan.id })).toEqual([])
})

test('a file that cannot be read is named and does not hold up the others', async () => {
  const sheet = await handlers()['followUp.exportSheet']({
    id: plan.id,
    ...asked,
    format: 'kertomus',
  })
  const bad = join(folder, 'rikki.kertomus')
  writeFileSync(bad, 'not a sheet')
  const pickFiles = async () => [bad, join(folder, sheet?.name ?? '')]
  expect(await handlers({ pickFiles })['followUp.openSheets']({ id: plan.id })).toMatchObject([
    { name: 'rikki.kertomus', error: { code: 'file-not-kertomus' } },
    { sheet: { handout: { body: sport.id } } },
  ])
})

test('a body that the plan does not know gets no sheet', async () => {
  const ask = { id: plan.id, body: createId(), year: 2027, format: 'kertomus' as const }
  await expect(handlers()['followUp.exportSheet'](ask)).rejects.toMatchObject({
    code: 'invalid-request',
  })
})

test('a sheet is listed among what is out until its answers are taken in', async () => {
  const file = await handlers()['followUp.exportSheet']({
    id: plan.id,
    ...asked,
    format: 'kertomus',
    due: '2027-12-15',
  })
  const out = { to: sport.name, due: '2027-12-15', sheetYear: 2027, measures: [own.id] }
  expect(store.handouts.list(plan.id)).toMatchObject([{ ...out, returnedAt: null }])

  const pickFiles = async () => [join(folder, file?.name ?? '')]
  const other = { ...plan, id: createId() }
  store.plans.create(other)
  await handlers({ pickFiles })['followUp.openSheets']({ id: other.id })
  expect(store.handouts.list(plan.id)).toMatchObject([{ returnedAt: null }])

  const [opened] = await handlers({ pickFiles })['followUp.openSheets']({ id: plan.id })
  expect(opened).toMatchObject({ sheet: { handout: { due: '2027-12-15' } } })
  expect(store.handouts.list(plan.id)).toMatchObject([
    { ...out, returnedAt: expect.any(String), mergedAt: expect.any(String) },
  ])
})
