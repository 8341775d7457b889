import { expect, test } from 'vitest'
import { h, p, plan } from '../plan/build.ts'
import { anchorOn, anchorOnRecord, locator } from '../plan/comment-places.ts'
import type { Comment, CommentReply } from '../plan/comments.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import { followText } from '../plan/follow-text.ts'
import { createId } from '../plan/id.ts'
import type { Block, Paragraph, Plan, PlanMeta } from '../plan/model.ts'
import { inlineText } from '../plan/walk.ts'
import { newMeasure } from '../records/build.ts'
import { mergeCopies } from './merge-copies.ts'
import { resolve } from './resolve.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  title: 'Hyvinvointisuunnitelma',
  organisation: { name: 'Koivuranta', kind: 'municipality' },
}

const at = '2026-11-21T10:00:00.000Z'
const said = (author: string, text: string): CommentReply => ({ id: createId(), author, at, text })
const on = (block: Paragraph, words: string, text: string): Comment => {
  const start = inlineText(block.children).indexOf(words)
  return {
    ...said('Maija', text),
    anchor: anchorOn(block, start, start + words.length),
    replies: [],
  }
}

const paragraph = p('Kunta kasvaa. Liikunta lisääntyi. Väki ikääntyy.')
const comment = on(paragraph, 'lisääntyi', 'Lähde?')
const base: Plan = { ...plan(meta, [h(1, 'Johdanto'), paragraph]), comments: [comment] }

/** What somebody writes, with the comments taken along as the editor does. */
function written(text: string, change: (comments: Comment[]) => Comment[]): Plan {
  const blocks = base.blocks.map(
    (block): Block => (block.id === paragraph.id ? { ...paragraph, children: [{ text }] } : block),
  )
  return { ...base, blocks, comments: change(followText(base.comments, base.blocks, blocks)) }
}

const answered = (author: string) => (comments: Comment[]) =>
  comments.map((one) => ({ ...one, replies: [...one.replies, said(author, 'Sotkanet.')] }))

test('comments, answers and text of both come together, and every comment stands on its words', () => {
  const ours = written(
    'Kunta kasvaa nopeasti. Liikunta lisääntyi. Väki ikääntyy.',
    answered('Matti'),
  )
  const own = on(paragraph, 'Väki ikääntyy', 'Kuinka paljon?')
  const theirs = written('Kunta kasvaa. Liikunta lisääntyi. Väki ikääntyy yhä.', (comments) => [
    ...answered('Liisa')(comments),
    own,
  ])
  const merge = mergeCopies(ours, [{ id: 'c', author: 'Liisa', base, plan: theirs }])
  expect(merge.changes.flatMap(({ conflict }) => conflict ?? [])).toEqual([])

  const made = resolve(merge, {})
  const locate = locator(made.blocks)
  const words = made.comments.map((one) => {
    const place = locate(one)
    const text = inlineText((made.blocks[1] as Paragraph).children)
    return place.kind === 'words' ? text.slice(place.start, place.end) : place.kind
  })
  expect(words).toEqual(['lisääntyi', 'Väki ikääntyy'])
  expect(made.comments[0]?.replies.map(({ author }) => author).toSorted()).toEqual([
    'Liisa',
    'Matti',
  ])
})

test('that a comment has moved with its words is nothing to decide', () => {
  const theirs = written('Nyt kunta kasvaa. Liikunta lisääntyi. Väki ikääntyy.', (same) => same)
  const ours = written('Kunta kasvaa taas. Liikunta lisääntyi. Väki ikääntyy.', (same) => same)
  const { changes } = mergeCopies(ours, [{ id: 'c', author: 'Liisa', base, plan: theirs }])
  expect(changes.filter(({ place }) => place.area === 'comments')).toEqual([])
})

test('comments on a measure come from each side, say which measure, and stay when it goes', () => {
  const measure = newMeasure('goalgoalgoalgoal', { title: 'Latu' })
  const having = (measures: (typeof measure)[], comments: Comment[]): Plan => ({
    ...base,
    records: { ...base.records, measures },
    comments,
  })
  const about = (author: string, text: string): Comment => ({
    ...said(author, text),
    anchor: anchorOnRecord('measures', measure.id, 'Latu'),
    replies: [],
  })
  const [first, second] = [about('Matti', 'Kuka hoitaa?'), about('Liisa', 'Milloin?')]
  const start = having([measure], [])
  const merge = mergeCopies(having([], [first]), [
    { id: 'c', author: 'Liisa', base: start, plan: having([measure], [second]) },
  ])
  expect(merge.changes).toMatchObject([
    { kind: 'added', place: { area: 'comments', record: { kind: 'measures', id: measure.id } } },
  ])
  const made = resolve(merge)
  expect(made.comments.map(({ text }) => text).toSorted()).toEqual(['Kuka hoitaa?', 'Milloin?'])
  expect(made.comments.map(({ anchor }) => anchor.quote)).toEqual(['Latu', 'Latu'])
})
