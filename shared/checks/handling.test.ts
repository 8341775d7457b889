import { expect, test } from 'vitest'
import { h, noRecords, p, plan } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Submission } from '../plan/model.ts'
import type { Records } from '../plan/records.ts'
import {
  newAmendment,
  newGoal,
  newMeasure,
  newPriority,
  newStage,
  newStatement,
} from '../records/build.ts'
import { checkPlan } from './check-plan.ts'

function codes(fields: Partial<Records>, submission: Submission = { status: 'draft' }): string[] {
  const whole = plan({ ...exampleMeta, submission }, [h(1, 'Luku'), p('Teksti')])
  return checkPlan({ ...whole, records: { ...noRecords(), ...fields } }).map(({ code }) => code)
}

test('a statement round without a single answer is told, one with an answer is not', () => {
  const asked = newStatement({ body: 'Vanhusneuvosto', askedOn: '2026-03-02' })
  const over = newStage('statements', { outcome: 'noted' })
  expect(codes({ statements: [asked] })).toEqual(['round-unanswered'])
  expect(codes({ stages: [over] })).toEqual(['round-unanswered'])
  expect(
    codes({ stages: [over], statements: [asked, { ...asked, givenOn: '2026-03-20' }] }),
  ).toEqual([])
  expect(codes({ stages: [newStage('statements')] })).toEqual([])
})

test('an approval has a date and a section', () => {
  expect(codes({}, { status: 'approved', date: '2026-05-18' })).toEqual(['approval-incomplete'])
  expect(codes({}, { status: 'approved', section: '35' })).toEqual(['approval-incomplete'])
  expect(codes({}, { status: 'approved', date: '2026-05-18', section: '35' })).toEqual([])
  expect(codes({}, { status: 'council' })).toEqual([])
})

test('an accepted amendment belongs in the text', () => {
  const accepted = newAmendment({ item: '3', result: 'accepted' })
  const priority = newPriority({ title: 'b' })
  const goal = newGoal(priority.id, { title: 'Tavoite' })
  const measure = newMeasure(goal.id, { title: 'Kerho' })
  const about = { record: priority.id, field: 'title' } as const
  const applied = { on: '2026-05-18', version: 'Muutos 3', before: 'a', after: 'b' }
  const saying = (title: string) =>
    codes({
      priorities: [{ ...priority, title }],
      goals: [goal],
      measures: [measure],
      amendments: [{ ...accepted, about, applied }],
    }).filter((code) => code.startsWith('amendment'))
  expect(codes({ amendments: [accepted] })).toEqual(['amendment-unapplied'])
  expect(saying('b')).toEqual([])
  expect(saying('a')).toEqual(['amendment-unapplied'])
  expect(saying('c')).toEqual(['amendment-edited'])
  expect(codes({ amendments: [newAmendment({ result: 'rejected' }), newAmendment()] })).toEqual([])
})
