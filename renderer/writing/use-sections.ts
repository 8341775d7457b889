import { type RefObject, useMemo } from 'react'
import type { ChapterFacts, Id } from '#shared/plan/model.ts'
import type { PlanEditorHandle } from '../editor/plan-editor.tsx'
import { headingAfter, stepTarget } from './nested-outline.ts'

/** What the outline can do with a section of the plan. */
export type SectionActions = {
  goTo(id: Id): void
  /** Puts a section before or after that of another heading, its sibling. */
  move(id: Id, place: 'before' | 'after', other: Id): void
  /** Moves a section one step among its siblings. */
  step(id: Id, direction: 'up' | 'down'): void
  setFacts(id: Id, facts: Partial<ChapterFacts>): void
  /** Shows what a chapter was before. */
  showHistory(id: Id): void
}

/** The actions of the outline, as edits of the text. The same object as long as the plan is open. */
export function useSections(
  editor: RefObject<PlanEditorHandle | null>,
  showHistory: (id: Id) => void,
): SectionActions {
  return useMemo(
    () => ({
      showHistory,
      goTo: (id) => editor.current?.goTo(id),
      setFacts: (id, facts) => editor.current?.setChapterFacts(id, facts),
      move(id, place, other) {
        if (!editor.current) return
        const before = place === 'before' ? other : headingAfter(editor.current.blocks(), other)
        if (before !== id) editor.current.moveSection(id, before)
      },
      step(id, direction) {
        if (!editor.current) return
        const before = stepTarget(editor.current.blocks(), id, direction)
        if (before !== undefined) editor.current.moveSection(id, before)
      },
    }),
    [editor, showHistory],
  )
}
