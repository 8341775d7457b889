import { useCallback } from 'react'
import { useT } from '../i18n/language.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { useRecords } from './use-records.tsx'

/** Tells of a change with the way back, for as long as it is the last one: undoing takes back no other. */
export function useUndoNotice(): (text: string) => void {
  const t = useT()
  const notify = useNotify()
  const { undo, subscribe } = useRecords()

  return useCallback(
    (text) => {
      const close = notify({ text, action: { label: t('planView.undo'), run: undo } })
      const stop = subscribe(() => {
        stop()
        close()
      })
    },
    [t, notify, undo, subscribe],
  )
}
