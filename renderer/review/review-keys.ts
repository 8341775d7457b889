import { type Action, actions } from './decision-bar.tsx'

export type Key =
  | { does: 'step'; by: 1 | -1 }
  | { does: 'act'; action: Action }
  | { does: 'accept'; proposal: number }

const ownKeys =
  'input, textarea, [contenteditable=true], [aria-haspopup], [role=listbox], [role=menu], [role=radiogroup], [role=dialog], [role=alertdialog]'

const steps: Partial<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** What a key means in the review. Fields, menus and dialogs keep theirs. */
export function keyOf(event: KeyboardEvent): Key | undefined {
  const { key, target, ctrlKey, altKey, metaKey } = event
  if (ctrlKey || altKey || metaKey || event.defaultPrevented) return undefined
  if (!(target instanceof Element) || target.closest(ownKeys)) return undefined

  const by = steps[key.length === 1 ? key.toLowerCase() : key]
  if (by) return { does: 'step', by }
  // A key held down moves on, but decides once only.
  if (event.repeat) return undefined
  const action = actions[Number(key) - 1]
  if (action && key.length === 1) return { does: 'act', action }
  if (/^[a-i]$/i.test(key)) {
    return { does: 'accept', proposal: key.toUpperCase().charCodeAt(0) - 65 }
  }
  return undefined
}
