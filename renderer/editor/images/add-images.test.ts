import { Editor, Transforms } from 'slate'
import { expect, test } from 'vitest'
import { image, p } from '#shared/plan/build.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import { addImages } from './add-images.ts'

const kept = async ({ name }: File) =>
  image({ asset: name.padEnd(64, '0'), format: 'png', width: 40, height: 30 })
const files = [new File([], 'kaavio'), new File([], 'kuva')]

test('pictures come one after the other below the caret', async () => {
  const editor = editorWith([p('Ennen'), p('Jälkeen')], [0])
  const { ids, isLeft } = await addImages(editor, files, kept)
  expect(outlineText(editor)).toEqual(['Ennen', 'image', 'image', 'Jälkeen'])
  expect(ids).toHaveLength(2)
  expect(isLeft).toBe(false)
})

test('the first picture takes the place of an empty line, and all are one step of undo', async () => {
  const editor = editorWith([p(), p('Jälkeen')], [0])
  await addImages(editor, files, kept)
  expect(outlineText(editor)).toEqual(['image', 'image', 'Jälkeen'])
  editor.undo()
  expect(outlineText(editor)).toEqual(['', 'Jälkeen'])
})

test('pictures that take a moment come where they were pasted, and the writer goes on elsewhere', async () => {
  const editor = editorWith([p('Ennen'), p('Jälkeen')], [0])
  const adding = addImages(editor, files, kept)
  Transforms.insertNodes(editor, p('Uusi'), { at: [0] })
  Transforms.select(editor, Editor.end(editor, [2]))
  Transforms.insertText(editor, ' kirjoitettu')
  const { isLeft } = await adding
  Transforms.insertText(editor, ' ja jatkettu')
  expect(outlineText(editor)).toEqual([
    'Uusi',
    'Ennen',
    'image',
    'image',
    'Jälkeen kirjoitettu ja jatkettu',
  ])
  expect(isLeft).toBe(true)
})

test('who writes on in the line where a picture was pasted stays there', async () => {
  const editor = editorWith([p('Ennen')], [0])
  const adding = addImages(editor, files.slice(1), kept)
  Transforms.insertText(editor, ' kuvaa')
  const { isLeft } = await adding
  Transforms.insertText(editor, '.')
  expect(outlineText(editor)).toEqual(['Ennen kuvaa.', 'image', ''])
  expect(isLeft).toBe(true)
})
