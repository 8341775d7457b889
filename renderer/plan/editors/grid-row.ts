import { createContext } from 'react'
import type { RenderEditCellProps } from 'react-data-grid'
import type { CellValue } from '../cells.ts'
import type { PlanRow } from '../plan-row.ts'

/** A row as the grid has it; while a cell is edited, with what is in its editor. */
export type GridRow = PlanRow & { draft?: CellValue }

export type EditorProps = RenderEditCellProps<GridRow>

/** What an editor knows of how it was opened, and how it is left. */
export type Editing = {
  /**
   * The key that opened it: one that types replaces what is in the cell, as in Excel; `null` is F2,
   * Enter or a double click, which go on from what is there.
   */
  openedBy: { readonly current: string | null }
  /** To the measure below, as Enter does. */
  goDown(): void
}

export const EditingContext = createContext<Editing>({
  openedBy: { current: null },
  goDown: () => {},
})
