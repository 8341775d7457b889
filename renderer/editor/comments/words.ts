import { Editor, Node, type Path, type Point, Range, type Text } from 'slate'
import { anchorOn } from '#shared/plan/comment-places.ts'
import type { CommentAnchor } from '#shared/plan/comments.ts'
import type { Block, TextBlock } from '#shared/plan/model.ts'
import { blockText, inlineText } from '#shared/plan/walk.ts'
import { blocksOf, is, selectedTextBlocks } from '../queries.ts'

/** Words of a text block as the editor counts them. Offsets are those of `inlineText`. */
export function rangeOfWords(block: TextBlock, path: Path, start: number, end: number): Range {
  const runs = runsOf(block)
  const first = runs.find(({ to }) => start < to) ?? runs.at(-1)
  const last = runs.find(({ to }) => end <= to) ?? runs.at(-1)
  const pointIn = (run: Run | undefined, offset: number): Point => ({
    path: [...path, ...(run?.path ?? [0])],
    offset: Math.max(0, offset - (run?.from ?? 0)),
  })
  return { anchor: pointIn(first, start), focus: pointIn(last, end) }
}

/**
 * What a comment made now is about: what is selected in the first block, the word the caret is in,
 * or the whole block where there are no words.
 */
export function selectedAnchor(editor: Editor): CommentAnchor | undefined {
  const { selection } = editor
  if (!selection) return undefined
  const blocks = selectedTextBlocks(editor)
  const [entry] = blocks
  if (!entry) return wholeBlock(blocksOf(editor)[selection.anchor.path[0] ?? 0])

  const [block, path] = entry
  const [start, end] = Range.edges(Editor.unhangRange(editor, selection))
  const from = offsetOf(block, path, start)
  const to = blocks.length > 1 ? inlineText(block.children).length : offsetOf(block, path, end)
  const [first, last] = from < to ? [from, to] : wordAround(inlineText(block.children), from)
  return first < last ? anchorOn(block, first, last) : wholeBlock(block)
}

const quoteLength = 200

function wholeBlock(block: Block | undefined): CommentAnchor | undefined {
  return block && { block: block.id, quote: blockText(block).slice(0, quoteLength) }
}

type Run = { from: number; to: number; path: Path }

/** The texts of a block, without those inside footnotes and references, which are empty. */
function runsOf(block: TextBlock): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const [text, path] of Node.texts(block)) {
    if (isInVoid(block, path)) continue
    runs.push({ from, to: from + text.text.length, path })
    from += text.text.length
  }
  return runs
}

function isInVoid(block: TextBlock, path: Path): boolean {
  return path.length > 1 && !is('link')(Node.parent(block, path))
}

function offsetOf(block: TextBlock, path: Path, point: Point): number {
  const at = point.path.slice(path.length)
  let offset = 0
  for (const [text, textPath] of Node.texts(block) as Generator<[Text, Path]>) {
    if (textPath.join() === at.join()) return offset + point.offset
    if (!isInVoid(block, textPath)) offset += text.text.length
  }
  return offset
}

const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu

/** As Word does for a comment that is made at a caret. */
function wordAround(text: string, at: number): [start: number, end: number] {
  for (const { 0: found, index } of text.matchAll(word)) {
    if (index <= at && at <= index + found.length) return [index, index + found.length]
  }
  return [at, at]
}
