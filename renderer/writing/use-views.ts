import { type RefObject, useCallback, useState } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { focusFirst } from './panes.ts'
import type { PlanViewId, RecordViewId } from './plan-views.ts'
import type { TextHandle } from './text-view.tsx'

/** A view that has been shown, and the record it was last asked to lead to. */
export type Visited = { [View in RecordViewId | 'review']?: { at: { id: Id } | undefined } }

/** Which view of the plan is shown. Those that were stay as they are left. */
export function useViews(
  first: PlanViewId,
  frame: RefObject<HTMLElement | null>,
  text: RefObject<TextHandle | null>,
) {
  const [view, setView] = useState(first)
  const [visited, setVisited] = useState<Visited>({ [first]: { at: undefined } })

  const switchView = useCallback((id: PlanViewId, at?: { id: Id }) => {
    if (id !== 'text') setVisited((before) => ({ ...before, [id]: { at: at ?? before[id]?.at } }))
    setView(id)
  }, [])

  /** Once the view is there: the caret in the text, the first control elsewhere. */
  const focusView = useCallback(
    (id: PlanViewId) => {
      requestAnimationFrame(() => {
        const panel = frame.current?.querySelector<HTMLElement>(`[data-view=${id}]`)
        if (id === 'text') text.current?.focus()
        else if (panel) focusFirst(panel)
      })
    },
    [frame, text],
  )

  const show = useCallback(
    (id: PlanViewId) => {
      switchView(id)
      focusView(id)
    },
    [switchView, focusView],
  )

  return { view, visited, switchView, focusView, show }
}
