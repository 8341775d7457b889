import { expect, test } from 'vitest'
import { b, h, li, note, p } from '#shared/plan/build.ts'
import { blocksOf } from '../queries.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import { editText } from './edit-text.ts'

const chapter = h(1, 'Liikunta')
const first = p(['Kunta ', b('tukee'), ' liikuntaa', note('Päätös'), '.'])
const item = li('Kerhot')
const last = p('Reitit pidetään kunnossa.')
const start = [chapter, first, item, last]

test('a block goes in after another one, first, or at the end when that one is gone', () => {
  const editor = editorWith(start)
  editText(editor, { kind: 'insert', block: p('Uusi.'), after: first.id })
  editText(editor, { kind: 'insert', block: p('Alku.'), after: null })
  editText(editor, { kind: 'insert', block: p('Loppu.'), after: 'gonegonegonegone' })
  expect(outlineText(editor)).toEqual([
    'Alku.',
    'h1 Liikunta',
    'Kunta tukee liikuntaa.',
    'Uusi.',
    '- Kerhot',
    'Reitit pidetään kunnossa.',
    'Loppu.',
  ])
})

test('a block that went comes back as it was, looks, notes and all', () => {
  const editor = editorWith(start, [1], 3)
  editText(editor, { kind: 'remove', block: first.id })
  expect(outlineText(editor)).toEqual(['h1 Liikunta', '- Kerhot', 'Reitit pidetään kunnossa.'])
  editText(editor, { kind: 'insert', block: first, after: chapter.id })
  expect(blocksOf(editor)).toEqual(start)
})

test('what is so already stays as it is', () => {
  const editor = editorWith(start)
  editText(editor, { kind: 'insert', block: first, after: null })
  editText(editor, { kind: 'remove', block: 'gonegonegonegone' })
  expect(blocksOf(editor)).toEqual(start)
})

test('the only block can go', () => {
  const editor = editorWith([first])
  editText(editor, { kind: 'remove', block: first.id })
  expect(outlineText(editor)).toEqual([''])
})

test('undo of the page takes each back, under the same id', () => {
  const editor = editorWith(start)
  const added = p('Uusi.')
  editor.endUndoStep()
  editText(editor, { kind: 'insert', block: added, after: item.id })
  editor.endUndoStep()
  editText(editor, { kind: 'remove', block: first.id })
  editor.undo()
  editor.undo()
  expect(blocksOf(editor)).toEqual(start)
  editor.redo()
  expect(blocksOf(editor)[3]).toEqual(added)
})
