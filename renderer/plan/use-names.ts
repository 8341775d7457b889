import { useMemo, useRef } from 'react'
import type { Records } from '#shared/plan/records.ts'

/** What can be found by its name while writing. */
export type Names = {
  bodies: readonly string[]
  indicators: readonly string[]
  themes: readonly string[]
}

/** The names in use; the same object until one of them changes, so that the grid can stay as it is. */
export function useNames({ bodies, indicators, measures }: Records): Names {
  const last = useRef<Names>(undefined)
  return useMemo(() => {
    const names = {
      bodies: bodies.map(({ name }) => name),
      indicators: indicators.map(({ name }) => name),
      themes: [...new Set(measures.flatMap(({ themes }) => themes))].sort((a, b) =>
        a.localeCompare(b, 'fi'),
      ),
    }
    if (JSON.stringify(names) !== JSON.stringify(last.current)) last.current = names
    return last.current ?? names
  }, [bodies, indicators, measures])
}
