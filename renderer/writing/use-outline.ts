import { useMemo, useRef } from 'react'
import type { Block } from '#shared/plan/model.ts'
import { type OutlineEntry, outlineOf } from '#shared/plan/outline.ts'

/** The outline of the blocks; the same object as long as no heading changed. */
export function useOutline(blocks: readonly Block[]): readonly OutlineEntry[] {
  const last = useRef<readonly OutlineEntry[]>([])
  return useMemo(() => {
    const outline = outlineOf(blocks)
    if (!isSame(outline, last.current)) last.current = outline
    return last.current
  }, [blocks])
}

/** Where a heading stands (`index`) changes with every paragraph and concerns no one who looks. */
function isSame(a: readonly OutlineEntry[], b: readonly OutlineEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every((entry, at) => {
      const other = b[at]
      return (
        other !== undefined &&
        entry.id === other.id &&
        entry.level === other.level &&
        entry.title === other.title &&
        entry.number === other.number &&
        entry.chapter === other.chapter
      )
    })
  )
}
