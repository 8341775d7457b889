import { expect, test } from 'vitest'
import { image, li, note, oli, p, table } from './build.ts'
import type { Block } from './model.ts'
import { isFootnote, numberingOf } from './numbering.ts'
import { textBlocksOf } from './walk.ts'

function itemNumbers(blocks: Block[]): (number | undefined)[] {
  const { items } = numberingOf(blocks)
  return blocks.map((block) => items.get(block.id))
}

test('a list counts from one again after any other block', () => {
  expect(itemNumbers([oli('a'), oli('b'), p('väli'), oli('c')])).toEqual([1, 2, undefined, 1])
})

test('a list counts from one again where it is told to', () => {
  expect(itemNumbers([oli('a'), oli('b'), { ...oli('c'), restart: true }])).toEqual([1, 2, 1])
})

test('a deeper level counts from one below each item', () => {
  const list = [oli('a'), oli('b', 1), oli('c', 1), oli('d'), oli('e', 1)]
  expect(itemNumbers(list)).toEqual([1, 1, 2, 2, 1])
})

test('bulleted items carry no number and do not break the count', () => {
  expect(itemNumbers([oli('a'), li('b', 1), oli('c'), li('d'), oli('e')])).toEqual([
    1,
    undefined,
    2,
    undefined,
    3,
  ])
})

test('lists in table cells count by themselves', () => {
  const inside = [oli('x'), oli('y')]
  const blocks = [oli('a'), table('', [[inside]]), oli('b')]
  const { items } = numberingOf(blocks)
  expect(inside.map((item) => items.get(item.id))).toEqual([1, 2])
  expect(itemNumbers(blocks)).toEqual([1, undefined, 1])
})

test('tables and figures are counted each by itself, those without a caption left out', () => {
  const asset = { asset: 'a'.repeat(64), format: 'png', width: 1, height: 1 } as const
  const first = table('Väestö', [['x']])
  const bare = table('', [['x']])
  const second = table('Talous', [['x']])
  const figure = image(asset, { caption: 'Kuva' })
  const { tables, figures } = numberingOf([first, bare, figure, second])
  expect([first, bare, second].map((block) => tables.get(block.id))).toEqual([1, undefined, 2])
  expect(figures.get(figure.id)).toBe(1)
})

test('footnotes are counted in reading order, those in cells as well', () => {
  const blocks = [p(['a', note('1')]), table('', [[['b', note('2')]]]), p(['c', note('3')])]
  const { footnotes } = numberingOf(blocks)
  const found = [...textBlocksOf(blocks)].flatMap((block) => block.children.filter(isFootnote))
  expect(found.map((footnote) => footnotes.get(footnote))).toEqual([1, 2, 3])
})
