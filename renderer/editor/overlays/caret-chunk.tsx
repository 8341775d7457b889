import { useLayoutEffect, useRef } from 'react'
import type { Descendant, Editor } from 'slate'
import { ReactEditor, useSlateSelector, useSlateStatic } from 'slate-react'

/**
 * Keeps the chunk with the caret from being left out of work. The browser decides what is in sight
 * with the next frame, and takes a key that comes before it to be meant for the beginning of the page:
 * the second letter stood before the first.
 */
export function CaretChunk(): null {
  const editor = useSlateStatic()
  const block = useSlateSelector(blockWithCaret)
  const marked = useRef<Element>(undefined)

  useLayoutEffect(() => {
    const chunk = block && ReactEditor.toDOMNode(editor, block).closest('.chunk')
    if (!chunk || chunk === marked.current) return
    marked.current?.classList.remove('has-caret')
    chunk.classList.add('has-caret')
    marked.current = chunk
  }, [editor, block])

  return null
}

function blockWithCaret({ children, selection }: Editor): Descendant | undefined {
  return children[selection?.focus.path[0] ?? -1]
}
