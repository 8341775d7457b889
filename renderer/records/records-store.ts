import type { Records } from '#shared/plan/records.ts'
import {
  afterStep,
  type Beside,
  type RecordHistory,
  redone,
  startHistory,
  undone,
} from './record-history.ts'

export type RecordsSnapshot = { records: Records; canUndo: boolean; canRedo: boolean }

export type RecordsStore = ReturnType<typeof createRecordsStore>

/**
 * The records of the open plan with their undo history. `onChange` hears every change, undoing
 * included; views listen through `useRecords`.
 */
export function createRecordsStore(
  start: Records,
  onChange: (records: Records) => void,
  now: () => number = Date.now,
  /** Whether a change may be made; who is told when it may not is for the caller. */
  accepts: (before: Records, after: Records) => boolean = () => true,
) {
  let history = startHistory(start)
  let snapshot = snapshotOf(history)
  const listeners = new Set<() => void>()

  function take(next: RecordHistory): boolean {
    if (next.present === history.present) return false
    if (!accepts(history.present, next.present)) return false
    history = next
    snapshot = snapshotOf(history)
    onChange(history.present)
    for (const listen of listeners) listen()
    return true
  }

  return {
    /**
     * One step of undo. `group` names what is being typed in (`<row id>.<field>`): changes of one
     * group that follow each other without a pause are one step.
     */
    change: (edit: (records: Records) => Records, group?: string): void => {
      take(afterStep(history, edit(history.present), now(), { group }))
    },
    /** One step that changes something else along with the records; it is done, undone and redone with them. */
    changeWith: (edit: (records: Records) => Records, beside: Beside): void => {
      if (take(afterStep(history, edit(history.present), now(), { beside }))) beside.do()
    },
    /** False when there is nothing to undo. */
    undo: (): boolean => {
      const beside = history.past.at(-1)?.beside
      const isDone = take(undone(history))
      if (isDone) beside?.undo()
      return isDone
    },
    redo: (): boolean => {
      const beside = history.future[0]?.beside
      const isDone = take(redone(history))
      if (isDone) beside?.do()
      return isDone
    },

    snapshot: (): RecordsSnapshot => snapshot,
    subscribe: (listen: () => void): (() => void) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}

function snapshotOf({ present, past, future }: RecordHistory): RecordsSnapshot {
  return { records: present, canUndo: past.length > 0, canRedo: future.length > 0 }
}
