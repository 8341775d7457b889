import { Editor } from 'slate'
import { expect, test } from 'vitest'
import { b, link, note, p } from '#shared/plan/build.ts'
import { blocksOf } from '../queries.ts'
import { editorWith } from '../test-editor.ts'
import { clearMarks, setMark, toggleMark } from './toggle-mark.ts'

function allSelected(...blocks: Parameters<typeof editorWith>[0]): Editor {
  const editor = editorWith(blocks, [0])
  editor.selection = { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) }
  return editor
}

test('a mark is set when some of the selection lacks it and taken when all has it', () => {
  const editor = allSelected(p(['a ', b('b')]), p('c'))
  toggleMark(editor, 'bold')
  expect(editor.children).toMatchObject([
    { children: [{ text: 'a b', bold: true }] },
    { children: [{ text: 'c', bold: true }] },
  ])
  toggleMark(editor, 'bold')
  expect(editor.children).toMatchObject([
    { children: [{ text: 'a b' }] },
    { children: [{ text: 'c' }] },
  ])
  expect(JSON.stringify(editor.children)).not.toContain('bold')
})

test('marks reach into links and leave footnotes alone', () => {
  const editor = allSelected(p(['a', link('https://thl.fi', 'b'), note('n'), 'c']))
  toggleMark(editor, 'italic')
  expect(blocksOf(editor)[0]?.children).toMatchObject([
    { italic: true },
    { children: [{ italic: true }] },
    {},
    { type: 'footnote', children: [{ text: '' }] },
    { italic: true },
  ])
})

test('only the selected part is marked', () => {
  const editor = editorWith([p('abc')], [0])
  editor.selection = { anchor: { path: [0, 0], offset: 1 }, focus: { path: [0, 0], offset: 2 } }
  toggleMark(editor, 'bold')
  expect(blocksOf(editor)[0]?.children).toEqual([
    { text: 'a' },
    { text: 'b', bold: true },
    { text: 'c' },
  ])
})

test('raised words are not lowered at the same time', () => {
  const editor = allSelected(p('m2'))
  toggleMark(editor, 'superscript')
  toggleMark(editor, 'subscript')
  expect(blocksOf(editor)[0]?.children).toEqual([{ text: 'm2', subscript: true }])
})

test('clearing takes every mark, the language too', () => {
  const editor = allSelected(p([b('a'), 'b']))
  setMark(editor, 'language', 'sv')
  clearMarks(editor)
  expect(blocksOf(editor)[0]?.children).toEqual([{ text: 'ab' }])
})
