import { locator } from '../plan/comment-places.ts'
import type { Comment } from '../plan/comments.ts'
import type { Block, Id } from '../plan/model.ts'
import { textBlocksOf } from '../plan/walk.ts'
import type { PrintComment, PrintInline } from './tree.ts'

/** Where comments stand in the words of a block; a thread has a number for each of its comments. */
export type CommentMark = { start: number; end: number; numbers: number[] }

export type PrintedComments = {
  comments: PrintComment[]
  /** By text block. */
  marks: ReadonlyMap<Id, CommentMark[]>
  /** Of blocks that have no words of their own: tables, images, views. */
  onBlocks: ReadonlyMap<Id, number[]>
}

/** What is lost, or is about a record, stands at the beginning of the text, so that nobody misses it. */
export function printComments(
  comments: readonly Comment[],
  blocks: readonly Block[],
): PrintedComments {
  const locate = locator(blocks)
  const texts = new Set([...textBlocksOf(blocks)].map(({ id }) => id))
  const printed: PrintComment[] = []
  const marks = new Map<Id, CommentMark[]>()
  const onBlocks = new Map<Id, number[]>()

  for (const comment of comments) {
    const numbers = [comment, ...comment.replies].map((_, index) => printed.length + index)
    printed.push(...printThread(comment, printed.length))
    const place = locate(comment)
    const block = 'block' in place ? place.block : [...texts][0]
    if (block === undefined) continue
    if (!texts.has(block)) {
      onBlocks.set(block, [...(onBlocks.get(block) ?? []), ...numbers])
      continue
    }
    const [start, end] =
      place.kind === 'words' ? [place.start, place.end] : [0, Number.POSITIVE_INFINITY]
    marks.set(block, [...(marks.get(block) ?? []), { start, end, numbers }])
  }
  return { comments: printed, marks, onBlocks }
}

function printThread({ replies, resolved, ...comment }: Comment, number: number): PrintComment[] {
  const { author, at, text } = comment
  return [
    { number, author, at, text, ...(resolved && { resolved: true }) },
    ...replies.map((reply, index) => ({
      number: number + 1 + index,
      replyTo: number,
      author: reply.author,
      at: reply.at,
      text: reply.text,
    })),
  ]
}

/**
 * The same content with the beginnings and ends of comments in it. What cannot be cut, a link, is
 * within a comment as a whole.
 */
export function withCommentMarks(
  inlines: readonly PrintInline[],
  marks: readonly CommentMark[],
): PrintInline[] {
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].toSorted(
    (a, b) => a - b,
  )
  const waiting = marks.toSorted((a, b) => a.start - b.start)
  const open: CommentMark[] = []
  const result: PrintInline[] = []
  let at = 0

  const begin = (before: number) => {
    while (waiting[0] && waiting[0].start < before) {
      const [mark] = waiting.splice(0, 1)
      if (!mark) return
      open.push(mark)
      result.push({ type: 'comment-start', numbers: mark.numbers })
    }
  }
  const finish = (until: number) => {
    for (const mark of open.filter(({ end }) => end <= until)) {
      open.splice(open.indexOf(mark), 1)
      result.push({ type: 'comment-end', numbers: mark.numbers })
    }
  }

  for (const inline of inlines) {
    for (const piece of piecesOf(inline, at, cuts)) {
      const end = at + lengthOf(piece)
      begin(end)
      result.push(piece)
      at = end
      finish(at)
    }
  }
  begin(Number.POSITIVE_INFINITY)
  finish(Number.POSITIVE_INFINITY)
  return result
}

function piecesOf(inline: PrintInline, at: number, cuts: readonly number[]): PrintInline[] {
  if (inline.type !== 'text') return [inline]
  const { text } = inline
  const within = cuts.map((cut) => cut - at).filter((cut) => cut > 0 && cut < text.length)
  const edges = [0, ...within, text.length]
  return edges
    .slice(1)
    .map((end, index) => ({ ...inline, text: text.slice(edges[index] ?? 0, end) }))
}

/** As `inlineText` counts: notes and references are no words. */
function lengthOf(inline: PrintInline): number {
  if (inline.type === 'text') return inline.text.length
  if (inline.type !== 'link') return 0
  return inline.children.reduce((sum, { text }) => sum + text.length, 0)
}
