import { createEditor, type Descendant, Editor, Transforms } from 'slate'
import { expect, test } from 'vitest'
import { h, p } from '#shared/plan/build.ts'
import { withPlan } from '../create-plan-editor.ts'
import { setChapterFacts } from '../transforms/chapter-facts.ts'
import { withReadOnly } from './with-read-only.ts'

test('whatever is done to the text of a locked plan, it stays as it is', () => {
  const editor = withReadOnly(withPlan(createEditor()))
  const heading = h(1, 'Johdanto')
  const blocks = [heading, p('Teksti')]
  editor.children = blocks as Descendant[]
  Transforms.select(editor, Editor.end(editor, []))
  expect(editor.selection?.anchor.path).toEqual([1, 0])

  editor.insertText('x')
  editor.insertBreak()
  editor.deleteBackward('character')
  Transforms.removeNodes(editor, { at: [0] })
  setChapterFacts(editor, heading.id, { state: 'done' })
  editor.undo()
  Editor.normalize(editor, { force: true })
  expect(editor.children).toEqual(blocks)
})
