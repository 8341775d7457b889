// @vitest-environment jsdom
import { createEditor, Editor, Transforms } from 'slate'
import { withReact } from 'slate-react'
import { expect, test } from 'vitest'
import { h, li, oli, p, ref, table } from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { withPlan } from '../create-plan-editor.ts'
import { blocksOf } from '../queries.ts'
import { outlineText } from '../test-editor.ts'
import { withCopy } from './with-copy.ts'

/** What jsdom lacks: a clipboard that keeps strings. */
function clipboard(entries: Record<string, string> = {}): DataTransfer {
  const data = new Map(Object.entries(entries))
  const transfer = {
    getData: (type: string) => data.get(type) ?? '',
    setData: (type: string, value: string) => void data.set(type, value),
  }
  return transfer as unknown as DataTransfer
}

function editorAt(blocks: Block[], path: number[]): Editor {
  const editor = withCopy(withPlan(withReact(createEditor())), () => 'luku 1')
  editor.children = blocks
  Transforms.select(editor, Editor.end(editor, path))
  return editor
}

test('HTML comes as headings, lists and text, in one step of undo', () => {
  const editor = editorAt([p('ennen'), p()], [1])
  const html = '<h2>Otsikko</h2><p>Teksti</p><ul><li>kohta</li></ul>'
  editor.insertData(clipboard({ 'text/html': html, 'text/plain': 'x' }))
  expect(outlineText(editor)).toEqual(['ennen', 'h2 Otsikko', 'Teksti', '- kohta'])
  editor.undo()
  expect(outlineText(editor)).toEqual(['ennen', ''])
})

test('one pasted paragraph goes into the line and takes its style', () => {
  const editor = editorAt([h(1, 'Luku '), p()], [0])
  editor.insertData(clipboard({ 'text/html': '<p>hyvinvoinnista</p>' }))
  expect(outlineText(editor)).toEqual(['h1 Luku hyvinvoinnista', ''])
})

test('text without form comes line by line', () => {
  const editor = editorAt([p()], [0])
  editor.insertData(clipboard({ 'text/plain': 'yksi\nkaksi' }))
  expect(outlineText(editor)).toEqual(['yksi', 'kaksi'])
})

test('what another program left under our name is not taken for a plan', () => {
  const editor = editorAt([p()], [0])
  const foreign = {
    'application/x-slate-fragment': btoa('[{"type":"script"}]'),
    'text/plain': 'sana',
  }
  editor.insertData(clipboard(foreign))
  editor.insertData(clipboard({ ...foreign, 'application/x-slate-fragment': '%%' }))
  expect(outlineText(editor)).toEqual(['sanasana'])
})

test('what is copied comes back as it was, and goes out as HTML and text', () => {
  const heading = h(1, 'Johdanto')
  const blocks = [
    heading,
    p(['ks. ', ref(heading.id), '']),
    li('a'),
    li('b', 1),
    oli('c'),
    table('T', [['x', 'y']]),
  ]
  const editor = editorAt([...blocks, p('loppu')], [0])
  Transforms.select(editor, { anchor: Editor.start(editor, []), focus: Editor.end(editor, [5]) })
  const data = clipboard()
  editor.setFragmentData(data)
  expect(data.getData('text/html')).toBe(
    [
      '<h1>Johdanto</h1>',
      '<p>ks. luku 1</p>',
      '<ul><li>a<ul><li>b</li></ul></li></ul><ol><li>c</li></ol>',
      '<table border="1"><caption>T</caption><tr><th><p>x</p></th><th><p>y</p></th></tr></table>',
    ].join('\n'),
  )
  expect(data.getData('text/plain')).toBe('Johdanto\nks. \na\nb\nc\nx\ty')

  const other = editorAt([p()], [0])
  other.insertData(data)
  expect(blocksOf(other).slice(0, 6)).toEqual(blocks)
})
