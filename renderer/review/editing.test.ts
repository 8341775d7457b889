import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translate.ts'
import { mergeCopies } from '#shared/merge/merge-copies.ts'
import type { Change, Merge } from '#shared/merge/model.ts'
import { resolve } from '#shared/merge/resolve.ts'
import { h, li, link, p, plan } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Plan } from '#shared/plan/model.ts'
import * as schema from '#shared/plan/schema.ts'
import { blockText } from '#shared/plan/walk.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { setFollowUp } from '#shared/records/edit.ts'
import { choiceText, editingOf, readEdited, startOf } from './editing.ts'

const priority = newPriority({ title: 'Liikkuva kunta' })
const [goal, other] = [
  newGoal(priority.id, { title: 'Arki liikuttaa' }),
  newGoal(priority.id, { title: 'Luonto liikuttaa' }),
]
const body = { id: 'bodybodybodybody', name: 'Liikuntatoimi' }
const measure = {
  ...newMeasure(goal.id, { title: 'Latu' }),
  schedule: { from: 2026, to: 2026 },
  appropriation: 1_000,
}
const [heading, words] = [h(1, 'Liikunta'), p('Kävely väheni.')]
const empty = plan(exampleMeta, [heading, words, p(['Ks. ', link('https://thl.fi', 'THL'), '.'])])
const base: Plan = {
  ...empty,
  records: {
    ...setFollowUp(
      { ...empty.records, priorities: [priority], goals: [goal, other], bodies: [body] },
      measure.id,
      2026,
      { status: 'not-started' },
    ),
    measures: [measure],
  },
}

function mergeWith(plan: Plan): Merge {
  return mergeCopies(base, [{ id: 'c', author: 'Liikunta', base, plan }])
}

/** The one change that a copy with these fields of the measure asks for. */
function changed(fields: object): [Merge, Change] {
  return changeIn({
    ...base,
    records: { ...base.records, measures: [{ ...measure, ...fields }] },
  })
}

function changeIn(plan: Plan): [Merge, Change] {
  const merge = mergeWith(plan)
  const [change] = merge.changes
  if (!change || merge.changes.length > 1) throw new Error('not one change')
  return [merge, change]
}

/** The plan when someone writes this in place of what was proposed. */
function written([merge, change]: [Merge, Change], text: string): Plan {
  const value = readEdited(editingOf(merge, change), text)
  if (value === undefined) throw new Error('not understood')
  const made = resolve(merge, { [change.id]: { take: 'edited', value } })
  schema.plan.parse(made)
  return made
}

test('a schedule is written as years with a note', () => {
  const [merge, change] = changed({ schedule: { from: 2026, to: 2027 } })
  expect(editingOf(merge, change)).toEqual({ as: 'schedule' })
  expect(startOf({ as: 'schedule' }, change, undefined)).toBe('2026–2027')
  const made = written([merge, change], '2026–2028 (jatkuva)')
  expect(made.records.measures[0]?.schedule).toEqual({ from: 2026, to: 2028, note: 'jatkuva' })
})

test('a sum is a number, and what is none is not understood', () => {
  const [merge, change] = changed({ appropriation: 2_000 })
  expect(readEdited(editingOf(merge, change), 'paljon')).toBeUndefined()
  expect(written([merge, change], '28 000 €').records.measures[0]?.appropriation).toBe(28_000)
})

test('a status and the goal of a measure are chosen, by the words for them', () => {
  const [merge, change] = changed({ goal: other.id })
  const editing = editingOf(merge, change)
  expect(editing).toEqual({ as: 'choice', values: [goal.id, other.id] })
  expect(choiceText(merge, change, other.id, translator('fi'))).toBe('1.2 Luonto liikuttaa')
  expect(written([merge, change], goal.id).records.measures[0]?.goal).toBe(goal.id)

  const [reported, status] = changeIn({
    ...base,
    records: setFollowUp(base.records, measure.id, 2026, { status: 'done' }),
  })
  expect(choiceText(reported, status, 'partly-done', translator('fi'))).not.toBe('partly-done')
  expect(written([reported, status], 'partly-done').records.followUps[0]?.status).toBe(
    'partly-done',
  )
})

test('the period of the plan is two years', () => {
  const [merge, change] = changeIn({
    ...base,
    meta: { ...base.meta, period: { from: 2027, to: 2030 } },
  })
  expect(readEdited(editingOf(merge, change), 'ensi kaudella')).toBeUndefined()
  expect(written([merge, change], '2028–2031').meta.period).toEqual({ from: 2028, to: 2031 })
})

test('a new paragraph or list item is reworded before it comes in', () => {
  const change = changeIn({
    ...base,
    blocks: [...base.blocks.slice(0, 2), li('Uutta.'), ...base.blocks.slice(2)],
  })
  const made = written(change, 'Uutta asiaa.')
  expect(made.blocks.map(blockText)).toContain('Uutta asiaa.')
  expect(made.blocks[2]?.type).toBe('list-item')
})

test('where nothing can be written it says why', () => {
  const because = ([merge, change]: [Merge, Change]) => {
    const editing = editingOf(merge, change)
    return editing.as === 'none' ? editing.because : editing.as
  }
  const [first, second, third] = base.blocks
  if (!first || !second || !third) throw new Error('no blocks')
  expect(because(changed({ responsible: [body.id] }))).toBe('member')
  expect(because(changeIn({ ...base, blocks: [second, first, third] }))).toBe('moved')
  expect(because(changeIn({ ...base, blocks: [first, third] }))).toBe('whole')
  const linked = p(['Ks. ', link('https://thl.fi', 'THL'), ' ja muut.'])
  expect(because(changeIn({ ...base, blocks: [first, second, { ...linked, id: third.id }] }))).toBe(
    'links',
  )
})
