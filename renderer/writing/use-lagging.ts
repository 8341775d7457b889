import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * A value that follows another at a distance of at most `lagMs`: what is drawn beside the page must
 * not slow the typing down.
 */
export function useLagging<Value>(
  first: Value,
  lagMs: number,
): { shown: Value; take(value: Value): void; takeNow(value: Value): void } {
  const [shown, setShown] = useState(first)
  const latest = useRef(first)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const take = useCallback(
    (value: Value) => {
      latest.current = value
      timer.current ??= setTimeout(() => {
        timer.current = undefined
        setShown(latest.current)
      }, lagMs)
    },
    [lagMs],
  )

  const takeNow = useCallback((value: Value) => {
    latest.current = value
    setShown(value)
  }, [])

  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )

  return { shown, take, takeNow }
}
