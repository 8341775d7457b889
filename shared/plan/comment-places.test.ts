import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h, li, p, table } from './build.ts'
import { anchorOn, type CommentPlace, locator } from './comment-places.ts'
import type { Comment, CommentAnchor } from './comments.ts'
import { createId } from './id.ts'
import type { Block, Paragraph } from './model.ts'
import { inlineText, textBlocksOf } from './walk.ts'

const sentence = 'Ikäihmisten yksinäisyys on vähentynyt kahden vuoden aikana.'
const quote = 'yksinäisyys on vähentynyt'

const on = (anchor: CommentAnchor): Comment => ({
  id: createId(),
  anchor,
  author: 'Maija Mallikas',
  at: '2026-11-21T10:00:00.000Z',
  text: 'Mihin tämä perustuu?',
  replies: [],
})

function commented(words = quote): { block: Paragraph; comment: Comment } {
  const block = p(sentence)
  const start = sentence.indexOf(words)
  return { block, comment: on(anchorOn(block, start, start + words.length)) }
}

function wordsAt(place: CommentPlace, blocks: Block[]): string | undefined {
  if (place.kind !== 'words') return undefined
  const block = [...textBlocksOf(blocks)].find(({ id }) => id === place.block)
  return block && inlineText(block.children).slice(place.start, place.end)
}

const saying = (block: Paragraph, text: string): Paragraph => ({ ...block, children: [{ text }] })

test('words are found where they were', () => {
  const { block, comment } = commented()
  expect(wordsAt(locator([p('Alku'), block])(comment), [block])).toBe(quote)
})

test('words that moved within their block are found, nearest first', () => {
  const { block, comment } = commented('on')
  const moved = saying(block, `Tämä on uusi alku. ${sentence}`)
  const place = locator([moved])(comment)
  expect(place).toMatchObject({ kind: 'words', block: block.id, start: 5 })
  const { comment: longer } = commented()
  expect(wordsAt(locator([moved])(longer), [moved])).toBe(quote)
})

test('other spaces and capitals are no other words', () => {
  const { block, comment } = commented()
  const changed = saying(block, 'Yksinäisyys  on\u00a0vähentynyt.')
  expect(wordsAt(locator([changed])(comment), [changed])).toBe('Yksinäisyys  on\u00a0vähentynyt')
})

test('the half of a paragraph that was split off takes its comment along', () => {
  const { block, comment } = commented()
  const half = { ...p('yksinäisyys on vähentynyt kahden vuoden aikana.'), splitFrom: block.id }
  const blocks = [saying(block, 'Ikäihmisten '), half]
  expect(locator(blocks)(comment)).toMatchObject({ kind: 'words', block: half.id })
})

test('a paragraph that was joined into the one before brings its comment', () => {
  const { block, comment } = commented()
  const joined = { ...p(`Alku. ${sentence}`), joined: [block.id] }
  expect(locator([joined])(comment)).toMatchObject({ kind: 'words', block: joined.id })
})

test('words that were cut and pasted are found when there are enough of them', () => {
  const { comment } = commented()
  const elsewhere = li(`Lisäksi ${quote}.`)
  expect(locator([elsewhere])(comment)).toMatchObject({ kind: 'words', block: elsewhere.id })
  expect(locator([elsewhere, li(quote)])(comment)).toEqual({ kind: 'lost' })
})

test('a comment whose words are gone is one on their block', () => {
  const { block, comment } = commented()
  expect(locator([saying(block, 'Kaikki toisin.')])(comment)).toEqual({
    kind: 'block',
    block: block.id,
  })
})

test('a whole block, whatever is written in it', () => {
  const block = table('Hyvinvointiohjelmat', [['a', 'b']])
  const comment = on({ block: block.id, quote: 'Hyvinvointiohjelmat' })
  expect(locator([block])(comment)).toEqual({ kind: 'block', block: block.id })
  expect(locator([p('muuta')])(comment)).toEqual({ kind: 'lost' })
})

test('words in a table cell', () => {
  const block = table('', [['Otsikko'], [sentence]])
  const cell = [...textBlocksOf([block])][1] as Paragraph
  expect(wordsAt(locator([block])(on(anchorOn(cell, 12, 23))), [block])).toBe('yksinäisyys')
})

test('after any edits around them the words are found', () => {
  fc.assert(
    fc.property(editsAround(), (edits) => {
      const { block, comment } = commented()
      const blocks = edits.reduce<Block[]>((before, edit) => edit(before), [h(1, 'Luku'), block])
      expect(wordsAt(locator(blocks)(comment), blocks)).toBe(quote)
    }),
    { numRuns: 300 },
  )
})

test('whatever becomes of the text, a comment stands somewhere in it or is lost', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 6 })
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), fc.boolean(), (after, start, length, keeps) => {
      const block = p(sentence)
      const comment = on(anchorOn(block, start, start + length))
      const blocks = after.map((text, index) =>
        keeps && index === 0 ? saying(block, text) : p(text),
      )
      const place = locator(blocks)(comment)
      if (!('block' in place)) expect(keeps && after.length > 0).toBe(false)
      else expect(blocks.map(({ id }) => id)).toContain(place.block)
    }),
    { numRuns: 300 },
  )
})

type Edit = (blocks: Block[]) => Block[]

/** Edits that leave the words themselves alone. */
function editsAround(): fc.Arbitrary<Edit[]> {
  const words = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim())
  const inOwnBlock = (change: (text: string) => string): Edit => {
    return (blocks) =>
      blocks.map((block) =>
        block.type === 'paragraph' && inlineText(block.children).includes(quote)
          ? saying(block, change(inlineText(block.children)))
          : block,
      )
  }
  const split: Edit = (blocks) =>
    blocks.flatMap((block): Block[] => {
      if (block.type !== 'paragraph') return [block]
      const text = inlineText(block.children)
      const at = text.indexOf(quote)
      if (at === -1) return [block]
      return [saying(block, text.slice(0, at)), { ...p(text.slice(at)), splitFrom: block.id }]
    })
  return fc.array(
    fc.oneof(
      words.map((text) => inOwnBlock((before) => `${text} ${before}`)),
      words.map((text) => inOwnBlock((before) => `${before} ${text}`)),
      words.map(
        (text): Edit =>
          (blocks) => [p(text), ...blocks],
      ),
      fc.constant<Edit>((blocks) => blocks.toReversed()),
      fc.constant(split),
    ),
    { maxLength: 8 },
  )
}
