import fc from 'fast-check'
import { Editor, Node, Transforms } from 'slate'
import { expect, test } from 'vitest'
import {
  callout,
  contents,
  h,
  image,
  li,
  note,
  oli,
  p,
  pageBreak,
  quote,
  ref,
  table,
} from '#shared/plan/build.ts'
import type { Block } from '#shared/plan/model.ts'
import { blocks as blocksSchema } from '#shared/plan/schema.ts'
import { idsOf } from '#shared/plan/walk.ts'
import { blocksOf } from '../queries.ts'
import { editorWith, outlineText } from '../test-editor.ts'
import {
  insertColumn,
  insertRow,
  moveColumn,
  moveRow,
  moveToCell,
  removeColumns,
  removeRows,
} from '../transforms/edit-table.ts'
import { insertFootnote } from '../transforms/inlines.ts'
import { insertBlock } from '../transforms/insert-block.ts'
import { indentItems } from '../transforms/lists.ts'
import { moveSection, moveSelectedBlocks } from '../transforms/move-blocks.ts'
import { toggleBlock } from '../transforms/set-block.ts'
import { toggleMark } from '../transforms/toggle-mark.ts'
import { insertBlocks } from './with-paste.ts'

test('the second half of a split block has a new id and names the first', () => {
  const first = p('alku loppu')
  const editor = editorWith([first], [0, 0], 4)
  editor.insertBreak()
  const [kept, born] = blocksOf(editor)
  expect(kept?.id).toBe(first.id)
  expect(born?.id).not.toBe(first.id)
  expect(born?.splitFrom).toBe(first.id)
})

test('enter at the beginning leaves the id with the words', () => {
  const block = p('sanat')
  const editor = editorWith([block], [0, 0], 0)
  editor.insertBreak()
  expect(outlineText(editor)).toEqual(['', 'sanat'])
  expect(blocksOf(editor)[1]?.id).toBe(block.id)
})

test('a block that was joined is named by the one it was joined into', () => {
  const [first, second] = [p('yksi'), p('kaksi')]
  const editor = editorWith([first, second], [1, 0], 0)
  editor.deleteBackward('character')
  expect(outlineText(editor)).toEqual(['yksikaksi'])
  expect(blocksOf(editor)[0]).toMatchObject({ id: first.id, joined: [second.id] })
})

test('an empty line leaves no trace where it is joined', () => {
  const editor = editorWith([p('yksi'), p('')], [1, 0], 0)
  editor.deleteBackward('character')
  expect(blocksOf(editor)[0]).not.toHaveProperty('joined')
})

test('undoing a join gives both blocks back as they were', () => {
  const before = [p('yksi'), p('kaksi')]
  const editor = editorWith(before, [1, 0], 0)
  editor.deleteBackward('character')
  editor.undo()
  expect(editor.children).toEqual(before)
  editor.redo()
  expect(blocksOf(editor)[0]).toHaveProperty('joined', [before[1]?.id])
})

test('a copy gets new ids and its references follow', () => {
  const heading = h(2, 'Väestö')
  const copied = [heading, p(['ks. ', ref(heading.id)])]
  const editor = editorWith([...copied, p('')], [2])
  insertBlocks(editor, copied)
  const [, , pasted, referring] = blocksOf(editor)
  expect(pasted?.id).not.toBe(heading.id)
  expect(referring).toMatchObject({ children: [{}, { target: pasted?.id }, {}] })
})

test('what was cut keeps its ids when it is pasted', () => {
  const moved = table('Taulu', [['a', 'b']])
  const editor = editorWith([p('yksi'), moved, p('')], [2])
  Transforms.removeNodes(editor, { at: [1] })
  insertBlocks(editor, [moved])
  expect(blocksOf(editor).find((block) => block.type === 'table')).toMatchObject({
    id: moved.id,
    columns: moved.columns,
  })
})

// Any edit, at any place, any number of times.

const textOf = fc.constantFrom('sana', 'kaksi sanaa', '', 'ä')
const cellsOf = fc.array(fc.array(textOf, { minLength: 2, maxLength: 2 }), {
  minLength: 1,
  maxLength: 3,
})

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  textOf.map((text) => p(text)),
  fc.tuple(fc.constantFrom(1, 2, 3, 4), textOf).map(([level, text]) => h(level, text)),
  fc.tuple(textOf, fc.nat(2)).map(([text, level]) => li(text, level)),
  fc.tuple(textOf, fc.nat(2)).map(([text, level]) => oli(text, level)),
  textOf.map((text) => quote(text)),
  textOf.map((text) => callout('note', text)),
  textOf.map((text) => p([text, note('viite'), 'loppu'])),
  cellsOf.map((rows) => table('Taulu', rows)),
  fc.constantFrom(pageBreak, contents).map((make) => make()),
  fc
    .constant({ asset: 'a'.repeat(64), format: 'png' as const, width: 10, height: 10 })
    .map((asset) => image(asset)),
)

/** An edit as a name and where: places are fractions, so that they fit a plan of any length. */
const anyEdit = fc.record({
  kind: fc.constantFrom(
    'type',
    'break',
    'soft-break',
    'backspace',
    'delete',
    'delete-range',
    'undo',
    'redo',
    'copy',
    'cut',
    'paste',
    'paste-blocks',
    'list',
    'quote',
    'bold',
    'indent',
    'footnote',
    'page-break',
    'move-up',
    'move-section',
    'row',
    'column',
    'remove-row',
    'remove-column',
    'move-row',
    'move-column',
    'tab',
    'word',
  ),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  blocks: fc.array(anyBlock, { minLength: 1, maxLength: 3 }),
})

type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never

function pointAt(editor: Editor, part: number) {
  const texts = [...Node.texts(editor)]
  const [text, path] = texts[Math.floor(part * (texts.length - 1))] ?? [{ text: '' }, [0, 0]]
  return { path, offset: Math.floor(part * text.text.length) }
}

function apply(
  editor: Editor,
  { kind, from, to, blocks }: Edit,
  clipboard: { blocks: Block[] },
): void {
  const anchor = pointAt(editor, from)
  const isRange = [
    'delete-range',
    'copy',
    'cut',
    'bold',
    'list',
    'quote',
    'paste',
    'type',
  ].includes(kind)
  Transforms.select(editor, { anchor, focus: isRange ? pointAt(editor, to) : anchor })
  const headings = blocksOf(editor).filter((block) => block.type === 'heading')
  const edits: Record<Edit['kind'], () => unknown> = {
    type: () => editor.insertText('x'),
    break: () => editor.insertBreak(),
    'soft-break': () => editor.insertSoftBreak(),
    backspace: () => editor.deleteBackward('character'),
    word: () => editor.deleteBackward('word'),
    delete: () => editor.deleteForward('character'),
    'delete-range': () => editor.deleteFragment(),
    undo: () => editor.undo(),
    redo: () => editor.redo(),
    copy: () => Object.assign(clipboard, { blocks: editor.getFragment() }),
    cut: () => {
      Object.assign(clipboard, { blocks: editor.getFragment() })
      editor.deleteFragment()
    },
    paste: () => clipboard.blocks.length > 0 && insertBlocks(editor, clipboard.blocks),
    'paste-blocks': () => insertBlocks(editor, blocks),
    list: () => toggleBlock(editor, { type: 'list-item', ordered: true, level: 0 }),
    quote: () => toggleBlock(editor, { type: 'quote' }),
    bold: () => toggleMark(editor, 'bold'),
    indent: () => indentItems(editor, 1),
    footnote: () => insertFootnote(editor),
    'page-break': () => insertBlock(editor, pageBreak()),
    'move-up': () => moveSelectedBlocks(editor, -1),
    'move-section': () => {
      const [heading] = headings
      const before = headings[Math.floor(to * headings.length)]
      if (heading) moveSection(editor, heading.id, before?.id ?? null)
    },
    row: () => insertRow(editor, 'below'),
    column: () => insertColumn(editor, 'left'),
    'remove-row': () => removeRows(editor),
    'remove-column': () => removeColumns(editor),
    'move-row': () => moveRow(editor, 1),
    'move-column': () => moveColumn(editor, -1),
    tab: () => moveToCell(editor, 1),
  }
  editor.endUndoStep()
  edits[kind]()
}

function openedWith(blocks: Block[]): Editor {
  const editor = editorWith(blocks)
  Editor.normalize(editor, { force: true })
  editor.undos = []
  return editor
}

function expectWhole(editor: Editor): void {
  const ids = [...idsOf(blocksOf(editor))]
  expect(new Set(ids).size).toBe(ids.length)
  const checked = blocksSchema.safeParse(editor.children)
  expect(checked.error?.message).toBeUndefined()
  expect(editor.selection === null || Editor.hasRange(editor, editor.selection)).toBe(true)
}

test('whatever is done, the plan stays valid and no id comes twice', () => {
  fc.assert(
    fc.property(
      fc.array(anyBlock, { minLength: 1, maxLength: 6 }),
      fc.array(anyEdit, { minLength: 1, maxLength: 25 }),
      (blocks, edits) => {
        const editor = openedWith(blocks)
        const clipboard = { blocks: [] }
        for (const edit of edits) {
          apply(editor, edit, clipboard)
          expectWhole(editor)
        }
      },
    ),
    { numRuns: 300 },
  )
}, 60_000)

test('undoing everything gives the plan back as it was, and redoing what became of it', () => {
  fc.assert(
    fc.property(
      fc.array(anyBlock, { minLength: 1, maxLength: 6 }),
      fc.array(
        anyEdit.filter(({ kind }) => kind !== 'undo' && kind !== 'redo'),
        { minLength: 1, maxLength: 15 },
      ),
      (blocks, edits) => {
        const editor = openedWith(blocks)
        const before = editor.children
        const clipboard = { blocks: [] }
        for (const edit of edits) apply(editor, edit, clipboard)
        const after = editor.children
        while (editor.undos.length > 0) editor.undo()
        expect(editor.children).toEqual(before)
        while (editor.redos.length > 0) editor.redo()
        expect(editor.children).toEqual(after)
      },
    ),
    { numRuns: 200 },
  )
}, 60_000)

test('the shortcuts of normalising leave nothing that normalising would change', () => {
  fc.assert(
    fc.property(
      fc.array(anyBlock, { minLength: 1, maxLength: 6 }),
      fc.array(anyEdit, { minLength: 1, maxLength: 15 }),
      (blocks, edits) => {
        const editor = openedWith(blocks)
        const clipboard = { blocks: [] }
        for (const edit of edits) apply(editor, edit, clipboard)
        const before = editor.children
        Editor.normalize(editor, { force: true })
        expect(editor.children).toEqual(before)
      },
    ),
    { numRuns: 200 },
  )
}, 60_000)
