import { expect, test } from 'vitest'
import { h, p, plan, table } from '../plan/build.ts'
import { anchorOn, anchorOnRecord } from '../plan/comment-places.ts'
import type { Comment, CommentAnchor } from '../plan/comments.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import { createId } from '../plan/id.ts'
import type { Paragraph, PlanMeta } from '../plan/model.ts'
import { textBlocksOf } from '../plan/walk.ts'
import { newGoal, newMeasure, newPriority } from '../records/build.ts'
import { checkPlan } from './check-plan.ts'

const meta: PlanMeta = { ...exampleMeta, organisation: { name: 'Äyräjärvi', kind: 'municipality' } }

const at = '2026-11-21T10:00:00.000Z'
const on = (anchor: CommentAnchor, text: string): Comment => ({
  id: createId(),
  anchor,
  author: 'Maija',
  at,
  text,
  replies: [],
})

test('open comments are notes at their blocks, resolved ones nothing', () => {
  const words = p('Liikunta lisääntyi.')
  const cells = table('Osallistujat', [['Nimi'], ['Kirjaamo']])
  const cell = [...textBlocksOf([cells])][1] as Paragraph
  const comments = [
    on(anchorOn(words, 0, 8), 'Lähde?'),
    on(anchorOn(cell, 0, 8), 'Kuka?\nTarkista.'),
    on({ block: createId(), quote: 'Poistettu' }, 'Tarpeen?'),
    { ...on({ block: words.id }, 'Hyvä.'), resolved: { author: 'Matti', at } },
  ]
  const found = checkPlan({ ...plan(meta, [h(1, 'Johdanto'), words, cells]), comments })
  expect(found).toMatchObject([
    { code: 'comment-lost', severity: 'note', details: { text: 'Tarpeen?' } },
    {
      code: 'comment-open',
      severity: 'note',
      blockId: words.id,
      chapter: '1 Johdanto',
      details: { author: 'Maija', text: 'Lähde?' },
    },
    { code: 'comment-open', blockId: cells.id, details: { text: 'Kuka? Tarkista.' } },
  ])
})

test('a comment on a measure leads to it, and is lost when the measure is', () => {
  const priority = newPriority({ title: 'Liikkuva kunta' })
  const goal = newGoal(priority.id, { title: 'Arki liikuttaa' })
  const measure = newMeasure(goal.id, { title: 'Latu' })
  const about = anchorOnRecord('measures', measure.id, '1.1.1 Latu')
  const empty = plan(meta, [])
  const records = { ...empty.records, priorities: [priority], goals: [goal], measures: [measure] }
  const remarksOf = (made: typeof empty) =>
    checkPlan({ ...made, comments: [on(about, 'Kuka hoitaa?')] }).filter(({ code }) =>
      code.startsWith('comment-'),
    )
  expect(remarksOf({ ...empty, records })).toMatchObject([
    { code: 'comment-open', record: { kind: 'measures', id: measure.id, number: '1.1.1' } },
  ])
  expect(remarksOf(empty)).toMatchObject([{ code: 'comment-lost' }])
})
