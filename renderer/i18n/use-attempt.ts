import { useCallback } from 'react'
import { toPlainError } from '#shared/errors.ts'
import { useNotify } from '../ui/toaster.tsx'
import { errorSentence } from './error-sentence.ts'
import { useT } from './language.tsx'

/**
 * Runs something that may fail and tells the user in a sentence when it does. Answers with its
 * value, or with undefined when it failed; a bug is thrown on, so that the log sees it.
 */
export function useAttempt(): <Value>(work: () => Promise<Value>) => Promise<Value | undefined> {
  const t = useT()
  const notify = useNotify()

  return useCallback(
    async (work) => {
      try {
        return await work()
      } catch (error) {
        notify({ tone: 'danger', text: errorSentence(t, error) })
        if (toPlainError(error).code === 'unexpected') reportError(error)
        return undefined
      }
    },
    [t, notify],
  )
}
