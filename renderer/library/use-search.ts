import { useEffect, useState } from 'react'
import type { SearchHit } from '#shared/ipc/plans.ts'
import { invoke } from '../api.ts'
import { useAttempt } from '../i18n/use-attempt.ts'

const pauseMs = 150

/** What all plans hold of `query`, a moment after the last key. Undefined while there is no query. */
export function useSearch(query: string): SearchHit[] | undefined {
  const attempt = useAttempt()
  const [hits, setHits] = useState<SearchHit[]>()
  const words = query.trim()

  useEffect(() => {
    if (words === '') {
      setHits(undefined)
      return
    }
    let isCurrent = true
    const timer = setTimeout(async () => {
      const found = await attempt(() => invoke('plans.search', { query: words }))
      if (isCurrent && found) setHits(found)
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [words, attempt])

  return hits
}
