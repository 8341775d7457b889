import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import type { RecordsSnapshot, RecordsStore } from './records-store.ts'

export type RecordsState = RecordsSnapshot &
  Pick<RecordsStore, 'change' | 'changeWith' | 'undo' | 'redo' | 'subscribe'>

const Context = createContext<RecordsStore | undefined>(undefined)

/** Gives the views of the open plan its records. */
export function RecordsProvider({ store, children }: { store: RecordsStore; children: ReactNode }) {
  return <Context value={store}>{children}</Context>
}

/** The records of the open plan, as they are now, and the way to change them. */
export function useRecords(): RecordsState {
  const store = useContext(Context)
  if (!store) throw new Error('useRecords is used outside RecordsProvider')
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot)
  return useMemo(() => {
    const { change, changeWith, undo, redo, subscribe } = store
    return { ...snapshot, change, changeWith, undo, redo, subscribe }
  }, [snapshot, store])
}
