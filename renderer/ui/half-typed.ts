import { useLayoutEffect, useRef } from 'react'

const takers = new Set<() => void>()

/**
 * For a field whose words are taken only when it is left: `take` is also called when the plan is about
 * to be saved for good, exported or closed while the field has the focus, and when it goes out of sight.
 */
export function useHalfTyped(take: () => void): void {
  const latest = useRef(take)
  latest.current = take

  useLayoutEffect(() => {
    const takeLatest = () => latest.current()
    takers.add(takeLatest)
    return () => {
      takers.delete(takeLatest)
      takeLatest()
    }
  }, [])
}

/** Takes over what stands in fields that nobody has left yet. */
export function takeHalfTyped(): void {
  for (const take of takers) take()
}
