import { use, useState } from 'react'
import type { CellValue } from '../cells.ts'
import { CellPopup } from './cell-popup.tsx'
import styles from './editors.module.css'
import { EditingContext, type EditorProps } from './grid-row.ts'

type TextColumn = Extract<CellValue, { value: string }>['column']

/** Words over the cell, growing with them. Enter is done, Alt+Enter begins a new line. */
export function TextEditor({
  row,
  onRowChange,
  column,
  value,
  label,
  hasLines,
}: Pick<EditorProps, 'row' | 'onRowChange'> & {
  column: TextColumn
  value: string
  label: string
  /** Whether line breaks stay: a title is one line. */
  hasLines: boolean
}) {
  const { openedBy } = use(EditingContext)
  const [text, setText] = useState(() => (openedBy.current === null ? value : ''))

  function write(next: string) {
    const kept = hasLines ? next : next.replaceAll('\n', ' ')
    setText(kept)
    onRowChange({ ...row, draft: { column, value: kept } })
  }

  return (
    <CellPopup look="over">
      <textarea
        aria-label={label}
        className={styles.text}
        rows={1}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.altKey) return
          event.preventDefault()
          event.stopPropagation()
          const { selectionStart, selectionEnd } = event.currentTarget
          event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end')
          write(event.currentTarget.value)
        }}
      />
    </CellPopup>
  )
}
