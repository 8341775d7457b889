import { Editor, Node, type NodeEntry, type Path, Range, Text, Transforms } from 'slate'
import type { Mark, TextBlock } from '#shared/plan/model.ts'
import { selectedTextBlocks } from '../queries.ts'

type Marks = Omit<Text, 'text'>

/** The marks the next letter would have; over a selection those of its first letter. */
export function marksAt(editor: Editor): Marks {
  return editor.selection ? (Editor.marks(editor) ?? {}) : {}
}

/** Two that cannot be together. */
const rivals = { superscript: 'subscript', subscript: 'superscript' } as const

export function toggleMark(
  editor: Editor,
  mark: 'bold' | 'italic' | 'superscript' | 'subscript',
): void {
  const isOn = isMarked(editor, mark)
  if (mark === 'superscript' || mark === 'subscript') setMark(editor, rivals[mark], undefined)
  setMark(editor, mark, isOn ? undefined : true)
}

/** On when all of the selection has it, as in Word. */
function isMarked(editor: Editor, mark: Mark): boolean {
  const { selection } = editor
  if (!selection) return false
  if (Range.isCollapsed(selection)) return marksAt(editor)[mark] !== undefined
  const texts = selectedTexts(editor, selection)
  return texts.length > 0 && texts.every(([text]) => text[mark] !== undefined)
}

function selectedTexts(editor: Editor, selection: Range): NodeEntry<Text>[] {
  const texts = Editor.nodes(editor, { at: selection, match: Text.isText })
  return [...texts].filter(([, path]) => {
    const part = Range.intersection(selection, Editor.range(editor, path))
    return part !== null && Range.isExpanded(part)
  })
}

/**
 * Block by block: Slate's own way over a long selection takes a time that grows with the square of
 * its length.
 */
export function setMark(editor: Editor, mark: Mark, value: Text[Mark]): void {
  const { selection } = editor
  if (!selection) return
  if (Range.isCollapsed(selection)) {
    if (value === undefined) editor.removeMark(mark)
    else editor.addMark(mark, value)
    return
  }
  for (const [, path] of selectedTextBlocks(editor)) {
    const part = Range.intersection(selection, Editor.range(editor, path))
    if (!part || Range.isCollapsed(part)) continue
    const properties = { [mark]: value ?? null }
    const isWhole = Range.equals(part, Editor.range(editor, path))
    if (isWhole) setWholeBlock(editor, path, properties)
    else Transforms.setNodes(editor, properties, { at: part, match: Text.isText, split: true })
  }
}

/** Without splitting anything. */
function setWholeBlock(editor: Editor, path: Path, properties: Record<string, unknown>): void {
  Editor.withoutNormalizing(editor, () => {
    for (const [text, at] of Node.texts(Node.get(editor, path) as TextBlock)) {
      if (text.text === '') continue
      Transforms.setNodes(editor, properties, { at: [...path, ...at] })
    }
  })
}

export function clearMarks(editor: Editor): void {
  const marks = ['bold', 'italic', 'superscript', 'subscript', 'language'] as const
  for (const mark of marks) setMark(editor, mark, undefined)
}
