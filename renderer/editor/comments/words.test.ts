import { Editor } from 'slate'
import { expect, test } from 'vitest'
import { b, image, link, note, p, table } from '#shared/plan/build.ts'
import type { Paragraph } from '#shared/plan/model.ts'
import { editorWith } from '../test-editor.ts'
import { rangeOfWords, selectedAnchor } from './words.ts'

const paragraph = p([
  'Ikäihmisten ',
  b('yksinäisyys'),
  ' on ',
  link('https://thl.fi', 'vähentynyt'),
  note('Kysely'),
  ' kahden vuoden aikana.',
])
const text = 'Ikäihmisten yksinäisyys on vähentynyt kahden vuoden aikana.'

test.each([
  'Ikäihmisten',
  'yksinäisyys',
  'sten yksi',
  'on vähentynyt',
  'vähentynyt kahden',
  'aikana.',
])('the words "%s" are found in the page as they are counted in the text, and back', (words) => {
  const editor = editorWith([paragraph, p('Muuta.')])
  const start = text.indexOf(words)
  const range = rangeOfWords(paragraph, [0], start, start + words.length)
  expect(Editor.string(editor, range)).toBe(words)
  editor.selection = range
  expect(selectedAnchor(editor)).toEqual({
    block: paragraph.id,
    start,
    end: start + words.length,
    quote: words,
  })
})

test('a caret means the word it is in', () => {
  const editor = editorWith([paragraph], [0, 0], 3)
  expect(selectedAnchor(editor)).toMatchObject({ start: 0, quote: 'Ikäihmisten' })
})

test('of a selection over several blocks it is the part in the first', () => {
  const editor = editorWith([p('Yksi kaksi'), p('kolme')])
  editor.selection = {
    anchor: { path: [0, 0], offset: 5 },
    focus: { path: [1, 0], offset: 3 },
  }
  expect(selectedAnchor(editor)).toMatchObject({ start: 5, quote: 'kaksi' })
})

test('where there are no words it is the whole block', () => {
  const empty = p()
  expect(selectedAnchor(editorWith([empty], [0]))).toEqual({ block: empty.id, quote: '' })
  const picture = image(
    { asset: 'a'.repeat(64), format: 'png', width: 2, height: 1 },
    { caption: 'Kaavio', alt: 'Pylväät' },
  )
  const editor = editorWith([picture, p('')], [0])
  expect(selectedAnchor(editor)).toEqual({ block: picture.id, quote: 'Kaavio\nPylväät' })
})

test('in a table it is the words of the cell', () => {
  const cells = table('', [['Nimi'], ['Kirjaamo']])
  const cell = cells.children[1]?.children[0]?.children[0] as Paragraph
  const editor = editorWith([cells, p()], [0, 1, 0, 0])
  expect(selectedAnchor(editor)).toMatchObject({ block: cell.id, quote: 'Kirjaamo' })
})
