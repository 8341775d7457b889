import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h, li, noRecords, note, p, table } from '../plan/build.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import type { AmendmentTarget, Records } from '../plan/records.ts'
import {
  type AmendmentStep,
  applying,
  type Decided,
  type TextEdit,
  takingOut,
  wordsIn,
} from './amendments.ts'
import { newAmendment, newFollowUp, newGoal, newMeasure, newPriority } from './build.ts'
import { arbitraryRecords } from './fixtures/arbitrary-records.ts'

const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id, { title: 'Liikkuminen lisääntyy' })
const other = newGoal(priority.id, { title: 'Ruoka maistuu' })
const [paths, club, hall] = ['Reitit', 'Kerho', 'Halli'].map((title) =>
  newMeasure(goal.id, { title }),
) as [ReturnType<typeof newMeasure>, ReturnType<typeof newMeasure>, ReturnType<typeof newMeasure>]
const reported = newFollowUp(club.id, 2026, { done: 'Kolme kerhoa' })
const amendment = newAmendment({ item: '3', text: 'Kerho joka kylään.', result: 'accepted' })
const records: Records = {
  ...noRecords(),
  priorities: [priority],
  goals: [goal, other],
  measures: [paths, club, hall],
  followUps: [reported],
  amendments: [amendment],
}
const chapter = h(1, 'Luku')
const paragraph = p(['Teksti', note('Päätös')])
const item = li('Kohta')
const grid = table('Taulukko', [['Solu']])
const blocks = [chapter, paragraph, item, grid]
const parts = { blocks, records }
const inPlan = { on: '2026-05-18', version: 'Valtuuston muutos 3' }
const title = (record: string): AmendmentTarget => ({ record, field: 'title' })

function applied(decided: Omit<Decided, 'on' | 'version'>) {
  const step = applying(parts, amendment.id, { ...decided, ...inPlan })
  if (!step) throw new Error('nothing to apply')
  const after = step.edit(records)
  return { step, after, mark: after.amendments[0], back: takenOut(after, step.text?.do) }
}

/** Takes out what was applied, the text being as the edit left it. */
function takenOut(after: Records, edit: TextEdit | undefined): AmendmentStep | undefined {
  const [mark] = after.amendments
  const now =
    edit?.kind === 'insert'
      ? blocks.flatMap((one) => (one.id === edit.after ? [one, edit.block] : [one]))
      : blocks
  return mark && takingOut({ blocks: now }, mark)
}

test('the words of a block, of a cell and of a row of the plan are found', () => {
  const inCell = grid.children[0]?.children[0]?.children[0]?.id ?? ''
  const words = wordsIn(parts)
  expect(words({ block: paragraph.id })).toBe('Teksti')
  expect(words({ block: inCell })).toBe('Solu')
  expect(words(title(club.id))).toBe('Kerho')
  expect(words({ record: club.id, field: 'description' })).toBe('')
  expect(words({ block: 'gone' })).toBeUndefined()
  expect(words(title('gone'))).toBeUndefined()
})

test('a block gets other words, and the former ones back', () => {
  const about = { block: paragraph.id }
  const { step, after, mark, back } = applied({ action: 'change', about, words: 'Uusi' })
  const reword = (words: string) => ({ kind: 'reword', block: paragraph.id, words })
  expect(step.text).toEqual({ do: reword('Uusi'), undo: reword('Teksti') })
  expect(after.measures).toBe(records.measures)
  expect(mark).toEqual({
    ...amendment,
    action: 'change',
    about,
    applied: { ...inPlan, before: 'Teksti', after: 'Uusi' },
  })
  expect(back?.text).toEqual({ do: reword('Teksti'), undo: reword('Uusi') })
})

test('a row of the plan gets other words, and the former ones back', () => {
  const { step, after, back } = applied({
    action: 'change',
    about: title(club.id),
    words: 'Kerho joka kylään',
  })
  expect(step.text).toBeUndefined()
  expect(after.measures[1]?.title).toBe('Kerho joka kylään')
  expect(back?.edit(after).measures).toEqual(records.measures)
  expect(back?.edit(after).amendments[0]).not.toHaveProperty('applied')
})

test.each([
  [paragraph, { type: 'paragraph' }],
  [item, { type: 'list-item', ordered: false, level: 0 }],
  [grid, { type: 'paragraph' }],
])('a paragraph is added after a block; a list goes on (%#)', (near, form) => {
  const about = { block: near.id }
  const { step, mark, back } = applied({ action: 'insert', about, words: 'Uusi' })
  const id = mark?.applied?.added
  const block = { id, ...form, children: [{ text: 'Uusi' }] }
  expect(step.text?.do).toEqual({ kind: 'insert', block, after: near.id })
  expect(step.text?.undo).toEqual({ kind: 'remove', block: id })
  expect(mark?.applied).toEqual({ ...inPlan, before: '', after: 'Uusi', added: id })
  expect(back?.text).toEqual({ do: step.text?.undo, undo: step.text?.do })
})

test('a row is added beside another one, and taken out again', () => {
  const added = applied({ action: 'insert', about: title(paths.id), words: 'Uimaranta' })
  expect(added.after.measures.map((one) => [one.title, one.goal])).toEqual([
    ['Reitit', goal.id],
    ['Uimaranta', goal.id],
    ['Kerho', goal.id],
    ['Halli', goal.id],
  ])
  expect(added.back?.edit(added.after).measures).toEqual(records.measures)

  const inGoals = applied({ action: 'insert', about: title(goal.id), words: 'Uni' })
  expect(inGoals.after.goals.map((one) => [one.title, one.priority])[1]).toEqual([
    'Uni',
    priority.id,
  ])
  const inPriorities = applied({ action: 'insert', about: title(priority.id), words: 'Turvassa' })
  expect(inPriorities.after.priorities[1]?.title).toBe('Turvassa')
})

test('a paragraph goes, and comes back where it was with its notes', () => {
  const { step, mark, back } = applied({
    action: 'remove',
    about: { block: paragraph.id },
    words: '',
  })
  const insert = { kind: 'insert', block: paragraph, after: chapter.id }
  expect(step.text).toEqual({ do: { kind: 'remove', block: paragraph.id }, undo: insert })
  expect(mark?.applied).toEqual({
    ...inPlan,
    before: 'Teksti',
    after: '',
    removed: { after: chapter.id, block: paragraph },
  })
  expect(back?.text?.do).toEqual(insert)
})

test('a measure goes as it goes in the plan, its follow-ups stay, and it comes back where it was', () => {
  const { after, back } = applied({ action: 'remove', about: title(club.id), words: '' })
  expect(after.measures).toEqual([paths, hall])
  expect(after.followUps).toEqual([reported])
  expect(back?.edit(after)).toMatchObject({ ...records, amendments: [amendment] })
})

test('with a goal go its measures, and they come back in their order', () => {
  const { after, back } = applied({ action: 'remove', about: title(goal.id), words: '' })
  expect(after.goals).toEqual([other])
  expect(after.measures).toEqual([])
  const again = back?.edit(after)
  expect(again?.goals).toEqual(records.goals)
  expect(again?.measures).toEqual(records.measures)
})

test('whatever the rows, what goes comes back where it stood', () => {
  const kinds = ['priorities', 'goals', 'measures'] as const
  const rowsOf = (rows: Records) => kinds.flatMap((kind) => rows[kind])
  fc.assert(
    fc.property(arbitraryRecords, fc.nat(), (raw, at) => {
      const all = { ...raw, amendments: [amendment] }
      const rows = rowsOf(all)
      const row = rows[at % rows.length]
      if (!row) return
      const decided = { action: 'remove', about: title(row.id), words: '', ...inPlan } as const
      const gone = applying({ blocks, records: all }, amendment.id, decided)?.edit(all) ?? all
      expect(rowsOf(gone)).not.toContain(row)
      const [mark] = gone.amendments
      const again = mark && takingOut({ blocks }, mark)?.edit(gone)
      expect(again && [...recordNumbers(again)]).toEqual([...recordNumbers(all)])
      expect(again && new Set(rowsOf(again))).toEqual(new Set(rows))
    }),
  )
})

test('a row that is there again is not put back a second time', () => {
  const { back } = applied({ action: 'remove', about: title(club.id), words: '' })
  expect(back?.edit(records).measures).toEqual(records.measures)
})

test.each([
  ['change', { block: 'gone' }],
  ['change', title('gone')],
  ['insert', { block: 'gone' }],
  ['insert', title('gone')],
  ['remove', { block: 'gone' }],
  ['remove', title('gone')],
  // With a heading the text below it would go to another chapter; a table is no text.
  ['remove', { block: chapter.id }],
  ['remove', { block: grid.id }],
] as const)('%s of %j is not possible', (action, about) => {
  const decided = { action, about, words: 'x', ...inPlan }
  expect(applying(parts, amendment.id, decided)).toBeUndefined()
})

test('an amendment that is gone changes nothing', () => {
  const decided = { action: 'remove', about: title(club.id), words: '', ...inPlan } as const
  expect(applying(parts, 'gone', decided)?.edit(records)).toBe(records)
  expect(takingOut(parts, amendment)).toBeUndefined()
})

test('one that was in the text already is only unmarked', () => {
  const byHand = {
    ...amendment,
    about: title(club.id),
    applied: { ...inPlan, before: '', after: '' },
  }
  const marked = { ...records, amendments: [byHand] }
  expect(takingOut(parts, byHand)?.edit(marked)).toEqual({
    ...records,
    amendments: [{ ...amendment, about: title(club.id) }],
  })
})
