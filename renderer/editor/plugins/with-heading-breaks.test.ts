import { expect, test } from 'vitest'
import { h, p } from '#shared/plan/build.ts'
import { blocksOf } from '../queries.ts'
import { editorWith, outlineText } from '../test-editor.ts'

test('enter at the end of a heading starts a paragraph', () => {
  const editor = editorWith([h(2, 'Sana')], [0])
  editor.insertBreak()
  expect(outlineText(editor)).toEqual(['h2 Sana', ''])
  expect(editor.selection?.anchor).toEqual({ path: [1, 0], offset: 0 })
})

test('enter at the beginning of a heading makes room above it', () => {
  const editor = editorWith([h(2, 'Sana')], [0, 0], 0)
  editor.insertBreak()
  expect(outlineText(editor)).toEqual(['', 'h2 Sana'])
})

test('enter inside a heading splits it; the chapter stays with the first half', () => {
  const editor = editorWith(
    [h(1, 'Alku loppu', { guidance: 'intro', owner: 'Kirjaamo' }), p()],
    [0, 0],
    4,
  )
  editor.insertBreak()
  expect(outlineText(editor)).toEqual(['h1 Alku', 'h1  loppu', ''])
  expect(blocksOf(editor)[0]).toHaveProperty('chapter.owner', 'Kirjaamo')
  expect(blocksOf(editor)[1]).not.toHaveProperty('chapter')
})

test('enter or backspace in an empty heading makes it a paragraph', () => {
  for (const key of ['insertBreak', 'deleteBackward'] as const) {
    const editor = editorWith([p('ennen'), h(3, ''), p('jälkeen')], [1])
    if (key === 'insertBreak') editor.insertBreak()
    else editor.deleteBackward('character')
    expect(outlineText(editor)).toEqual(['ennen', '', 'jälkeen'])
  }
})
