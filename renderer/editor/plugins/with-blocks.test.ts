import { expect, test } from 'vitest'
import { callout, h, p, quote } from '#shared/plan/build.ts'
import { blocksOf } from '../queries.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import { setCalloutTone } from '../transforms/callout-tone.ts'
import { setSelectedBlocks, toggleBlock } from '../transforms/set-block.ts'

test('a quote goes on with enter and ends with an empty line', () => {
  const editor = editorWith([quote('sana'), p()], [0])
  editor.insertBreak()
  expect(outlineText(editor)).toEqual(['quote sana', 'quote', ''])
  editor.insertBreak()
  expect(outlineText(editor)).toEqual(['quote sana', '', ''])
})

test('backspace at the beginning of a callout makes it a paragraph', () => {
  const editor = editorWith([callout('key', 'sana'), p()], [0, 0], 0)
  editor.deleteBackward('character')
  expect(outlineText(editor)).toEqual(['sana', ''])
  expect(blocksOf(editor)[0]).not.toHaveProperty('tone')
})

test('shift and enter breaks the line, in a heading the block', () => {
  const editor = editorWith([p('yksi')], [0])
  editor.insertSoftBreak()
  expect(outlineText(editor)).toEqual(['yksi\n'])
  const heading = editorWith([h(1, 'Otsikko'), p()], [0])
  heading.insertSoftBreak()
  expect(outlineText(heading)).toEqual(['h1 Otsikko', '', ''])
})

test('a style chosen twice goes back to body text', () => {
  const editor = editorWith([p('sana')], [0])
  toggleBlock(editor, { type: 'quote' })
  expect(outlineText(editor)).toEqual(['quote sana'])
  toggleBlock(editor, { type: 'quote' })
  expect(outlineText(editor)).toEqual(['sana'])
})

test('a heading of another level keeps its chapter, body text does not', () => {
  const editor = editorWith([h(1, 'Johdanto', { guidance: 'intro' }), p()], [0])
  setSelectedBlocks(editor, { type: 'heading', level: 2 })
  expect(blocksOf(editor)[0]).toMatchObject({ level: 2, chapter: { guidance: 'intro' } })
  setSelectedBlocks(editor, { type: 'paragraph' })
  expect(Object.keys(blocksOf(editor)[0] ?? {}).sort()).toEqual(['children', 'id', 'type'])
})

test('a box of callouts changes its kind as one', () => {
  const editor = editorWith(
    [callout('note', 'a'), callout('note', 'b'), callout('key', 'c'), p()],
    [0],
  )
  setCalloutTone(editor, [0], 'important')
  expect(blocksOf(editor).map((block) => ('tone' in block ? block.tone : ''))).toEqual([
    'important',
    'important',
    'key',
    '',
  ])
})
