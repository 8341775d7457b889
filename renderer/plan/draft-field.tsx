import { useState } from 'react'
import { useHalfTyped } from '../ui/half-typed.ts'
import { TextField } from '../ui/text-field.tsx'

/** A field whose words are taken when it is left, since they mean something only as a whole. */
export function DraftField({
  label,
  value,
  error,
  onDone,
}: {
  label: string
  value: string
  /** The sentence that says what to correct; such words are not taken. */
  error(text: string): string | undefined
  onDone(text: string): void
}) {
  const [draft, setDraft] = useState<string>()
  const wrong = draft === undefined ? undefined : error(draft)

  function take() {
    if (draft === undefined || wrong !== undefined) return
    if (draft.trim() !== value) onDone(draft)
    setDraft(undefined)
  }
  useHalfTyped(take)

  return (
    <TextField
      label={label}
      value={draft ?? value}
      onChange={setDraft}
      error={wrong}
      onBlur={take}
    />
  )
}
