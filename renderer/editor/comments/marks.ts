import type { Editor, Path } from 'slate'
import { ReactEditor } from 'slate-react'
import { type CommentPlace, locator } from '#shared/plan/comment-places.ts'
import type { Comment } from '#shared/plan/comments.ts'
import { followText } from '#shared/plan/follow-text.ts'
import type { Block, Id, TextBlock } from '#shared/plan/model.ts'
import { nodesOf } from '#shared/plan/walk.ts'
import type { CommentsStore } from '../../comments/comments-store.ts'
import { drawHighlight } from '../highlights.ts'
import { blocksOf } from '../queries.ts'
import { rangeOfWords } from './words.ts'

export type CommentMarks = ReturnType<typeof createCommentMarks>

/** How long after an edit of more than one block the comments are looked for again. */
const settleMs = 100

/**
 * Keeps the comments where their words are, and draws them over the page without rendering it. A key
 * in a block without comments costs a comparison of two lists; one in a commented block that block.
 * `onSettled` asks for `settle` once the page shows what the editor holds.
 */
export function createCommentMarks(editor: Editor, store: CommentsStore, onSettled: () => void) {
  let seen = blocksOf(editor)
  let drawnFor: Comment[] | undefined
  let current: Id | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const places = new Map<Id, CommentPlace>()
  /** The comments of each innermost block, and of each block of the list. */
  let standing = new Map<Id, Id[]>()
  const within = new Map<Id, Id[]>()
  /** On the page. */
  const drawn = new Map<Id, Range>()

  function follow(before: readonly Block[], after: readonly Block[]): void {
    store.follow(followText(store.latest(), before, after))
    drawnFor = store.latest()
  }

  function drawAll(): void {
    clearTimeout(timer)
    timer = undefined
    const blocks = blocksOf(editor)
    if (seen !== blocks) follow(seen, blocks)
    seen = blocks
    drawnFor = store.latest()
    const locate = locator(blocks)
    places.clear()
    for (const comment of drawnFor) places.set(comment.id, locate(comment))
    const found = [...places].filter(([, place]) => blockOf(place) !== undefined)
    standing = new Map(
      [...Map.groupBy(found, ([, place]) => blockOf(place) ?? '')].map(([block, entries]) => [
        block,
        entries.map(([id]) => id),
      ]),
    )
    within.clear()
    drawn.clear()
    for (const [index, block] of blocks.entries()) {
      const ids = drawBlock(block, index)
      if (ids.length > 0) within.set(block.id, ids)
    }
    show()
    mark()
  }

  /** Those that stand in one block of the list. */
  function drawBlock(block: Block, index: number): Id[] {
    return [...innermostOf(block, index)].flatMap(({ node, path }) => {
      const ids = standing.get(node.id) ?? []
      for (const id of ids) {
        const place = places.get(id)
        const range = place?.kind === 'words' ? rangeOn(node as TextBlock, path, place) : undefined
        if (range) drawn.set(id, range)
        else drawn.delete(id)
      }
      return ids
    })
  }

  function rangeOn(
    block: TextBlock,
    path: Path,
    { start, end }: { start: number; end: number },
  ): Range | undefined {
    try {
      return ReactEditor.toDOMRange(editor, rangeOfWords(block, path, start, end))
    } catch {
      // The page is a render behind; the change that it shows next draws again.
      return undefined
    }
  }

  function redraw(block: Block, index: number, ids: readonly Id[]): void {
    const locate = locator([block])
    const moved = store.latest().filter((comment) => {
      if (!ids.includes(comment.id)) return false
      const before = places.get(comment.id)
      const place = locate(comment)
      places.set(comment.id, place)
      return before === undefined || blockOf(before) !== blockOf(place)
    })
    if (moved.length > 0) {
      drawAll()
    } else {
      drawBlock(block, index)
      show()
    }
  }

  function openIds(): Set<Id> {
    return new Set(store.latest().flatMap(({ id, resolved }) => (resolved ? [] : [id])))
  }

  function show(): void {
    const open = [...openIds()].filter((id) => id !== current)
    drawHighlight(
      'comment',
      open.flatMap((id) => drawn.get(id) ?? []),
    )
    const range = current === null ? undefined : drawn.get(current)
    drawHighlight('comment-current', range ? [range] : [])
  }

  /** Says beside each block with open comments how many there are. */
  function mark(): void {
    const open = openIds()
    const counts = new Map<Element, number>()
    for (const node of nodesOf(blocksOf(editor))) {
      const count = standing.get(node.id)?.filter((id) => open.has(id)).length ?? 0
      if (count > 0) counts.set(ReactEditor.toDOMNode(editor, node), count)
    }
    const page = ReactEditor.toDOMNode(editor, editor)
    for (const element of page.querySelectorAll('[data-comments]')) {
      if (!counts.has(element)) element.removeAttribute('data-comments')
    }
    for (const [element, count] of counts) element.setAttribute('data-comments', String(count))
  }

  return {
    /** To be called when the page shows what the editor holds. */
    textChanged(): void {
      const blocks = blocksOf(editor)
      if (blocks === seen || timer !== undefined) return
      if (store.latest().length === 0) {
        seen = blocks
        return
      }
      const index = onlyChange(seen, blocks)
      const block = index === undefined ? undefined : blocks[index]
      const before = index === undefined ? undefined : seen[index]
      if (index === undefined || !block || !before) {
        timer = setTimeout(onSettled, settleMs)
        return
      }
      seen = blocks
      const ids = within.get(block.id)
      if (!ids) return
      follow([before], [block])
      redraw(block, index, ids)
    },

    settle: drawAll,

    commentsChanged(): void {
      if (store.latest() !== drawnFor) drawAll()
    },

    setCurrent(id: Id | null): void {
      current = id
      show()
    },

    /** The comment at a place of the page, the shortest where several overlap. */
    at({ x, y }: { x: number; y: number }): Id | undefined {
      const caret = drawn.size > 0 ? document.caretPositionFromPoint(x, y) : null
      if (!caret) return undefined
      const open = openIds()
      const [found] = [...drawn]
        .filter(
          ([id, range]) => open.has(id) && range.isPointInRange(caret.offsetNode, caret.offset),
        )
        .toSorted(([, a], [, b]) => a.toString().length - b.toString().length)
      return found?.[0]
    },

    /** The first open comment of an innermost block of the page. */
    firstOf(element: Element): Id | undefined {
      const node = ReactEditor.toSlateNode(editor, element)
      const open = openIds()
      return 'id' in node ? standing.get(node.id)?.find((id) => open.has(id)) : undefined
    },

    stop(): void {
      clearTimeout(timer)
      if (seen !== blocksOf(editor)) follow(seen, blocksOf(editor))
      drawHighlight('comment', [])
      drawHighlight('comment-current', [])
    },
  }
}

function blockOf(place: CommentPlace): Id | undefined {
  return 'block' in place ? place.block : undefined
}

/** Blocks with their paths: the block itself and, in a table, those in its cells. */
function* innermostOf(block: Block, index: number): Generator<{ node: Block; path: Path }> {
  yield { node: block, path: [index] }
  if (block.type !== 'table') return
  for (const [row, { children: cells }] of block.children.entries()) {
    for (const [cell, { children }] of cells.entries()) {
      for (const [at, node] of children.entries()) yield { node, path: [index, row, cell, at] }
    }
  }
}

/** The index of the one block that is not the same, when it is one and still there. */
function onlyChange(before: readonly Block[], after: readonly Block[]): number | undefined {
  if (before.length !== after.length) return undefined
  const index = after.findIndex((block, at) => block !== before[at])
  const last = after.findLastIndex((block, at) => block !== before[at])
  return index === last && before[index]?.id === after[index]?.id ? index : undefined
}
