// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import type { Profile } from '#shared/settings.ts'
import { LanguageProvider } from '../i18n/language.tsx'
import { renderIn } from '../i18n/test-render.tsx'
import { FirstRunForm } from './first-run.tsx'

afterEach(cleanup)

test('the keyboard alone leads from the name to the library', async () => {
  const user = userEvent.setup()
  const done: Profile[] = []
  renderIn(<FirstRunForm language="fi" onLanguage={() => {}} onDone={(p) => done.push(p)} />)

  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nimi' }))
  await user.keyboard('Päivi Korhonen{Tab}hyvinvointikoordinaattori{Tab}Esimerkkilä{Enter}')
  expect(done).toEqual([
    {
      name: 'Päivi Korhonen',
      role: 'hyvinvointikoordinaattori',
      organisation: { name: 'Esimerkkilä', kind: 'municipality' },
    },
  ])
})

test('what is missing is said beside its field, and nothing typed is lost', async () => {
  const user = userEvent.setup()
  const done: Profile[] = []
  renderIn(<FirstRunForm language="fi" onLanguage={() => {}} onDone={(p) => done.push(p)} />)

  await user.keyboard('Päivi')
  await user.click(screen.getByRole('button', { name: 'Aloita' }))
  expect(done).toEqual([])
  expect(screen.getByText('Kirjoita kunnan tai hyvinvointialueen nimi.')).toBeDefined()
  expect(screen.queryByText('Kirjoita nimesi.')).toBeNull()
  expect(screen.getByRole('textbox', { name: 'Nimi' })).toHaveProperty('value', 'Päivi')
})

/** The form with a language that can change, as in the app. */
function Screen() {
  const [language, setLanguage] = useState<UiLanguage>('fi')
  return (
    <LanguageProvider language={language}>
      <FirstRunForm language={language} onLanguage={setLanguage} onDone={() => {}} />
    </LanguageProvider>
  )
}

test('the language changes at once, and with it the language of the page', async () => {
  const user = userEvent.setup()
  renderIn(<Screen />)

  await user.click(screen.getByRole('radio', { name: 'Svenska' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Välkommen till Kertomus')
  expect(document.documentElement.lang).toBe('sv')
})
