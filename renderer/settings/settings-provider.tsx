import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { Settings } from '#shared/settings.ts'
import { invoke, on } from '../api.ts'

type SettingsValue = {
  settings: Settings
  /** Shows the change at once and writes it. Rejects when it could not be written. */
  write(change: Partial<Settings>): Promise<void>
}

const SettingsContext = createContext<SettingsValue | null>(null)

/** Keeps the settings of this machine at hand, and the theme of the page true to them. */
export function SettingsProvider({ first, children }: { first: Settings; children: ReactNode }) {
  const [settings, setSettings] = useState(first)
  const writing = useRef(0)

  const write = useCallback(async (change: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...change }))
    writing.current += 1
    try {
      await invoke('settings.write', change)
    } finally {
      writing.current -= 1
    }
  }, [])

  useEffect(
    () =>
      on('settings.changed', (changed) => {
        // While our own changes are on their way, an older answer must not undo them on the screen.
        if (writing.current <= 1) setSettings(changed)
      }),
    [],
  )

  useEffect(() => {
    if (settings.theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = settings.theme
  }, [settings.theme])

  return <SettingsContext value={{ settings, write }}>{children}</SettingsContext>
}

export function useSettings(): SettingsValue {
  const value = useContext(SettingsContext)
  if (!value) throw new Error('useSettings outside of SettingsProvider')
  return value
}
