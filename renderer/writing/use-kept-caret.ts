import { type RefObject, useCallback, useEffect } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import type { TextHandle } from './text-view.tsx'

/** How long the caret rests before its place is kept: nobody writes to the disk while they type. */
const restMs = 10_000

/**
 * Keeps where the caret is for the next time the plan is opened: when it rests and at whatever takes
 * the user away. The answer does so at once.
 */
export function useKeptCaret(id: Id, text: RefObject<TextHandle | null>): () => void {
  const keep = useCallback(() => {
    const caret = text.current?.caret()
    // A place that cannot be kept is nothing to trouble anyone with: what is lost is looked up.
    if (caret) invoke('plans.keepCaret', { id, caret }).catch(() => undefined)
  }, [id, text])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    function keepSoon() {
      clearTimeout(timer)
      timer = setTimeout(keep, restMs)
    }
    document.addEventListener('selectionchange', keepSoon)
    document.addEventListener('visibilitychange', keep)
    window.addEventListener('blur', keep)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', keepSoon)
      document.removeEventListener('visibilitychange', keep)
      window.removeEventListener('blur', keep)
    }
  }, [keep])

  return keep
}
