import { createContext } from 'react'
import type { RenderEditCellProps } from 'react-data-grid'
import type { CellValue } from '../cells.ts'
import type { PlanRow } from '../plan-row.ts'

/** A row as the grid has it; while a cell is edited, with what is in its editor. */
export type GridRow = PlanRow & { draft?: CellValue }

export type EditorProps = RenderEditCellProps<GridRow>

/**
 * The key that opened the editor: one that types replaces what is in the cell, as in Excel; `null`
 * is F2, Enter or a double click, which go on from what is there.
 */
export const OpenedBy = createContext<{ readonly current: string | null }>({ current: null })
