import { useEffect, useState } from 'react'
import type { HandoutSummary } from '#shared/ipc/handouts.ts'
import type { Id } from '#shared/plan/model.ts'
import { invoke, on } from '../api.ts'
import { useAttempt } from '../i18n/use-attempt.ts'

/** What is out of one plan, or of all; read anew whenever that changes. Undefined until it is there. */
export function useHandouts(plan?: Id): HandoutSummary[] | undefined {
  const attempt = useAttempt()
  const [handouts, setHandouts] = useState<HandoutSummary[]>()

  useEffect(() => {
    const read = async () => {
      const list = await attempt(() => invoke('handouts.list', plan === undefined ? {} : { plan }))
      if (list) setHandouts(list)
    }
    void read()
    return on('handouts.changed', () => void read())
  }, [attempt, plan])

  return handouts
}
