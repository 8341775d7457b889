import { expect, test } from 'vitest'
import { mergeCopies } from '../merge/merge-copies.ts'
import { resolve } from '../merge/resolve.ts'
import { h, noRecords, p, plan } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Block, Plan } from '../plan/model.ts'
import type { Amendment } from '../plan/records.ts'
import { amendmentStates } from './amendment-states.ts'
import { applying, type Decided, type TextEdit } from './amendments.ts'
import { newAmendment, newGoal, newMeasure, newPriority } from './build.ts'

const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id, { title: 'Liikkuminen' })
const measure = newMeasure(goal.id, { title: 'Kerho' })
const paragraph = p('Kunta tukee liikuntaa.')
const next = p('Reitit pidetään kunnossa.')
const [one, two] = ['1', '2'].map((item) => newAmendment({ item, result: 'accepted' })) as [
  Amendment,
  Amendment,
]
const start: Plan = {
  ...plan(exampleMeta, [h(1, 'Liikunta'), paragraph, next]),
  records: {
    ...noRecords(),
    priorities: [priority],
    goals: [goal],
    measures: [measure],
    amendments: [one, two],
  },
}
const inText = { block: paragraph.id }
const inRow = { record: measure.id, field: 'title' } as const

type What = Pick<Decided, 'action' | 'about'> & { words?: string }

/** The plan with an amendment taken in, as the app does it. */
function taken(whole: Plan, { id }: Amendment, { words = '', ...what }: What): Plan {
  const decided = { ...what, words, on: '2026-05-18', version: 'Muutos' }
  const step = applying(whole, id, decided)
  if (!step) throw new Error('nothing to apply')
  return {
    ...whole,
    records: step.edit(whole.records),
    blocks: step.text ? edited(whole.blocks, step.text.do) : whole.blocks,
  }
}

/** What the editor does, for paragraphs of one text. */
function edited(blocks: Block[], edit: TextEdit): Block[] {
  if (edit.kind === 'remove') return blocks.filter(({ id }) => id !== edit.block)
  if (edit.kind === 'reword') return withWords(blocks, edit.block, edit.words)
  return blocks.flatMap((block) => (block.id === edit.after ? [block, edit.block] : [block]))
}

function withWords(blocks: Block[], id: string, words: string): Block[] {
  return blocks.map((block) =>
    block.id === id && block.type === 'paragraph'
      ? { ...block, children: [{ text: words }] }
      : block,
  )
}

const states = (whole: Plan) => [...amendmentStates(whole).values()]
const without = (whole: Plan, id: string | undefined): Plan => ({
  ...whole,
  blocks: whole.blocks.filter((block) => block.id !== id),
})

test('one that nobody took in is not there; one that someone marked is there by their word', () => {
  const applied = { on: '2026-05-18', version: 'Viety käsin', before: '', after: '' }
  const marked = { ...start.records, amendments: [one, { ...two, applied }] }
  expect(states({ ...start, records: marked })).toEqual(['unapplied', 'by-hand'])
})

test('words that were changed are there until they are others', () => {
  const whole = taken(start, one, { action: 'change', about: inText, words: 'Kunta tukee.' })
  expect(states(whole)[0]).toBe('in-text')
  const saying = (words: string) => ({
    ...whole,
    blocks: withWords(whole.blocks, paragraph.id, words),
  })
  expect(states(saying('Kunta tukee yhä.'))[0]).toBe('edited')
  expect(states(saying('Kunta\u00a0 tukee. '))[0]).toBe('in-text')
  expect(states(saying('Kunta tukee liikuntaa.'))[0]).toBe('gone')
  expect(states(without(whole, paragraph.id))[0]).toBe('gone')
})

test('what was added is there until it goes: undone in the text, the mark says so', () => {
  const whole = taken(start, one, { action: 'insert', about: inText, words: 'Uusi.' })
  const added = whole.records.amendments[0]?.applied?.added ?? ''
  expect(states(whole)[0]).toBe('in-text')
  expect(states({ ...whole, blocks: withWords(whole.blocks, added, 'Uudempi.') })[0]).toBe('edited')
  expect(states(without(whole, added))[0]).toBe('gone')
})

test('what was removed counts as removed until it is back, whatever it says then', () => {
  const whole = taken(start, one, { action: 'remove', about: inText })
  expect(states(whole)[0]).toBe('in-text')
  expect(states({ ...whole, blocks: start.blocks })[0]).toBe('gone')
  expect(states({ ...whole, blocks: withWords(start.blocks, paragraph.id, 'Toinen.') })[0]).toBe(
    'gone',
  )
})

test('rows of the plan likewise', () => {
  const changed = taken(start, one, { action: 'change', about: inRow, words: 'Kerho kylään' })
  expect(states(changed)[0]).toBe('in-text')
  expect(states({ ...changed, records: { ...changed.records, measures: [] } })[0]).toBe('gone')
  const removed = taken(start, one, { action: 'remove', about: inRow })
  expect(states(removed)[0]).toBe('in-text')
  const back = { ...removed.records, measures: [measure] }
  expect(states({ ...removed, records: back })[0]).toBe('gone')
  const added = taken(start, one, { action: 'insert', about: inRow, words: 'Uimaranta' })
  expect(states(added)[0]).toBe('in-text')
  expect(states({ ...added, records: { ...added.records, measures: [measure] } })[0]).toBe('gone')
})

test('one on which a later one builds is in the text with it', () => {
  const first = taken(start, one, { action: 'change', about: inText, words: 'Kunta tukee.' })
  const second = taken(first, two, { action: 'change', about: inText, words: 'Kunta maksaa.' })
  expect(states(second)).toEqual(['built-on', 'in-text'])
  expect(states(taken(first, two, { action: 'remove', about: inText }))).toEqual([
    'built-on',
    'in-text',
  ])
  const added = taken(start, one, { action: 'insert', about: inText, words: 'Uusi.' })
  const block = added.records.amendments[0]?.applied?.added ?? ''
  expect(
    states(taken(added, two, { action: 'change', about: { block }, words: 'Uudempi.' })),
  ).toEqual(['built-on', 'in-text'])
  // Undone: both say so.
  expect(states({ ...second, blocks: start.blocks })).toEqual(['gone', 'edited'])
})

test('a measure that was renamed and then went with its goal was decided to go', () => {
  const renamed = taken(start, one, { action: 'change', about: inRow, words: 'Kerho kylään' })
  const about = { record: goal.id, field: 'title' } as const
  expect(states(taken(renamed, two, { action: 'remove', about }))).toEqual(['built-on', 'in-text'])
})

test('two that change the same words in a circle end', () => {
  const first = taken(start, one, { action: 'change', about: inText, words: 'B' })
  const second = taken(first, two, {
    action: 'change',
    about: inText,
    words: 'Kunta tukee liikuntaa.',
  })
  expect(states(second)).toEqual(['built-on', 'in-text'])
  expect(states({ ...second, blocks: withWords(second.blocks, paragraph.id, 'C') })).toEqual([
    'edited',
    'edited',
  ])
})

test('two copies that each added at the same place are merged with both, each in the text', () => {
  const mine = taken(start, one, { action: 'insert', about: inText, words: 'Ensimmäinen.' })
  const theirs = taken(start, two, { action: 'insert', about: inText, words: 'Toinen.' })
  const merge = mergeCopies(mine, [{ id: 'a', author: 'A', base: start, plan: theirs }])
  const merged = resolve(merge)
  expect(merged.blocks).toHaveLength(5)
  expect(states(merged)).toEqual(['in-text', 'in-text'])
})

test('of two copies that changed the same words, only what the plan says after the merge is there', () => {
  const mine = taken(start, one, { action: 'change', about: inText, words: 'Kunta maksaa.' })
  const theirs = taken(start, two, { action: 'change', about: inText, words: 'Valtio maksaa.' })
  const merge = mergeCopies(mine, [{ id: 'a', author: 'A', base: start, plan: theirs }])
  expect(states(resolve(merge))).toEqual(['in-text', 'edited'])
})

test('of a paragraph that one copy removed and another reworded, one is in the text, whatever is decided', () => {
  const mine = taken(start, one, { action: 'remove', about: inText })
  const theirs = taken(start, two, { action: 'change', about: inText, words: 'Kunta maksaa.' })
  const merge = mergeCopies(mine, [{ id: 'a', author: 'A', base: start, plan: theirs }])
  expect(states(resolve(merge))).toEqual(['in-text', 'gone'])
  const takeAll = merge.changes.flatMap(({ id, proposals: [first] }) =>
    first ? [[id, { take: 'proposal', proposal: first.id }] as const] : [],
  )
  expect(states(resolve(merge, Object.fromEntries(takeAll)))).toEqual(['gone', 'in-text'])
})
