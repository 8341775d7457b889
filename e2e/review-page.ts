import type { Locator, Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate.ts'

/** The review of copies that came back. */
export function reviewPage(window: Page) {
  const t = translator('fi')
  const view = window.getByRole('main', { name: t('views.review.about') })
  const list = view.getByRole('navigation', { name: t('review.changes') })
  const finishing = window.getByRole('dialog', { name: t('review.finish.title') })

  return {
    view,
    list,
    changes: list.getByRole('button'),
    /** The change that is looked at. */
    current: view.getByRole('article'),
    decisions: view.getByRole('toolbar', { name: t('review.decision') }),
    progress: view.getByRole('progressbar'),
    log: view.getByRole('region', { name: t('review.log') }),
    finishing,
    merge: finishing.getByRole('button', { name: t('review.finish.yes') }),

    /** The line above the plan or in the library that leads here. */
    start: window.getByRole('button', { name: t('review.start') }),
    goOn: window.getByRole('button', { name: t('review.goOn') }),

    group: (title: RegExp): Locator =>
      list.getByRole('region').filter({ has: window.getByRole('heading', { name: title }) }),

    change: (words: string | RegExp): Locator =>
      list.getByRole('button').filter({ hasText: words }).first(),

    /** One side of the change that is looked at. */
    version: (name: string | RegExp): Locator => view.getByRole('region', { name }),

    async finish(): Promise<void> {
      await view.getByRole('button', { name: t('review.finish') }).click()
    },
  }
}

/** The dialogs by which a plan goes out to a working group, and comes back. */
export function handoutDialogs(window: Page) {
  const t = translator('fi')
  const out = window.getByRole('dialog', { name: t('handouts.create.title') })
  const back = window.getByRole('dialog', { name: t('handouts.sendBack.title') })
  const list = window.getByRole('dialog', { name: t('handouts.list.title') })

  return {
    list,

    /** For each receiver a file. */
    async handOut(receivers: readonly string[]): Promise<void> {
      const field = out.getByRole('combobox', { name: t('handouts.create.to') })
      for (const name of receivers) {
        await field.fill(name)
        await field.press('Enter')
      }
      // The names to choose from stay open as long as the field has the focus.
      await field.press('Tab')
      const save = t('handouts.create.save', { count: receivers.length })
      await out.getByRole('button', { name: save }).click()
      await out.waitFor({ state: 'hidden' })
    },

    /** Answers the password, if the file was to have one. */
    async sendBack({ locked = false } = {}): Promise<string> {
      const field = back.getByRole('textbox', { name: t('handouts.password.label') })
      if (locked) await back.getByText(t('handouts.password.use')).click()
      const password = locked ? await field.inputValue() : ''
      await back.getByRole('button', { name: t('handouts.sendBack.save') }).click()
      await back.waitFor({ state: 'hidden' })
      return password
    },

    /** A copy of a plan as a file, once its command was given. */
    async saveCopy(): Promise<void> {
      const copy = window.getByRole('dialog', { name: t('handouts.copy.title') })
      await copy.getByRole('button', { name: t('handouts.copy.save') }).click()
      await copy.waitFor({ state: 'hidden' })
    },

    async bringIn(): Promise<void> {
      await list.getByRole('button', { name: t('handouts.list.bringIn') }).click()
    },

    async unlock(password: string): Promise<void> {
      await list.getByLabel(t('handouts.password.label')).fill(password)
      await list.getByRole('button', { name: t('handouts.unlock.open') }).click()
    },

    async close(): Promise<void> {
      await list.getByRole('button', { name: t('app.close') }).click()
    },
  }
}
