import type { Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate.ts'

/** The versions of the open plan. */
export function historyDialog(window: Page) {
  const t = translator('fi')
  const dialog = window.getByRole('dialog', { name: t('history.title') })
  const nameDialog = window.getByRole('dialog', { name: t('history.name.title') })

  return {
    dialog,
    nameDialog,
    /** Newest first. */
    versions: dialog.getByRole('listbox', { name: t('history.versions') }).getByRole('option'),

    /** What differs in a chapter. */
    chapter: (title: string) => dialog.getByRole('region', { name: title, exact: true }),

    async name(label: string): Promise<void> {
      await nameDialog.getByRole('textbox').fill(label)
      await nameDialog.getByRole('textbox').press('Enter')
    },

    /** Brings a chapter back from the version that is chosen, and says yes. */
    async restoreChapter(title: string): Promise<void> {
      const name = `${t('history.restoreChapter')} ${title}`
      await dialog.getByRole('button', { name }).click()
      const question = window.getByRole('alertdialog', { name: t('history.restoreChapter.title') })
      await question.getByRole('button', { name: t('history.restore.do') }).click()
    },
  }
}
