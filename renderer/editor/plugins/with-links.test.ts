import { expect, test } from 'vitest'
import { link, p } from '#shared/plan/build.ts'
import { blocksOf } from '../queries.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import { addressFrom, removeLink, setLink } from '../transforms/links.ts'

test.each([
  ['https://thl.fi', 'https://thl.fi'],
  ['thl.fi/hyte', 'https://thl.fi/hyte'],
  ['www.kunta.fi', 'https://www.kunta.fi'],
  ['kirjaamo@kunta.fi', 'mailto:kirjaamo@kunta.fi'],
  ['mailto:a@b.fi', 'mailto:a@b.fi'],
  ['  http://a.fi  ', 'http://a.fi'],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['moi', undefined],
  ['kaksi sanaa.fi', undefined],
  ['', undefined],
])('the address meant by "%s" is %s', (typed, address) => {
  expect(addressFrom(typed)).toBe(address)
})

test('an address becomes a link with the space after it', () => {
  const editor = editorWith([p()], [0])
  for (const letter of 'ks. www.thl.fi nyt') editor.insertText(letter)
  expect(blocksOf(editor)[0]?.children).toEqual([
    { text: 'ks. ' },
    { type: 'link', url: 'https://www.thl.fi', children: [{ text: 'www.thl.fi' }] },
    { text: ' nyt' },
  ])
})

test('undo takes the link and leaves the words', () => {
  const editor = editorWith([p()], [0])
  for (const letter of 'www.thl.fi ') editor.insertText(letter)
  editor.undo()
  editor.undo()
  expect(blocksOf(editor)[0]?.children).toEqual([{ text: 'www.thl.fi' }])
})

test('what is typed after a link stays outside of it', () => {
  const editor = editorWith([p(['ks. ', link('https://thl.fi', 'THL'), ''])], [0, 1, 0], 3)
  editor.insertText('x')
  expect(blocksOf(editor)[0]?.children).toMatchObject([
    {},
    { children: [{ text: 'THL' }] },
    { text: 'x' },
  ])
})

test('selected words become a link, and the link a bare word again', () => {
  const editor = editorWith([p('katso THL tästä')], [0])
  editor.selection = { anchor: { path: [0, 0], offset: 6 }, focus: { path: [0, 0], offset: 9 } }
  setLink(editor, { text: 'THL', url: 'https://thl.fi' })
  expect(blocksOf(editor)[0]?.children).toMatchObject([
    {},
    { type: 'link', children: [{ text: 'THL' }] },
    {},
  ])
  editor.selection = {
    anchor: { path: [0, 1, 0], offset: 1 },
    focus: { path: [0, 1, 0], offset: 1 },
  }
  setLink(editor, { text: 'Terveyden laitos', url: 'https://thl.fi/fi' })
  expect(outlineText(editor)).toEqual(['katso Terveyden laitos tästä'])
  expect(blocksOf(editor)[0]?.children[1]).toMatchObject({ url: 'https://thl.fi/fi' })
  removeLink(editor)
  expect(blocksOf(editor)[0]?.children).toEqual([{ text: 'katso Terveyden laitos tästä' }])
})

test('a link without words is gone', () => {
  const editor = editorWith([p(['a', link('https://thl.fi', 'b'), 'c'])], [0, 1, 0], 1)
  editor.deleteBackward('character')
  expect(blocksOf(editor)[0]?.children).toEqual([{ text: 'ac' }])
})
