import { expect, test } from 'vitest'
import { callout, h, image, li, note, oli, p, table } from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { printWords } from '#shared/print/words.ts'
import { createStructureStore, itemMarker, structureOf } from './structure-store.ts'

const labelsOf = (...blocks: Block[]) => {
  const { labels } = structureOf(blocks, printWords.fi)
  return blocks.map((block) => labels.get(block.id) ?? '')
}

test('what stands before a block is what is printed before it', () => {
  expect(
    labelsOf(h(1, 'A'), h(2, 'B'), p('c'), li('d'), oli('e'), oli('f', 1), table('T', [['x']])),
  ).toEqual(['1', '1.1', '', '', '1.', 'a)', 'Taulukko 1.'])
  const picture = image(
    { asset: 'a'.repeat(64), format: 'png', width: 1, height: 1 },
    { caption: 'k' },
  )
  expect(labelsOf(picture)).toEqual(['Kuva 1.'])
})

test('callouts of one kind in a row have one word', () => {
  const [first, second, third] = [callout('note', 'a'), callout('note', 'b'), callout('key', 'c')]
  expect(labelsOf(first, second, third)).toEqual(['Huomaa', '', 'Keskeistä'])
})

test.each([
  [1, 0, '1.'],
  [3, 1, 'c)'],
  [27, 1, 'aa)'],
  [4, 2, 'iv.'],
  [1999, 2, 'mcmxcix.'],
  [2, 3, '2.'],
])('item %i on level %i is marked %s', (number, level, marker) => {
  expect(itemMarker(number, level)).toBe(marker)
})

test('only those whose number changed hear of it', () => {
  const blocks = [h(1, 'A'), h(1, 'B'), p('c')]
  const store = createStructureStore('fi', blocks)
  const heard: string[] = []
  for (const block of blocks) store.listenTo(block.id, () => heard.push(block.id))
  store.update([blocks[0] as Block, h(1, 'uusi'), ...blocks.slice(1)])
  expect(heard).toEqual([blocks[1]?.id])
  expect(store.read().labels.get(blocks[1]?.id ?? '')).toBe('3')
})

test('footnotes are counted by themselves', () => {
  const [first, second] = [note('a'), note('b')]
  const { footnotes } = structureOf([p(['x', first]), p(['y', second])], printWords.fi)
  expect([footnotes.get(first), footnotes.get(second)]).toEqual([1, 2])
})

test('the lists of tables and figures follow what is captioned, and leave out what is not', () => {
  const population = table('Väestö  ikäryhmittäin', [['x']])
  const blocks = [table('', [['x']]), population, p('Teksti')]
  const { captions } = structureOf(blocks, printWords.fi)
  expect(captions).toEqual({
    tables: [{ id: population.id, level: 1, number: 'Taulukko 1.', title: 'Väestö ikäryhmittäin' }],
    figures: [],
  })
})
