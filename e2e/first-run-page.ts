import type { Page } from '@playwright/test'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import { translator } from '#shared/i18n/translate.ts'

/** Each language by its own name, as the choice shows them. */
const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const

/** The writer of the tests. */
export const writer = {
  name: 'Päivi Höökström',
  role: 'hyvinvointikoordinaattori',
  organisation: 'Esimerkkilä',
}

/** The first start: who writes. `language` is what the page speaks. */
export function firstRunPage(window: Page, language: UiLanguage = 'fi') {
  const t = translator(language)
  return {
    heading: window.getByRole('heading', { level: 1, name: t('firstRun.title') }),
    name: window.getByRole('textbox', { name: t('settings.name') }),
    role: window.getByRole('textbox', { name: t('settings.role') }),
    organisation: window.getByRole('textbox', { name: t('settings.organisation') }),
    start: window.getByRole('button', { name: t('firstRun.start') }),

    /** The same page in another language. */
    async speak(other: UiLanguage) {
      await window.getByText(languageNames[other], { exact: true }).click()
      return firstRunPage(window, other)
    },

    /** To the library. */
    async introduce(person = writer): Promise<void> {
      await this.name.fill(person.name)
      await this.role.fill(person.role)
      await this.organisation.fill(person.organisation)
      await this.start.click()
    },
  }
}
