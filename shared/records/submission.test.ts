import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Submission } from '../plan/model.ts'
import type { Stage } from '../plan/records.ts'
import { newStage } from './build.ts'
import { arbitraryRecords } from './fixtures/arbitrary-records.ts'
import { submissionAfter } from './submission.ts'

const board = newStage('board', {
  body: 'Kunnanhallitus',
  date: '2026-05-04',
  section: '120',
  caseNumber: 'KOIDno-2026-12',
  outcome: 'proposed',
})
const council = newStage('council', { body: 'Kunnanvaltuusto' })
const approved: Stage = { ...council, date: '2026-05-18', section: '35', outcome: 'approved' }
const draft: Submission = { status: 'draft' }

test('a decided stage says who decided, when and in which section', () => {
  expect(submissionAfter(draft, [], [board])).toEqual({
    status: 'board',
    body: 'Kunnanhallitus',
    date: '2026-05-04',
    section: '120',
    caseNumber: 'KOIDno-2026-12',
  })
})

test('a stage that is not decided yet tells how far the plan is, not who decided', () => {
  const after = submissionAfter(draft, [board], [board, council])
  expect(after).toMatchObject({ status: 'council', body: 'Kunnanhallitus', section: '120' })
})

test.each([
  ['approved', 'approved'],
  ['approved-with-changes', 'approved'],
  ['returned', 'draft'],
  ['noted', 'council'],
] as const)('what the council has %s is %s', (outcome, status) => {
  expect(submissionAfter(draft, [board], [board, { ...approved, outcome }]).status).toBe(status)
})

test('the approval keeps the case number of an earlier stage', () => {
  expect(submissionAfter(draft, [board, council], [board, approved])).toEqual({
    status: 'approved',
    body: 'Kunnanvaltuusto',
    date: '2026-05-18',
    section: '35',
    caseNumber: 'KOIDno-2026-12',
  })
})

test('a new round has no decision until one of its stages is decided', () => {
  const decided = submissionAfter(draft, [], [board, approved])
  const again = newStage('working-group')
  const started = submissionAfter(decided, [board, approved], [board, approved, again])
  expect(started).toEqual({ status: 'draft', caseNumber: 'KOIDno-2026-12' })
  const returned: Stage = { ...approved, outcome: 'returned' }
  const second: Stage = { ...board, section: '140', date: '2026-06-01' }
  expect(submissionAfter(decided, [board], [board, returned, second])).toMatchObject({
    status: 'board',
    section: '140',
  })
})

test('what was typed before there were stages stays until one is decided', () => {
  const typed: Submission = {
    status: 'approved',
    body: 'Valtuusto',
    date: '2022-02-02',
    section: '1',
    caseNumber: 'KOIDno-2022-1',
  }
  const asked = newStage('statements')
  expect(submissionAfter(typed, [], [asked])).toBe(typed)
  expect(submissionAfter(typed, [asked], [asked, approved])).toEqual({
    status: 'approved',
    body: 'Kunnanvaltuusto',
    date: '2026-05-18',
    section: '35',
    caseNumber: 'KOIDno-2022-1',
  })
})

test('taking the last stage away leaves a draft without a decision', () => {
  const decided = submissionAfter(draft, [], [approved])
  expect(submissionAfter(decided, [approved], [])).toEqual({ status: 'draft' })
})

test('whatever the stages, what follows from them follows again', () => {
  fc.assert(
    fc.property(arbitraryRecords, arbitraryRecords, ({ stages }, { stages: before }) => {
      const once = submissionAfter(draft, before, stages)
      expect(submissionAfter(once, stages, stages)).toEqual(once)
    }),
  )
})
