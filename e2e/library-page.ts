import type { Locator, Page } from '@playwright/test'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import { translator } from '#shared/i18n/translate.ts'
import { type WritingPage, writingPage } from './writing-page.ts'

/** The words in the menu of a plan. */
const entries = {
  open: 'library.open',
  rename: 'library.rename',
  duplicate: 'library.duplicate',
  saveCopy: 'command.plan.saveCopy',
  remove: 'library.remove',
} as const

/** All plans, the bin and the search. */
export function libraryPage(window: Page, language: UiLanguage = 'fi') {
  const t = translator(language)
  const banner = window.getByRole('banner')
  const dialog = window.getByRole('dialog', { name: t('new.title') })

  return {
    heading: window.getByRole('heading', { level: 1, name: t('library.title') }),
    plans: window.getByRole('grid', { name: t('library.title') }),
    bin: window.getByRole('grid', { name: t('library.bin') }),
    search: window.getByRole('searchbox', { name: t('library.search') }),
    hits: window.getByRole('listbox').getByRole('option'),
    newPlan: banner.getByRole('button', { name: t('library.new') }),
    newPlanDialog: dialog,
    openFile: banner.getByRole('button', { name: t('library.openFile') }),
    openSample: window.getByRole('button', { name: t('command.help.sample') }),
    /** A failure that was told in the corner. */
    trouble: window.getByRole('region', { name: t('app.notices') }).getByRole('alert'),
    notice: window.getByRole('region', { name: t('app.notices') }).getByRole('status'),

    planRow(title: string | RegExp): Locator {
      return this.plans.getByRole('row').filter({ hasText: title })
    },

    /** What the menu of a plan offers. */
    async choose(title: string, entry: keyof typeof entries): Promise<void> {
      await window.getByRole('button', { name: t('library.actions', { title }) }).click()
      await window.getByRole('menuitem', { name: t(entries[entry]) }).click()
    },

    async open(title: string | RegExp): Promise<WritingPage> {
      await this.planRow(title).getByRole('rowheader').click()
      return opened(writingPage(window, language))
    },

    /** The plan of Koivuranta, out of the empty library. */
    async sample(): Promise<WritingPage> {
      await this.openSample.click()
      return opened(writingPage(window, language))
    },

    /** From the template that is offered first, with what is filled in. */
    async create(): Promise<WritingPage> {
      await this.newPlan.click()
      await dialog.getByRole('button', { name: t('new.create') }).click()
      return opened(writingPage(window, language))
    },

    async showBin(): Promise<void> {
      // The button tells how many there are.
      await window.getByRole('button', { name: new RegExp(`^${t('library.bin')} \\(`) }).click()
    },
  }
}

async function opened(writing: WritingPage): Promise<WritingPage> {
  await writing.text.waitFor()
  return writing
}
