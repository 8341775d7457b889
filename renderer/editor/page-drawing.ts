import { flushSync } from 'react-dom'
import type { Editor, Range } from 'slate'
import { ReactEditor } from 'slate-react'

/** Longer plans are drawn piece by piece: in one go, 5,000 blocks take longer than one likes to wait. */
const longPlan = 1_000
/** How much is drawn at once around the caret, in chunks before and after: more than a screen. */
const around = 2
/** What a person or the system may do that needs the whole page, before the page hears of it. */
const needsAll = [
  ...['keydown', 'beforeinput', 'compositionstart', 'selectstart', 'pointerdown', 'wheel'],
  ...['copy', 'cut', 'paste', 'dragenter', 'drop', 'beforeprint'],
]

/**
 * Draws a long plan piece by piece: what is in sight first, the rest while nobody does anything. Slate
 * cannot work with what is not drawn. So the caret's surroundings are drawn with each selection, and
 * all of the page at once before the first key, click or change of the text.
 */
export type PageDrawing = ReturnType<typeof createPageDrawing>

export function createPageDrawing(editor: Editor, blocks: number) {
  /** Those on the page, in its order. */
  let chunks: string[] = []
  const drawn = new Set<string>()
  const listeners = new Set<() => void>()
  let isWhole = blocks <= longPlan
  let idle = 0

  const { apply } = editor
  editor.apply = (operation) => {
    if (!isWhole) {
      if (operation.type === 'set_selection') drawSelected(operation.newProperties)
      else drawAll()
    }
    apply(operation)
  }

  function draw(some: readonly string[]): void {
    // Not yet on the page: its start draws what is selected.
    if (chunks.length === 0) return
    for (const chunk of some) drawn.add(chunk)
    if (chunks.every((chunk) => drawn.has(chunk))) finish()
    for (const listen of listeners) listen()
  }

  function drawSelected(selection: Partial<Range> | null): void {
    for (const point of [selection?.anchor, selection?.focus]) {
      if (point) drawAround(point.path[0] ?? 0)
    }
  }

  function drawAround(block: number): void {
    // Until the text changes, all chunks but the last are full.
    const at = Math.floor(block / (editor.getChunkSize(editor) ?? 1))
    draw(chunks.slice(Math.max(0, at - around), at + around + 1))
  }

  function drawAll(): void {
    draw(chunks)
  }

  function drawAllNow(): void {
    if (!isWhole) flushSync(drawAll)
  }

  /** Beside the page a click must not wait: what it leads to is drawn when it is known. */
  function drawAllFor({ type, target }: Event): void {
    const page = ReactEditor.toDOMNode(editor, editor).closest('.plan-editor')
    const isBeside = target instanceof Node && !page?.contains(target)
    if (type !== 'pointerdown' || !isBeside) drawAllNow()
  }

  function drawInIdleTime(deadline: IdleDeadline): void {
    do {
      const next = chunks.find((chunk) => !drawn.has(chunk))
      if (next) flushSync(() => draw([next]))
    } while (!isWhole && deadline.timeRemaining() > 0)
    if (!isWhole) idle = requestIdleCallback(drawInIdleTime)
  }

  function finish(): void {
    isWhole = true
    stop()
    ReactEditor.toDOMNode(editor, editor).removeAttribute('aria-busy')
  }

  function stop(): void {
    cancelIdleCallback(idle)
    for (const event of needsAll) removeEventListener(event, drawAllFor, { capture: true })
  }

  return {
    isWhole: () => isWhole,
    isDrawn: (chunk: string) => isWhole || drawn.has(chunk),
    drawAllNow,

    subscribe(listen: () => void): () => void {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },

    /** Chunks come in the order of the page. */
    add(chunk: string): () => void {
      chunks.push(chunk)
      return () => {
        chunks = chunks.filter((other) => other !== chunk)
      }
    },

    /** To be called once the chunks are there and before they are painted. */
    start(): (() => void) | undefined {
      if (isWhole) return undefined
      ReactEditor.toDOMNode(editor, editor).setAttribute('aria-busy', 'true')
      for (const event of needsAll) addEventListener(event, drawAllFor, { capture: true })
      drawAround(0)
      drawSelected(editor.selection)
      idle = requestIdleCallback(drawInIdleTime)
      return stop
    },
  }
}
