import { useEffect, useState } from 'react'
import type { Duty } from '#shared/templates/duties.ts'
import { invoke } from '../api.ts'
import { useAttempt } from '../i18n/use-attempt.ts'

const none: readonly Duty[] = []

/** The duties of the law, in their order; none until they have been read. */
export function useDuties(): readonly Duty[] {
  const attempt = useAttempt()
  const [duties, setDuties] = useState(none)

  useEffect(() => {
    void attempt(async () => setDuties(await invoke('templates.duties')))
  }, [attempt])

  return duties
}
