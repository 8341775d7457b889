import { useEffect } from 'react'
import { ReactEditor, useSlateSelector, useSlateStatic } from 'slate-react'
import { type CellRange, cellsOf, selectedCells } from '../table-place.ts'

/**
 * Shows a selection over several cells as the block of cells it is: the browser would paint it line
 * by line. Paints the cells themselves, so that no cell renders for it.
 */
export function CellSelection(): null {
  const editor = useSlateStatic()
  const range = useSlateSelector(selectedCells, areBothNone)

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

/** While cells are selected, whatever changes may have drawn them anew. */
function areBothNone(before: CellRange | null | undefined, after: CellRange | undefined): boolean {
  return !before && !after
}
