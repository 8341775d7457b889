import { useEffect, useState } from 'react'
import type { SearchHit } from '#shared/ipc/plans.ts'
import { invoke } from '../api.ts'
import { useAttempt } from '../i18n/use-attempt.ts'

const pauseMs = 150

/** What was found, and the words it was found by: those in the field may be others already. */
type Found = { words: string; hits: SearchHit[] }

/** What all plans hold of `query`, a moment after the last key. Undefined while there is no query. */
export function useSearch(query: string): Found | undefined {
  const attempt = useAttempt()
  const [found, setFound] = useState<Found>()
  const words = query.trim()

  useEffect(() => {
    if (words === '') {
      setFound(undefined)
      return
    }
    let isCurrent = true
    const timer = setTimeout(async () => {
      const hits = await attempt(() => invoke('plans.search', { query: words }))
      if (isCurrent && hits) setFound({ words, hits })
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [words, attempt])

  return found
}
