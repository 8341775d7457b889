import fc from 'fast-check'
import { expect, test } from 'vitest'
import { p } from './build.ts'
import { anchorOn, locator } from './comment-places.ts'
import type { Comment } from './comments.ts'
import { followText } from './follow-text.ts'
import { createId } from './id.ts'
import type { Block } from './model.ts'
import { inlineText } from './walk.ts'

const block = p('Liikunta lisääntyi kaikissa ryhmissä.')

function on(words: string): Comment {
  const start = inlineText(block.children).indexOf(words)
  return {
    id: createId(),
    anchor: anchorOn(block, start, start + words.length),
    author: 'Maija Mallikas',
    at: '2026-11-21T10:00:00.000Z',
    text: 'Lähde?',
    replies: [],
  }
}

const saying = (text: string): Block => ({ ...block, children: [{ text }] })

test.each([
  ['written before', 'Myös liikunta lisääntyi kaikissa ryhmissä.', 'lisääntyi'],
  ['written right before', 'Liikunta ei lisääntyi kaikissa ryhmissä.', 'lisääntyi'],
  ['written right after', 'Liikunta lisääntyi! kaikissa ryhmissä.', 'lisääntyi'],
  ['written within', 'Liikunta lisäXääntyi kaikissa ryhmissä.', 'lisäXääntyi'],
  ['taken from its end', 'Liikunta lisää kaikissa ryhmissä.', 'lisää'],
  ['taken from its beginning', 'Liikunta ääntyi kaikissa ryhmissä.', 'ääntyi'],
  ['taken away around its end', 'Liikunta lisäryhmissä.', 'lisä'],
])('what is %s moves a comment or becomes part of it', (_, after, words) => {
  const [comment] = followText([on('lisääntyi')], [block], [saying(after)])
  expect(comment?.anchor.quote).toBe(words)
  const { start, end } = comment?.anchor ?? {}
  expect(after.slice(start, end)).toBe(words)
})

test('words that are taken away and come back have their comment again', () => {
  const comments = [on('lisääntyi')]
  const gone = saying('Liikunta kaikissa ryhmissä.')
  const without = followText(comments, [block], [gone])
  expect(locator([gone])(without[0] as Comment)).toEqual({ kind: 'block', block: block.id })
  const again = followText(without, [gone], [block])
  expect(locator([block])(again[0] as Comment)).toMatchObject({ kind: 'words', start: 9 })
})

test('a split and a join take the comment to the block that has its words', () => {
  const half = { ...p('lisääntyi kaikissa ryhmissä.'), splitFrom: block.id }
  const split = [saying('Liikunta '), half]
  const comments = followText([on('lisääntyi')], [block], split)
  expect(comments[0]?.anchor).toMatchObject({ block: half.id, start: 0 })
  const joined = [{ ...block, joined: [half.id] }]
  expect(followText(comments, split, joined)[0]?.anchor).toMatchObject({
    block: block.id,
    start: 9,
  })
})

test('so does undoing either', () => {
  const comments = [on('lisääntyi')]
  const half = { ...p('lisääntyi kaikissa ryhmissä.'), splitFrom: block.id }
  const split = [saying('Liikunta '), half]
  const undone = followText(followText(comments, [block], split), split, [block])
  expect(undone[0]?.anchor).toEqual(comments[0]?.anchor)

  const first = p('Alku. ')
  const joined = {
    ...p('Alku. Liikunta lisääntyi kaikissa ryhmissä.'),
    id: first.id,
    joined: [block.id],
  }
  const apart = [first, block]
  const again = followText(followText(comments, apart, [joined]), [joined], apart)
  expect(again[0]?.anchor).toEqual(comments[0]?.anchor)
})

test('nothing moved: the same list', () => {
  const comments = [on('lisääntyi')]
  expect(followText(comments, [block], [saying('Liikunta lisääntyi.')])).toEqual(comments)
  expect(followText(comments, [block], [block])).toBe(comments)
  expect(followText(comments, [p('a')], [p('b')])).toBe(comments)
})

test('whatever is written, an anchor says where its words are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', ' '), maxLength: 30 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), fc.nat(30), (texts, at) => {
      const [first = '', ...others] = texts.map(saying)
      if (first === '') return
      const words = inlineText((first as typeof block).children)
      const start = Math.min(at, words.length)
      let comments = [
        { ...on('Liikunta'), anchor: anchorOn(first as typeof block, start, words.length) },
      ]
      let before: Block = first
      for (const after of others) {
        comments = followText(comments, [before], [after])
        before = after
        const place = locator([after])(comments[0] as Comment)
        expect(place).toMatchObject({ block: block.id })
      }
    }),
  )
})
