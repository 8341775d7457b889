import { useCallback, useEffect, useState } from 'react'
import { type PlainError, toPlainError } from '#shared/errors.ts'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import { invoke, on } from '../api.ts'

type Plans = { library: PlanSummary[]; bin: PlanSummary[] }

/** The library and its bin, read anew whenever a plan changes. Undefined until they are there. */
export function usePlans(): { plans: Plans | undefined; error: PlainError | undefined } {
  const [plans, setPlans] = useState<Plans>()
  const [error, setError] = useState<PlainError>()

  const read = useCallback(async () => {
    try {
      const [library, bin] = await Promise.all([invoke('plans.list'), invoke('plans.listBin')])
      setPlans({ library, bin })
      setError(undefined)
    } catch (failure) {
      setError(toPlainError(failure))
    }
  }, [])

  useEffect(() => {
    void read()
    return on('plans.changed', () => void read())
  }, [read])

  return { plans, error }
}
