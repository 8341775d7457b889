import { Editor, Transforms } from 'slate'
import { expect, test } from 'vitest'
import { h, image, li, p, row, table } from '#shared/plan/build.ts'
import type { Block, Table } from '#shared/plan/model.ts'
import { blocksOf } from '../queries.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import {
  insertColumn,
  insertRow,
  moveColumn,
  moveRow,
  moveToCell,
  moveToRow,
  removeColumns,
  removeRows,
  removeTable,
  toggleHeaderColumn,
} from '../transforms/edit-table.ts'
import { insertBlocks } from './with-paste.ts'

const grid = [
  ['a1', 'b1', 'c1'],
  ['a2', 'b2', 'c2'],
]

/** A table between two paragraphs, the caret in the cell. */
function editorIn(rowAt: number, column: number): Editor {
  return editorWith([p('ennen'), table('T', grid), p('jälkeen')], [1, rowAt, column])
}

const tableOf = (editor: Editor) =>
  blocksOf(editor).find((block) => block.type === 'table') as Table
const shown = (editor: Editor) => outlineText(editor)[1]
const cellOf = (editor: Editor) => editor.selection?.anchor.path.slice(1, 3)

function selectFrom(editor: Editor, from: number[], to: number[]): void {
  const range = { anchor: Editor.start(editor, from), focus: Editor.end(editor, to) }
  Transforms.select(editor, range)
}

test('rows come above and below, and the caret goes into them', () => {
  const editor = editorIn(0, 1)
  insertRow(editor, 'below')
  expect(shown(editor)).toBe('table a1|b1|c1 / || / a2|b2|c2')
  expect(cellOf(editor)).toEqual([1, 1])
  insertRow(editor, 'above')
  expect(tableOf(editor).children).toHaveLength(4)
})

test('columns come left and right with ids of their own', () => {
  const editor = editorIn(1, 1)
  const before = tableOf(editor).columns.map(({ id }) => id)
  insertColumn(editor, 'right')
  expect(shown(editor)).toBe('table a1|b1||c1 / a2|b2||c2')
  const after = tableOf(editor).columns.map(({ id }) => id)
  expect(after.toSpliced(2, 1)).toEqual(before)
  expect(cellOf(editor)).toEqual([1, 2])
})

test('rows and columns go; with the last of them the table', () => {
  const editor = editorIn(0, 1)
  removeColumns(editor)
  expect(shown(editor)).toBe('table a1|c1 / a2|c2')
  removeRows(editor)
  expect(shown(editor)).toBe('table a2|c2')
  removeRows(editor)
  expect(outlineText(editor)).toEqual(['ennen', 'jälkeen'])
})

test('all rows of a selection go at once', () => {
  const editor = editorWith([table('T', [...grid, ['a3', 'b3', 'c3']]), p()], [0, 0, 0])
  selectFrom(editor, [0, 1, 0], [0, 2, 1])
  removeRows(editor)
  expect(outlineText(editor)[0]).toBe('table a1|b1|c1')
})

test('rows and columns move, and columns take their widths along', () => {
  const editor = editorWith([table('T', grid, { widths: [1, 2, 3] }), p()], [0, 0, 0])
  moveColumn(editor, 1)
  expect(outlineText(editor)[0]).toBe('table b1|a1|c1 / b2|a2|c2')
  expect(tableOf(editor).columns.map(({ width }) => width)).toEqual([2, 1, 3])
  moveRow(editor, 1)
  expect(outlineText(editor)[0]).toBe('table b2|a2|c2 / b1|a1|c1')
  expect(moveRow(editor, 1)).toBe(false)
})

test('tab goes from cell to cell and adds a row at the end', () => {
  const editor = editorIn(1, 1)
  moveToCell(editor, 1)
  expect(cellOf(editor)).toEqual([1, 2])
  moveToCell(editor, 1)
  expect(shown(editor)).toBe('table a1|b1|c1 / a2|b2|c2 / ||')
  expect(cellOf(editor)).toEqual([2, 0])
  moveToCell(editor, -1)
  expect(cellOf(editor)).toEqual([1, 2])
})

test('up and down keep the column and leave the table at its edges', () => {
  const editor = editorIn(0, 2)
  moveToRow(editor, 1)
  expect(cellOf(editor)).toEqual([1, 2])
  moveToRow(editor, 1)
  expect(editor.selection?.anchor.path[0]).toBe(2)
  expect(moveToRow(editor, 1)).toBe(false)
})

test('deleting over cells empties them and leaves the rest', () => {
  const editor = editorIn(0, 0)
  selectFrom(editor, [1, 0, 1], [1, 1, 2])
  editor.deleteFragment()
  expect(shown(editor)).toBe('table a1|| / a2||')
  expect(cellOf(editor)).toEqual([0, 1])
})

test('typing over cells empties them and writes into the first', () => {
  const editor = editorIn(0, 0)
  selectFrom(editor, [1, 0, 0], [1, 1, 0])
  editor.insertText('x')
  expect(shown(editor)).toBe('table x|b1|c1 / |b2|c2')
})

test('a selection from outside empties the cells it reaches', () => {
  const editor = editorIn(0, 0)
  selectFrom(editor, [0], [1, 0, 1])
  editor.deleteFragment()
  expect(outlineText(editor)).toEqual(['', 'table ||c1 / a2|b2|c2', 'jälkeen'])
})

test('a table that is selected whole goes', () => {
  const editor = editorIn(0, 0)
  selectFrom(editor, [0], [1])
  editor.deleteFragment()
  expect(outlineText(editor)).toEqual(['', 'jälkeen'])
})

test('backspace and delete stop at the edges of a cell and of the table', () => {
  const editor = editorIn(0, 1)
  Transforms.select(editor, Editor.start(editor, [1, 0, 1]))
  editor.deleteBackward('character')
  Transforms.select(editor, Editor.end(editor, [1, 1, 2]))
  editor.deleteForward('character')
  Transforms.select(editor, Editor.start(editor, [2]))
  editor.deleteBackward('character')
  Transforms.select(editor, Editor.end(editor, [0]))
  editor.deleteForward('character')
  expect(outlineText(editor)).toEqual(['ennen', 'table a1|b1|c1 / a2|b2|c2', 'jälkeen'])
})

test('a block of cells is copied as a table and fills the cells it is pasted into', () => {
  const editor = editorIn(0, 0)
  selectFrom(editor, [1, 0, 0], [1, 1, 1])
  const copied = editor.getFragment() as Block[]
  expect(copied).toMatchObject([{ type: 'table', children: [{}, {}] }])
  Transforms.select(editor, Editor.start(editor, [1, 1, 2]))
  insertBlocks(editor, copied)
  expect(shown(editor)).toBe('table a1|b1|c1| / a2|b2|a1|b1 / ||a2|b2')
})

test('words of one cell are copied as words', () => {
  const editor = editorIn(0, 0)
  selectFrom(editor, [1, 0, 0], [1, 0, 0])
  expect(editor.getFragment()).toMatchObject([{ type: 'paragraph', children: [{ text: 'a1' }] }])
})

test('other blocks become text of the cell, and an image goes after the table', () => {
  const editor = editorIn(0, 0)
  const picture = image({ asset: 'a'.repeat(64), format: 'png', width: 1, height: 1 })
  insertBlocks(editor, [h(1, 'Otsikko'), li('kohta'), picture, p('teksti')])
  expect(outlineText(editor)).toEqual([
    'ennen',
    'table a1Otsikkokohtateksti|b1|c1 / a2|b2|c2',
    'image',
    'jälkeen',
  ])
})

test('words are pasted into the line of a cell', () => {
  const editor = editorIn(0, 0)
  insertBlocks(editor, [p('lisää')])
  expect(shown(editor)).toBe('table a1lisää|b1|c1 / a2|b2|c2')
})

test('a ragged table is made whole, and nothing of it is lost', () => {
  const ragged = {
    ...table('T', [['a', 'b']]),
    children: [row(['a', 'b']), row(['c', 'd', 'e']), row([])],
  }
  const editor = editorWith([ragged, p()])
  Editor.normalize(editor, { force: true })
  expect(outlineText(editor)[0]).toBe('table a|b| / c|d|e / ||')
  expect(tableOf(editor).columns).toHaveLength(3)
})

test('the header column comes and goes', () => {
  const editor = editorIn(0, 0)
  toggleHeaderColumn(editor)
  expect(tableOf(editor).headerColumn).toBe(true)
  toggleHeaderColumn(editor)
  expect(tableOf(editor)).not.toHaveProperty('headerColumn')
})

test('without a table there is nothing to remove', () => {
  expect(removeTable(editorWith([p('teksti')], [0]))).toBe(false)
})

test('the plan never ends with a table', () => {
  const editor = editorIn(0, 0)
  Transforms.removeNodes(editor, { at: [2] })
  expect(outlineText(editor).at(-1)).toBe('')
})
