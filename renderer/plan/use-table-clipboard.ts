import { type ClipboardEvent, useState } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import { useRecords } from '../records/use-records.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { cellColumns, cellOf, textOf, titleOf } from './cells.ts'
import { cellsFrom, copyMeasures, filled, fillPlace, isFilling } from './clipboard.ts'
import type { CellPlace } from './plan-grid.tsx'
import type { PlanRow } from './plan-row.ts'

/**
 * Copying and pasting by the keys of every program. What fits the cells it is pasted on is written
 * there; anything else is a table, which `cells` holds until somebody has said what its columns are.
 */
export function useTableClipboard({
  rows,
  selected,
  place,
  hidden,
  say,
}: {
  rows: readonly PlanRow[]
  selected: ReadonlySet<Id>
  place: CellPlace | undefined
  hidden: readonly string[]
  say(sentence: string): void
}) {
  const t = useT()
  const notify = useNotify()
  const { records, change } = useRecords()
  const [cells, setCells] = useState<string[][]>()

  const currentRow = () => rows.find(({ id }) => id === place?.id)

  function onCopy(event: ClipboardEvent) {
    if (isInField(event)) return
    const row = currentRow()
    if (selected.size > 0) {
      event.preventDefault()
      copyMeasures(event.clipboardData, records, t, selected)
      say(t('planView.copied', { count: selected.size }))
    } else if (row && place?.column) {
      event.preventDefault()
      const text = row.kind === 'measure' ? textOf(cellOf(row, place.column), t) : titleOf(row)
      event.clipboardData.setData('text/plain', text)
    }
  }

  function onPaste(event: ClipboardEvent) {
    if (isInField(event) || cells) return
    event.preventDefault()
    const pasted = cellsFrom(event.clipboardData)
    if (pasted.length === 0) return
    const row = currentRow()
    const columns = cellColumns.filter((column) => !hidden.includes(column))
    const to =
      row?.kind === 'measure' && place?.column
        ? fillPlace(rows, columns, { id: row.id, column: place.column })
        : undefined
    if (!to || !isFilling(pasted, to)) return setCells(pasted)

    const { records: written, refused } = filled(records, pasted, to)
    change(() => written)
    if (refused.length > 0) {
      notify({ tone: 'danger', text: t('planView.paste.refused', { words: refused.join(', ') }) })
    }
  }

  return { cells, forget: () => setCells(undefined), onCopy, onPaste }
}

/** A field has its own clipboard, and so has text that is marked. */
function isInField({ target, type }: ClipboardEvent): boolean {
  if (type === 'copy' && getSelection()?.isCollapsed === false) return true
  return target instanceof Element && target.matches('input, textarea, select')
}
