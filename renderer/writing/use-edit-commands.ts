import { type RefObject, useMemo } from 'react'
import type { PlanActions } from '../commands/registry.ts'
import type { EditorCommandId } from '../editor/plan-editor.tsx'
import type { RecordsStore } from '../records/records-store.ts'
import type { ThingPlace } from '../records/thing-place.ts'
import type { ReviewHandle } from '../review/review-view.tsx'
import type { PlanViewId } from './plan-views.ts'
import type { TextHandle } from './text-view.tsx'

/** What of the editor's commands leaves the text as it is. */
const readingCommands: readonly EditorCommandId[] = ['edit.find', 'edit.blame']

/** The editor's commands in whichever view they are given: undo is that view's own, searching leads to the text. */
export function useEditCommands({
  view,
  text,
  review,
  records,
  isLocked,
  refuse,
  thingHere,
  onBlame,
  onComment,
  onText,
}: {
  view: PlanViewId
  text: RefObject<TextHandle | null>
  review: RefObject<ReviewHandle | null>
  records: RecordsStore
  isLocked: boolean
  refuse(): boolean
  thingHere(): ThingPlace | undefined
  onBlame(place: ThingPlace): void
  onComment(place: ThingPlace | undefined): void
  /** The text is to be shown. */
  onText(): void
}): Pick<PlanActions, 'edit' | 'canEdit'> {
  return useMemo(
    () => ({
      edit(id) {
        if (view === 'review' && id === 'edit.undo') {
          review.current?.undo()
          return true
        }
        if (view !== 'text' && id === 'edit.undo') return records.undo()
        if (view !== 'text' && id === 'edit.redo') return records.redo()
        const thing = thingHere()
        if (id === 'edit.blame' && thing) {
          onBlame(thing)
          return true
        }
        if (id === 'insert.comment' && view !== 'text') {
          onComment(thing)
          return true
        }
        const searches = id === 'edit.find' || id === 'edit.replace'
        if (view !== 'text' && !searches) return false
        if (isLocked && !readingCommands.includes(id)) return refuse()
        onText()
        return text.current?.run(id) ?? false
      },
      canEdit(id) {
        if (isLocked && view === 'text' && !readingCommands.includes(id)) return false
        if (id === 'edit.blame' && thingHere()) return true
        if (view === 'text') return text.current?.canRun(id) ?? false
        if (id === 'insert.comment') return view === 'plan' || view === 'followUp'
        if (id === 'edit.undo') return view === 'review' || records.snapshot().canUndo
        return id === 'edit.redo' && records.snapshot().canRedo
      },
    }),
    [view, text, review, records, isLocked, refuse, thingHere, onBlame, onComment, onText],
  )
}
