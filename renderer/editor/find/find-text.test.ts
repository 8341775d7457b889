import { Editor } from 'slate'
import { expect, test } from 'vitest'
import { b, h, link, note, p, table } from '#shared/plan/build.ts'
import { blocksOf } from '../queries.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import { findText, replaceAllFound } from './find-text.ts'

const usual = { matchCase: false, wholeWords: false }

function found(editor: Editor, text: string, options = usual): string[] {
  return findText(editor, { text, ...options }).map((range) => Editor.string(editor, range))
}

test('words are found in headings, text and tables, in reading order', () => {
  const editor = editorWith([h(1, 'Ikä'), p('iän ja ikä'), table('Ikä', [['ikäluokka']]), p('IKÄ')])
  expect(found(editor, 'ikä')).toEqual(['Ikä', 'ikä', 'ikä', 'IKÄ'])
})

test('words are found across formatting and into links, not through footnotes', () => {
  const editor = editorWith([p(['hyvin', b('vointi'), ' ', link('https://thl.fi', 'suunnitelma')])])
  expect(found(editor, 'hyvinvointi')).toEqual(['hyvinvointi'])
  expect(found(editor, 'vointi suunn')).toEqual(['vointi suunn'])
  const parted = editorWith([p(['hyvin', note('viite'), 'vointi'])])
  expect(found(parted, 'hyvinvointi')).toEqual([])
})

test('case and whole words count when asked', () => {
  const editor = editorWith([p('Kunta kunta kuntalainen')])
  expect(found(editor, 'kunta')).toHaveLength(3)
  expect(found(editor, 'kunta', { matchCase: true, wholeWords: false })).toHaveLength(2)
  expect(found(editor, 'kunta', { matchCase: false, wholeWords: true })).toHaveLength(2)
  expect(found(editor, 'Kunta', { matchCase: true, wholeWords: true })).toHaveLength(1)
})

test.each(['(1)', '5 %', 'a.b', '[x]', 'C:\\temp', '§ 6', '12/2021', 'a|b', '&&', 'x-y'])(
  'signs mean themselves: %s',
  (text) => {
    expect(found(editorWith([p(`ennen ${text} jälkeen`)]), text)).toEqual([text])
  },
)

test('a space finds one that does not break', () => {
  expect(found(editorWith([p('12\u00a0480')]), '12 480')).toHaveLength(1)
})

test('everything is replaced in one step, keeping the look of what it replaces', () => {
  const editor = editorWith([p(['kunta ja ', b('kunta')]), p(['ku', b('nta'), ' kunta'])], [0])
  const before = editor.children
  replaceAllFound(editor, findText(editor, { text: 'kunta', ...usual }), 'kaupunki')
  expect(outlineText(editor)).toEqual(['kaupunki ja kaupunki', 'kaupunki kaupunki'])
  expect(blocksOf(editor)[0]?.children[1]).toMatchObject({ text: 'kaupunki', bold: true })
  editor.undo()
  expect(editor.children).toEqual(before)
})

test('what is replaced by nothing is gone', () => {
  const editor = editorWith([p('a b a'), p('loppu')], [0])
  replaceAllFound(editor, findText(editor, { text: 'a', ...usual }), '')
  expect(outlineText(editor)).toEqual([' b ', 'loppu'])
})
