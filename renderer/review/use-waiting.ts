import { useCallback, useEffect, useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/plan/model.ts'
import { invoke, on } from '../api.ts'
import { useAttempt } from '../i18n/use-attempt.ts'

/** The plans with copies that wait for review, as of now. */
export function useWaiting(): Output<'review.waiting'> {
  const attempt = useAttempt()
  const [waiting, setWaiting] = useState<Output<'review.waiting'>>([])

  const refresh = useCallback(async () => {
    const found = await attempt(() => invoke('review.waiting'))
    if (found) setWaiting(found)
  }, [attempt])

  useEffect(() => {
    void refresh()
    const stops = [on('handouts.changed', refresh), on('plans.changed', refresh)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [refresh])

  return waiting
}

/** How many copies of one plan wait, and the merges that were made of it. */
export function useReviewState(id: Id) {
  const attempt = useAttempt()
  const waiting = useWaiting().find(({ plan }) => plan === id)
  const copies = waiting?.copies ?? 0
  const [merges, setMerges] = useState<Output<'review.merges'>>([])

  // biome-ignore lint/correctness/useExhaustiveDependencies: copies that no longer wait were merged
  useEffect(() => {
    void attempt(async () => setMerges(await invoke('review.merges', { id })))
  }, [attempt, id, copies])

  return { copies, isStarted: waiting?.isStarted ?? false, merges }
}
