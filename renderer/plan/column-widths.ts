import type { CellColumn } from './cells.ts'

export type ColumnKey = 'select' | 'number' | 'missing' | CellColumn

/** Widths in pixels until somebody chooses others. */
export const usualWidths: Record<ColumnKey, number> = {
  select: 36,
  number: 88,
  title: 320,
  responsible: 180,
  schedule: 132,
  resources: 190,
  appropriation: 110,
  indicators: 220,
  baseline: 120,
  target: 120,
  groups: 150,
  themes: 140,
  missing: 172,
}
