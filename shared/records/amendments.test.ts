import { expect, test } from 'vitest'
import { h, noRecords, p, table } from '../plan/build.ts'
import type { Applied, Records } from '../plan/records.ts'
import { amendedText, withApplied, withoutApplied } from './amendments.ts'
import { newAmendment, newGoal, newMeasure, newPriority } from './build.ts'

const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id)
const measure = newMeasure(goal.id, { title: 'Kerho' })
const amendment = newAmendment({ item: '3', text: 'Kerho joka kylään.', result: 'accepted' })
const records: Records = {
  ...noRecords(),
  priorities: [priority],
  goals: [goal],
  measures: [measure],
  amendments: [amendment],
}
const grid = table('Taulukko', [['Solu']])
const paragraph = p('Teksti')
const blocks = [h(1, 'Luku'), paragraph, grid]
const applied: Applied = {
  on: '2026-05-18',
  version: 'Valtuuston muutos 3',
  before: 'Kerho',
  after: 'Kerho joka kylään',
}
const title = { record: measure.id, field: 'title' } as const

test('an amendment is about the words of a block, of a cell, or of a row of the plan', () => {
  const inCell = grid.children[0]?.children[0]?.children[0]?.id ?? ''
  const textOf = (about: Parameters<typeof amendedText>[1]) =>
    amendedText({ blocks, records }, about)
  expect(textOf({ block: paragraph.id })).toBe('Teksti')
  expect(textOf({ block: inCell })).toBe('Solu')
  expect(textOf(title)).toBe('Kerho')
  expect(textOf({ record: measure.id, field: 'description' })).toBe('')
  expect(textOf({ block: 'gone' })).toBeUndefined()
  expect(textOf({ record: 'gone', field: 'title' })).toBeUndefined()
})

test('one that is applied changes the row and remembers what was there; taken out, all is as before', () => {
  const after = withApplied(records, amendment.id, title, applied)
  expect(after.measures[0]?.title).toBe('Kerho joka kylään')
  expect(after.amendments[0]).toEqual({ ...amendment, about: title, applied })
  expect(withoutApplied(after, amendment.id)).toEqual({
    ...records,
    amendments: [{ ...amendment, about: title }],
  })
})

test('about a block, the rows of the plan stay', () => {
  const after = withApplied(records, amendment.id, { block: paragraph.id }, applied)
  expect(after.measures).toBe(records.measures)
  expect(after.amendments[0]?.applied).toEqual(applied)
})

test('one that was in the text already is only marked, and unmarked again', () => {
  const byHand = { ...amendment, about: title, applied: { ...applied, before: '', after: '' } }
  const marked = { ...records, amendments: [byHand] }
  expect(withoutApplied(marked, amendment.id)).toEqual({
    ...records,
    amendments: [{ ...amendment, about: title }],
  })
})

test('an amendment that is gone changes nothing', () => {
  expect(withApplied(records, 'gone', title, applied)).toBe(records)
  expect(withoutApplied(records, amendment.id)).toBe(records)
})
