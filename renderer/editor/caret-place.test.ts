import { Node } from 'slate'
import { expect, test } from 'vitest'
import { h, image, p, table } from '#shared/plan/build.ts'
import { rememberedBlocks } from '#shared/plan/caret-place.ts'
import type { Block } from '#shared/plan/model.ts'
import { caretPlace, caretPoint } from './caret-place.ts'
import { editorWith } from './test-editor.ts'

/** The words that the caret comes back to, with `|` where it is. */
function backIn(blocks: Block[], left: ReturnType<typeof caretPlace>): string | undefined {
  const editor = editorWith(blocks)
  const point = left && caretPoint(editor, left)
  if (!point) return undefined
  const words = Node.string(Node.get(editor, point.path))
  return `${words.slice(0, point.offset)}|${words.slice(point.offset)}`
}

const [title, first, second, third] = [h(1, 'Johdanto'), p('Yksi'), p('Kaksi'), p('Kolme')]

test('the caret comes back to the letter where it was, whatever was written above', () => {
  const left = caretPlace(editorWith([title, first, second], [2, 0], 3))
  expect(backIn([title, first, second], left)).toBe('Kak|si')
  expect(backIn([p('Uusi'), title, p('Toinen'), first, second, third], left)).toBe('Kak|si')
})

test('it comes back into the cell of a table and to an image', () => {
  const numbers = table('Väestö', [
    ['Vuosi', 'Määrä'],
    ['2025', '12 390'],
  ])
  const left = caretPlace(editorWith([title, numbers], [1, 1, 1, 0, 0], 2))
  expect(backIn([first, title, numbers], left)).toBe('12| 390')

  const picture = image({ asset: 'a'.repeat(64), format: 'png', width: 1, height: 1 })
  const onPicture = caretPlace(editorWith([title, picture], [1, 0], 0))
  const point = onPicture && caretPoint(editorWith([picture, title]), onPicture)
  expect(point).toEqual({ path: [0, 0], offset: 0 })
})

test('where the words are fewer than they were, it stands at their end', () => {
  const left = caretPlace(editorWith([title, second], [1, 0], 5))
  expect(backIn([title, { ...second, children: [{ text: 'Ka' }] }], left)).toBe('Ka|')
})

test('when its block is gone, it comes to the end of the nearest one before', () => {
  const left = caretPlace(editorWith([title, first, second, third], [3, 0], 2))
  expect(backIn([title, first, p('Muu')], left)).toBe('Yksi|')
})

test('it has no place in a plan with nothing that stood before it, or if nobody ever put it down', () => {
  const left = caretPlace(editorWith([title, first, second], [1, 0], 2))
  expect(backIn([second, third], left)).toBeUndefined()
  expect(caretPlace(editorWith([title]))).toBeUndefined()
})

test('of a long plan no more is remembered than is needed', () => {
  const blocks = Array.from({ length: 1_000 }, (_, at) => p(`Kappale ${at}`))
  const left = caretPlace(editorWith(blocks, [900, 0], 0))
  expect(left?.blocks).toHaveLength(rememberedBlocks)
  expect(left?.blocks.at(0)).toBe(blocks[900]?.id)
})
