import { useCallback, useRef, useState } from 'react'

/**
 * Work that takes a moment, once at a time: a second click or Enter begins nothing while it is under
 * way, on a button that stays as it is and keeps the focus. A dialog that is told of it stays open until
 * it is done, since what comes of it is for there.
 */
export function useWork(): { isWorking: boolean; work(run: () => unknown): Promise<void> } {
  const [isWorking, setWorking] = useState(false)
  const isUnderWay = useRef(false)

  const work = useCallback(async (run: () => unknown) => {
    if (isUnderWay.current) return
    const running = run()
    if (!(running instanceof Promise)) return
    isUnderWay.current = true
    setWorking(true)
    try {
      await running
    } finally {
      isUnderWay.current = false
      setWorking(false)
    }
  }, [])

  return { isWorking, work }
}
