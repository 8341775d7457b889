import { expect, test } from 'vitest'
import { plan as newPlan, noRecords, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Plan } from '#shared/plan/model.ts'
import type { FollowUpStatus } from '#shared/plan/records.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { followUpOf, setFollowUp } from '#shared/records/edit.ts'
import { ownerSheet } from '#shared/records/owner-sheet.ts'
import { mergeSheets } from './merge-sheets.ts'

const sport = { id: 'sportsportsports', name: 'Liikuntatoimi' }
const school = { id: 'schoolschoolscho', name: 'Koulutoimi' }
const priority = newPriority()
const goal = newGoal(priority.id)
const trail = newMeasure(goal.id, { title: 'Latu', responsible: [sport.id] })
const club = newMeasure(goal.id, { title: 'Kerho', responsible: [school.id] })

const plan: Plan = {
  ...newPlan(exampleMeta, [p('Teksti')]),
  records: {
    ...noRecords(),
    priorities: [priority],
    goals: [goal],
    measures: [trail, club],
    bodies: [sport, school],
  },
}

/** A sheet as it comes back: the body has given its measure a status. */
function filled(body: string, measure: string, status: FollowUpStatus) {
  const sheet = ownerSheet(plan, body, 2027)
  return { ...sheet, records: setFollowUp(sheet.records, measure, 2027, { status }) }
}

test('sheets of several bodies come in one after another; a bad file holds up none of them', () => {
  const other = { ...plan, id: 'otherotherothero' }
  const { records, files } = mergeSheets(plan.id, plan.records, [
    { name: 'liikunta.kertomus', sheet: filled(sport.id, trail.id, 'done') },
    { name: 'rikki.kertomus', error: { code: 'file-corrupt', message: '', details: {} } },
    { name: 'muu.kertomus', sheet: ownerSheet(other, sport.id, 2027) },
    { name: 'koulu.kertomus', sheet: filled(school.id, club.id, 'dropped') },
  ])
  expect(followUpOf(records, trail.id, 2027)?.status).toBe('done')
  expect(followUpOf(records, club.id, 2027)?.status).toBe('dropped')
  expect(files).toMatchObject([
    { name: 'liikunta.kertomus', changed: [expect.any(String)], conflicts: [] },
    { name: 'rikki.kertomus', error: { code: 'file-corrupt' } },
    { name: 'muu.kertomus', error: { code: 'sheet-of-other-plan' } },
    { name: 'koulu.kertomus', changed: [expect.any(String)] },
  ])
})

test('what was changed on both sides stays as it is here and is told', () => {
  const sheet = filled(sport.id, trail.id, 'done')
  const here = setFollowUp(plan.records, trail.id, 2027, { status: 'in-progress' })
  const { records, files } = mergeSheets(plan.id, here, [{ name: 'liikunta.kertomus', sheet }])
  expect(followUpOf(records, trail.id, 2027)?.status).toBe('in-progress')
  expect(files).toMatchObject([
    { conflicts: [{ reason: 'both-changed', field: 'status', theirs: 'done' }] },
  ])
})
