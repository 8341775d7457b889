import type { KeyboardEvent } from 'react'
import { type Action, actions } from './decision-bar.tsx'

type Key =
  | { does: 'step'; by: 1 | -1 }
  | { does: 'act'; action: Action }
  | { does: 'accept'; proposal: number }

const steps: Partial<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** What a key means in the review. Fields, menus and dialogs keep theirs. */
export function keyOf(event: KeyboardEvent<HTMLElement>): Key | undefined {
  const { key, target, currentTarget, ctrlKey, altKey, metaKey } = event
  if (ctrlKey || altKey || metaKey || event.defaultPrevented) return undefined
  // React tells of keys in dialogs as well, which are elsewhere on the page.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return undefined
  if (target.closest('input, textarea, [contenteditable=true], [aria-haspopup]')) return undefined

  const by = steps[key.length === 1 ? key.toLowerCase() : key]
  if (by) return { does: 'step', by }
  const action = actions[Number(key) - 1]
  if (action && key.length === 1) return { does: 'act', action }
  if (/^[a-i]$/i.test(key)) {
    return { does: 'accept', proposal: key.toUpperCase().charCodeAt(0) - 65 }
  }
  return undefined
}
