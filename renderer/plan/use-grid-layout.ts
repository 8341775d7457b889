import { useCallback, useMemo, useRef } from 'react'
import type { ColumnWidths } from 'react-data-grid'
import type { Settings } from '#shared/settings.ts'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useSettings } from '../settings/settings-provider.tsx'

export type GridLayout = Settings['planGrid']

/** How this person wants the grid, kept on this machine. */
export function useGridLayout(): [layout: GridLayout, set: (change: Partial<GridLayout>) => void] {
  const attempt = useAttempt()
  const { settings, write } = useSettings()
  const layout = useRef(settings.planGrid)
  layout.current = settings.planGrid

  const set = useCallback(
    (change: Partial<GridLayout>) =>
      void attempt(() => write({ planGrid: { ...layout.current, ...change } })),
    [attempt, write],
  )
  return [settings.planGrid, set]
}

/** The widths that were chosen, as the grid has them and back. */
export function useColumnWidths(
  { widths }: GridLayout,
  onWidths: (widths: GridLayout['widths']) => void,
): [widths: ColumnWidths, set: (widths: ColumnWidths) => void] {
  const known = useMemo(
    () =>
      new Map(
        Object.entries(widths).map(([key, width]) => [key, { type: 'resized' as const, width }]),
      ),
    [widths],
  )
  const set = useCallback(
    (changed: ColumnWidths) =>
      onWidths(Object.fromEntries([...changed].map(([key, { width }]) => [key, width]))),
    [onWidths],
  )
  return [known, set]
}
