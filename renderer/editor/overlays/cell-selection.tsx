import { useEffect } from 'react'
import { ReactEditor, useSlate } from 'slate-react'
import { cellsOf, selectedCells } from '../table-place.ts'

/**
 * Shows a selection over several cells as the block of cells it is: the browser would paint it line
 * by line. Paints the cells themselves, so that no cell renders for it.
 */
export function CellSelection(): null {
  const editor = useSlate()
  const range = selectedCells(editor)

  useEffect(() => {
    if (!range) return
    const cells = cellsOf(range).map(([cell]) => ReactEditor.toDOMNode(editor, cell))
    const page = ReactEditor.toDOMNode(editor, editor)
    page.classList.add('has-selected-cells')
    for (const cell of cells) cell.classList.add('is-selected')
    return () => {
      page.classList.remove('has-selected-cells')
      for (const cell of cells) cell.classList.remove('is-selected')
    }
  })

  return null
}
