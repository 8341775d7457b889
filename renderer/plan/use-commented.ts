import { useMemo, useSyncExternalStore } from 'react'
import type { Id } from '#shared/plan/model.ts'
import type { CommentsStore } from '../comments/comments-store.ts'

/** How many open comments each row has. The same map as long as none comes or goes. */
export function useCommented(store: CommentsStore): ReadonlyMap<Id, number> {
  const comments = useSyncExternalStore(store.subscribe, store.shown)
  return useMemo(() => {
    const counts = new Map<Id, number>()
    for (const { anchor, resolved } of comments) {
      if (anchor.record === undefined || resolved) continue
      counts.set(anchor.block, (counts.get(anchor.block) ?? 0) + 1)
    }
    return counts
  }, [comments])
}
