import { expect, test } from 'vitest'
import { h, li, p, table } from '#shared/plan/build.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import { setChapterFacts } from './chapter-facts.ts'
import { moveSection, moveSelectedBlocks } from './move-blocks.ts'

const chapters = () => [h(1, 'A'), p('a'), h(2, 'A1'), h(1, 'B'), p('b'), h(1, 'C'), p('c')]

test('a chapter moves with all below it, there and back in one step each', () => {
  const blocks = chapters()
  const editor = editorWith(blocks)
  const [a, , , b, , c] = blocks.map(({ id }) => id)
  moveSection(editor, a ?? '', c ?? '')
  expect(outlineText(editor)).toEqual(['h1 B', 'b', 'h1 A', 'a', 'h2 A1', 'h1 C', 'c'])
  editor.undo()
  expect(editor.children).toEqual(blocks)
  moveSection(editor, c ?? '', b ?? '')
  expect(outlineText(editor)).toEqual(['h1 A', 'a', 'h2 A1', 'h1 C', 'c', 'h1 B', 'b'])
})

test('a chapter moves to the end', () => {
  const blocks = chapters()
  const editor = editorWith(blocks)
  expect(moveSection(editor, blocks[0]?.id ?? '', null)).toBe(true)
  expect(outlineText(editor)).toEqual(['h1 B', 'b', 'h1 C', 'c', 'h1 A', 'a', 'h2 A1'])
})

test('a chapter does not move into itself', () => {
  const blocks = chapters()
  const editor = editorWith(blocks)
  expect(moveSection(editor, blocks[0]?.id ?? '', blocks[2]?.id ?? '')).toBe(false)
  expect(editor.children).toEqual(blocks)
})

test('what follows a chapter that ends with a table can still be written', () => {
  const blocks = [h(1, 'A'), table('T', [['x']]), h(1, 'B'), p('b')]
  const editor = editorWith(blocks)
  moveSection(editor, blocks[0]?.id ?? '', null)
  expect(outlineText(editor)).toEqual(['h1 B', 'b', 'h1 A', 'table x', ''])
})

test('blocks move past their neighbours, a table whole', () => {
  const editor = editorWith([p('a'), table('T', [['x']]), li('b')], [1, 0, 0])
  moveSelectedBlocks(editor, -1)
  expect(outlineText(editor)).toEqual(['table x', 'a', '- b'])
  expect(moveSelectedBlocks(editor, -1)).toBe(false)
  expect(editor.selection?.anchor.path[0]).toBe(0)
})

test('selected blocks move together', () => {
  const editor = editorWith([p('a'), p('b'), p('c')], [0])
  editor.selection = { anchor: { path: [0, 0], offset: 0 }, focus: { path: [1, 0], offset: 1 } }
  moveSelectedBlocks(editor, 1)
  expect(outlineText(editor)).toEqual(['c', 'a', 'b'])
})

test('facts of a chapter are set and taken away', () => {
  const heading = h(1, 'A', { guidance: 'intro' })
  const editor = editorWith([heading, p()])
  setChapterFacts(editor, heading.id, { owner: 'Sivistys', state: 'done' })
  setChapterFacts(editor, heading.id, { state: undefined })
  expect(editor.children[0]).toHaveProperty('chapter', { guidance: 'intro', owner: 'Sivistys' })
})
