import { useState } from 'react'

/**
 * The text of a field on the page. The plan hears of each change at once, and the field keeps its
 * caret, since it need not wait for the plan to come back; a change from elsewhere (undo) is shown.
 */
export function useDraft(
  value: string,
  onChange: (value: string) => void,
): { value: string; change(value: string): void } {
  const [draft, setDraft] = useState({ value, from: value })
  if (draft.from !== value) setDraft({ value, from: value })
  return {
    value: draft.value,
    change(next) {
      setDraft({ value: next, from: value })
      onChange(next)
    },
  }
}
