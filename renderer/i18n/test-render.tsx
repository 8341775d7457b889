import { type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import { LanguageProvider } from './language.tsx'

// The first look for a role in a page without a browser takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

/** Renders what a test looks at as the app would, in Finnish unless told. */
export function renderIn(node: ReactNode, language: UiLanguage = 'fi'): RenderResult {
  return render(<LanguageProvider language={language}>{node}</LanguageProvider>)
}
