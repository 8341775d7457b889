import { useEffect, useState } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { type Autosave, createAutosave, type Draft, type SaveState } from './autosave.ts'

/**
 * Autosave of the open plan, with its state. Whatever takes the user away (another window, a closed
 * lid, another view) saves at once.
 */
export function useAutosave(id: Id, revision: number, start: Draft): [Autosave, SaveState] {
  const [state, tell] = useState<SaveState>({ kind: 'saved' })
  const [autosave] = useState(() =>
    createAutosave({ id, revision, start, tell, save: (changes) => invoke('plans.save', changes) }),
  )

  useEffect(() => {
    const flush = () => void autosave.flush()
    window.addEventListener('blur', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('blur', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [autosave])

  return [autosave, state]
}
