import fc from 'fast-check'
import { Editor } from 'slate'
import { expect, test } from 'vitest'
import { b, h, link, note, p, table } from '#shared/plan/build.ts'
import { inlineText } from '#shared/plan/walk.ts'
import { blocksOf } from '../queries.ts'
import { editorWith } from '../test-editor.ts'
import { setBlockText } from './set-block-text.ts'

test('words that stay keep their looks, links and notes', () => {
  const block = p([
    'Kunta ',
    b('tukee'),
    ' kerhoja',
    note('Päätös'),
    ' ja ',
    link('https://thl.fi', 'liikuntaa'),
    '.',
  ])
  const editor = editorWith([block])
  setBlockText(editor, block.id, 'Kunta tukee vuosittain kerhoja ja kulttuuria sekä liikuntaa.')
  expect(blocksOf(editor)[0]?.children).toMatchObject([
    { text: 'Kunta ' },
    { text: 'tukee', bold: true },
    { text: expect.stringMatching(/kerhoja$/) },
    { type: 'footnote' },
    { text: ' ja kulttuuria sekä ' },
    { type: 'link', children: [{ text: 'liikuntaa' }] },
    { text: '.' },
  ])
})

test('a paragraph in a table and an empty heading take words as well', () => {
  const heading = h(1, '')
  const grid = table('Taulukko', [['Vanha sana']])
  const inCell = grid.children[0]?.children[0]?.children[0]?.id ?? ''
  const editor = editorWith([heading, grid])
  setBlockText(editor, heading.id, 'Johdanto')
  setBlockText(editor, inCell, 'Uusi sana')
  expect(Editor.string(editor, [0])).toBe('Johdanto')
  expect(Editor.string(editor, [1])).toBe('Uusi sana')
})

test('whatever the words, the block says the new ones', () => {
  const words = fc
    .array(fc.constantFrom('kunta', 'tukee', 'työtä', ',', '.', ' '))
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(words, words, words, (first, second, after) => {
      const block = p([first, b(second), note('n'), first])
      const editor = editorWith([block])
      setBlockText(editor, block.id, after)
      const [now] = blocksOf(editor)
      expect(now?.type === 'paragraph' && inlineText(now.children)).toBe(after)
    }),
  )
})
