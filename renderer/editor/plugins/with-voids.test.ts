import { expect, test } from 'vitest'
import { p, pageBreak } from '#shared/plan/build.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import { insertBlock } from '../transforms/insert-block.ts'

test('backspace after a page break selects it first and deletes it then', () => {
  const editor = editorWith([p('a'), pageBreak(), p('b')], [2, 0], 0)
  editor.deleteBackward('character')
  expect(outlineText(editor)).toEqual(['a', 'page-break', 'b'])
  expect(editor.selection?.anchor.path[0]).toBe(1)
  editor.deleteBackward('character')
  expect(outlineText(editor)).toEqual(['a', 'b'])
})

test('enter on a selected one starts a paragraph after it', () => {
  const editor = editorWith([p('a'), pageBreak(), p('b')], [1])
  editor.insertBreak()
  editor.insertText('uusi')
  expect(outlineText(editor)).toEqual(['a', 'page-break', 'uusi', 'b'])
})

test('typing on a selected one changes nothing', () => {
  const editor = editorWith([p('a'), pageBreak(), p('b')], [1])
  editor.insertText('x')
  expect(outlineText(editor)).toEqual(['a', 'page-break', 'b'])
})

test('a block takes the place of an empty line, and the caret goes on after it', () => {
  const editor = editorWith([p('a'), p(), p('b')], [1])
  insertBlock(editor, pageBreak())
  expect(outlineText(editor)).toEqual(['a', 'page-break', 'b'])
  expect(editor.selection?.anchor.path[0]).toBe(2)
})
