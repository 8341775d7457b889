import { useReadOnly, useSlateStatic } from 'slate-react'
import { focusEditor } from '../focus.ts'
import { useDraft } from './use-draft.ts'

/** The caption of a table or image with the number before it. Enter goes back to the text. */
export function CaptionField({
  label,
  placeholder,
  number,
  value,
  onChange,
}: {
  label: string
  placeholder: string
  number: string
  value: string
  onChange(value: string): void
}) {
  const editor = useSlateStatic()
  const isReadOnly = useReadOnly()
  const draft = useDraft(value, onChange)
  return (
    <div contentEditable={false} className="caption">
      {number !== '' && <span className="caption-number">{number}</span>}
      <textarea
        rows={1}
        tabIndex={-1}
        maxLength={2_000}
        aria-label={label}
        placeholder={isReadOnly ? '' : placeholder}
        readOnly={isReadOnly}
        value={draft.value}
        onChange={(event) => draft.change(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          focusEditor(editor)
        }}
      />
    </div>
  )
}
