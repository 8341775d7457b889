import { createEditor, Editor, Transforms } from 'slate'
import { expect, test } from 'vitest'
import { p } from '#shared/plan/build.ts'
import { withUndo } from './with-undo.ts'

/** An editor with a clock that the test turns. */
function editorWithClock() {
  const clock = { now: 0 }
  const editor = withUndo(createEditor(), () => clock.now)
  editor.children = [p('')]
  Transforms.select(editor, Editor.start(editor, []))
  return { editor, clock }
}

/** Letter by letter, each with a render of its own as from a keyboard. */
async function type(editor: Editor, text: string): Promise<void> {
  for (const letter of text) {
    editor.insertText(letter)
    await Promise.resolve()
    await Promise.resolve()
  }
}

test('typing goes back word by word', async () => {
  const { editor } = editorWithClock()
  await type(editor, 'yksi kaksi')
  editor.undo()
  expect(Editor.string(editor, [])).toBe('yksi ')
  editor.undo()
  expect(Editor.string(editor, [])).toBe('')
  editor.redo()
  editor.redo()
  expect(Editor.string(editor, [])).toBe('yksi kaksi')
})

test('a pause begins a new step', async () => {
  const { editor, clock } = editorWithClock()
  await type(editor, 'hyvin')
  clock.now = 1_500
  await type(editor, 'vointi')
  editor.undo()
  expect(Editor.string(editor, [])).toBe('hyvin')
})

test('a run of backspaces is one step', async () => {
  const { editor } = editorWithClock()
  await type(editor, 'sana')
  editor.endUndoStep()
  for (let time = 0; time < 3; time += 1) {
    editor.deleteBackward('character')
    await Promise.resolve()
    await Promise.resolve()
  }
  expect(Editor.string(editor, [])).toBe('s')
  editor.undo()
  expect(Editor.string(editor, [])).toBe('sana')
})

test('filling in a field is one step', async () => {
  const { editor } = editorWithClock()
  for (const level of [1, 2, 3] as const) {
    Transforms.setNodes(editor, { level }, { at: [0] })
    await Promise.resolve()
    await Promise.resolve()
  }
  editor.undo()
  expect(editor.children[0]).not.toHaveProperty('level')
})

test('what one command does is one step, and the next is another', () => {
  const { editor } = editorWithClock()
  editor.insertText('a')
  Transforms.setNodes(editor, { type: 'quote' }, { at: [0] })
  editor.endUndoStep()
  editor.insertText('b')
  editor.undo()
  expect(editor.children[0]).toMatchObject({ type: 'quote', children: [{ text: 'a' }] })
  editor.undo()
  expect(editor.children[0]).toMatchObject({ type: 'paragraph', children: [{ text: '' }] })
})

test('the caret returns to where it was', async () => {
  const { editor } = editorWithClock()
  await type(editor, 'sana')
  const { selection } = editor
  editor.undo()
  expect(editor.selection?.anchor.offset).toBe(0)
  editor.redo()
  expect(editor.selection).toEqual(selection)
})

test('a thousand steps can be undone', () => {
  const { editor } = editorWithClock()
  for (let step = 0; step < 1_100; step += 1) {
    editor.insertText('x')
    editor.endUndoStep()
  }
  while (editor.undos.length > 0) editor.undo()
  expect(Editor.string(editor, [])).toHaveLength(100)
})
