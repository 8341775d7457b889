import { expect, test } from 'vitest'
import { h, p, table } from '#shared/plan/build.ts'
import { anchorOn, anchorOnRecord } from '#shared/plan/comment-places.ts'
import type { Comment, CommentAnchor } from '#shared/plan/comments.ts'
import { createId } from '#shared/plan/id.ts'
import type { Paragraph } from '#shared/plan/model.ts'
import { textBlocksOf } from '#shared/plan/walk.ts'
import { addReply, newComment, removeComment, reopen, resolve, reword } from './comment-edits.ts'
import { type CommentFilter, threadsByChapter } from './threads.ts'

const by = { author: 'Maija Mallikas', at: '2026-11-21T10:00:00.000Z' }
const other = { author: 'Matti', at: '2026-11-22T10:00:00.000Z' }

const front = p('Esipuhe.')
const words = p('Liikunta lisääntyi kaikissa ryhmissä.')
const cells = table('', [['Nimi'], ['Kirjaamo']])
const cell = [...textBlocksOf([cells])][1] as Paragraph
const chapters = [h(1, 'Johdanto'), h(1, 'Tavoitteet')] as const
const blocks = [front, chapters[0], words, chapters[1], cells]

const measure = createId()
const on = (anchor: CommentAnchor, text: string) => newComment(anchor, text, by)
const comments: Comment[] = [
  on(anchorOn(cell, 0, 8), 'solu'),
  on(anchorOn(words, 9, 18), 'toinen'),
  on(anchorOn(words, 0, 8), 'ensimmäinen'),
  { ...on({ block: words.id }, 'hoidettu'), resolved: other },
  on({ block: front.id }, 'alku'),
  on({ block: createId(), quote: 'Pois' }, 'kadonnut'),
  on(anchorOnRecord('measures', measure, '1.1.1 Latu'), 'kuka?'),
  on(anchorOnRecord('measures', createId(), '1.1.2 Polku'), 'poistettu rivi'),
]

const shown = (filter: CommentFilter) =>
  threadsByChapter(blocks, comments, filter, (id) => id === measure).map(({ heading, threads }) => [
    typeof heading === 'string' || heading === null
      ? heading
      : `${heading.number} ${heading.title}`,
    ...threads.map(({ text }) => text),
  ])

test('comments stand in the order of the text, by chapter, then those on records, the lost ones last', () => {
  expect(shown('open')).toEqual([
    [null, 'alku'],
    ['1 Johdanto', 'ensimmäinen', 'toinen'],
    ['2 Tavoitteet', 'solu'],
    ['records', 'kuka?'],
    ['lost', 'kadonnut', 'poistettu rivi'],
  ])
})

test('resolved ones come after the open ones of their chapter, or alone', () => {
  expect(shown('all')[1]).toEqual(['1 Johdanto', 'ensimmäinen', 'toinen', 'hoidettu'])
  expect(shown('resolved')).toEqual([['1 Johdanto', 'hoidettu']])
})

test('a reply opens a comment again; resolving and reopening keep what was said', () => {
  const comment = on({ block: words.id }, 'Lähde?')
  const [resolved] = resolve(comment.id, other)([comment])
  expect(resolved).toEqual({ ...comment, resolved: other })
  const [answered] = addReply(comment.id, 'Sotkanet.', other)(resolved ? [resolved] : [])
  expect(answered).toMatchObject({ text: 'Lähde?', replies: [{ ...other, text: 'Sotkanet.' }] })
  expect(answered).not.toHaveProperty('resolved')
  expect(reopen(comment.id)(resolved ? [resolved] : [])).toEqual([comment])
})

test('what one said can be reworded or taken away, the rest stays', () => {
  const comment = on({ block: words.id }, 'Lähde?')
  const list = addReply(comment.id, 'Sotkanet.', other)([comment, ...comments])
  const reply = list[0]?.replies[0]?.id ?? ''
  expect(reword(comment.id, 'Mikä lähde?')(list)[0]).toMatchObject({
    text: 'Mikä lähde?',
    replies: [{ text: 'Sotkanet.' }],
  })
  expect(reword(comment.id, 'Kysely.', reply)(list)[0]).toMatchObject({
    text: 'Lähde?',
    replies: [{ text: 'Kysely.', author: 'Matti' }],
  })
  expect(removeComment(comment.id, reply)(list)[0]).toEqual(comment)
  expect(removeComment(comment.id)(list)).toEqual(comments)
})
