import { type RefObject, useEffect } from 'react'
import type { Id } from '#shared/plan/model.ts'

/**
 * When the library comes and nothing else has the focus, it goes to the plan that was left, else to
 * the first plan, else to the first thing one can do; so that the keyboard goes on from there.
 */
export function useFirstFocus(
  main: RefObject<HTMLElement | null>,
  isShown: boolean,
  left: Id | undefined,
): void {
  useEffect(() => {
    if (!isShown) return
    // The rows of the table are there in the frame after the table.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const find = (selector: string) => main.current?.querySelector<HTMLElement>(selector)
      const target =
        (left === undefined ? undefined : find(`[role=row][data-key="${left}"]`)) ??
        find('tbody [role=row]') ??
        find('button')
      target?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [main, isShown, left])
}
