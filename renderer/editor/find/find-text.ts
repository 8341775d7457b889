import { Editor, Node, type Path, type Point, Range, Text, Transforms } from 'slate'
import { is, isTextBlockNode } from '../queries.ts'

export type FindQuery = { text: string; matchCase: boolean; wholeWords: boolean }

/**
 * Where the words stand, in reading order, in tables as well. Found across changes of formatting and
 * into links; captions and footnotes are left out.
 */
export function findText(editor: Editor, query: FindQuery): Range[] {
  if (query.text === '') return []
  const pattern = patternOf(query)
  const blocks = Node.descendants(editor, { pass: ([node]) => isTextBlockNode(node) })
  return [...blocks].flatMap(([node, path]) =>
    isTextBlockNode(node) ? findInBlock(node, path, pattern) : [],
  )
}

function patternOf({ text, matchCase, wholeWords }: FindQuery): RegExp {
  const words = text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    // A space that was typed also finds those that do not break.
    .replace(/\s+/g, '\\s+')
  const source = wholeWords ? `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])` : words
  return new RegExp(source, matchCase ? 'gu' : 'giu')
}

type Run = { from: number; text: string; path: Path }

function findInBlock(block: Node, path: Path, pattern: RegExp): Range[] {
  const runs: Run[] = []
  let whole = ''
  for (const [text, at] of Node.texts(block)) {
    // What stands inside a footnote or reference is not text; a sign no one searches for parts the words.
    const isInVoid = at.length > 1 && !is('link')(Node.parent(block, at))
    if (!isInVoid) runs.push({ from: whole.length, text: text.text, path: [...path, ...at] })
    whole += isInVoid ? '\ufffc' : text.text
  }
  return [...whole.matchAll(pattern)].map(({ 0: found, index }) => ({
    anchor: pointAt(runs, index, 'start'),
    focus: pointAt(runs, index + found.length, 'end'),
  }))
}

/** A place between two runs belongs to the one that holds the letters found. */
function pointAt(runs: Run[], offset: number, edge: 'start' | 'end'): Point {
  const run = runs.findLast(({ from, text }) =>
    edge === 'start'
      ? from <= offset && (offset < from + text.length || text === '')
      : from < offset,
  )
  const { path, from } = run ?? { path: [], from: 0 }
  return { path, offset: offset - from }
}

/** Replaces one find; the new words look like the first of the old. */
export function replaceFound(editor: Editor, range: Range, replacement: string): void {
  Editor.withoutNormalizing(editor, () => {
    const [start, end] = Range.edges(range)
    const [text] = Editor.node(editor, start.path)
    const isInOne = start.path.join() === end.path.join()
    if (!isInOne) {
      const rest = Text.isText(text) ? text.text.length : start.offset
      const after = { anchor: { path: start.path, offset: rest }, focus: end }
      Transforms.delete(editor, { at: after, hanging: true })
    }
    const replaced = isInOne ? end.offset : Text.isText(text) ? text.text.length : start.offset
    const at = { anchor: start, focus: { path: start.path, offset: replaced } }
    Transforms.delete(editor, { at, hanging: true })
    if (replacement !== '') editor.apply({ type: 'insert_text', ...start, text: replacement })
  })
}

/** One step of undo. From the last to the first, so that what is still to come stays where it is. */
export function replaceAllFound(editor: Editor, ranges: Range[], replacement: string): void {
  editor.endUndoStep()
  for (const range of ranges.toReversed()) replaceFound(editor, range, replacement)
  editor.endUndoStep()
}
