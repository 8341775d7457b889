import { expect, test } from 'vitest'
import { li, oli, p } from '#shared/plan/build.ts'
import { blocksOf } from '../queries.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import { indentItems, toggleRestart } from '../transforms/lists.ts'

test('enter goes on with the list', () => {
  const editor = editorWith([oli('yksi'), p()], [0])
  editor.insertBreak()
  editor.insertText('kaksi')
  expect(outlineText(editor)).toEqual(['1. yksi', '1. kaksi', ''])
})

test('enter in an empty item goes out a level, then ends the list', () => {
  const editor = editorWith([li('yksi'), li('', 1), p()], [1])
  editor.insertBreak()
  expect(outlineText(editor)).toEqual(['- yksi', '-', ''])
  editor.insertBreak()
  expect(outlineText(editor)).toEqual(['- yksi', '', ''])
})

test('backspace at the beginning of an item makes it a paragraph', () => {
  const editor = editorWith([li('yksi'), li('kaksi'), p()], [1, 0], 0)
  editor.deleteBackward('character')
  expect(outlineText(editor)).toEqual(['- yksi', 'kaksi', ''])
})

test('levels go from nought to eight', () => {
  const editor = editorWith([li('yksi'), p()], [0])
  expect(indentItems(editor, -1)).toBe(true)
  expect(blocksOf(editor)[0]).toHaveProperty('level', 0)
  for (let time = 0; time < 12; time += 1) indentItems(editor, 1)
  expect(blocksOf(editor)[0]).toHaveProperty('level', 8)
})

test('outside of lists there is nothing to indent', () => {
  expect(indentItems(editorWith([p('teksti')], [0]), 1)).toBe(false)
})

test.each([
  ['- ', '- '],
  ['• ', '- '],
  ['* ', '- '],
  ['1. ', '1. '],
  ['1) ', '1. '],
])('"%s" at the beginning of a line starts a list', (typed, marker) => {
  const editor = editorWith([p()], [0])
  for (const letter of typed) editor.insertText(letter)
  editor.insertText('x')
  expect(outlineText(editor)).toEqual([`${marker}x`])
})

test.each(['2026. ', 'a - ', '2) '])('"%s" starts none', (typed) => {
  const editor = editorWith([p()], [0])
  for (const letter of typed) editor.insertText(letter)
  expect(outlineText(editor)).toEqual([typed])
})

test('undo gives the marker back', () => {
  const editor = editorWith([p()], [0])
  for (const letter of '- ') editor.insertText(letter)
  editor.undo()
  expect(outlineText(editor)).toEqual(['- '])
  expect(blocksOf(editor)[0]?.type).toBe('paragraph')
})

test('a count that begins anew does so once', () => {
  const editor = editorWith([oli('yksi'), oli('kaksi'), p()], [1])
  toggleRestart(editor)
  editor.insertBreak()
  expect(blocksOf(editor)[1]).toHaveProperty('restart', true)
  expect(blocksOf(editor)[2]).not.toHaveProperty('restart')
})
