import type { KeyboardEvent, ReactNode } from 'react'
import styles from './editors.module.css'

/**
 * What an editor shows over its cell. It lies above the page, since the grid cuts off whatever is
 * larger than a cell, and stays in the tree of the cell, where the grid looks for its keys.
 */
export function CellPopup({
  look,
  label,
  onKeyDownCapture,
  children,
}: {
  /** `over` the cell and as wide; `below` it and as wide as it needs. */
  look: 'over' | 'below'
  label?: string
  onKeyDownCapture?(event: KeyboardEvent): void
  children: ReactNode
}) {
  return (
    <div
      popover="manual"
      ref={show}
      className={[styles.popup, styles[look]].join(' ')}
      {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}
      onKeyDownCapture={onKeyDownCapture}
    >
      {children}
    </div>
  )
}

/** What is not shown cannot be focused, so the popup does both: first field or the one marked. */
function show(popup: HTMLElement | null): void {
  if (!popup) return
  popup.showPopover?.()
  const field =
    popup.querySelector<Field>('[data-first]') ?? popup.querySelector<Field>('input, textarea')
  if (!field) return
  field.focus()
  if (field.dataset.first === 'select') field.select()
  else field.setSelectionRange(field.value.length, field.value.length)
}

type Field = HTMLInputElement | HTMLTextAreaElement
