import { readdir } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { type CommandId, commands } from '#shared/commands.ts'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import { translator } from '#shared/i18n/translate.ts'
import { expect } from './app.ts'

export type WritingPage = ReturnType<typeof writingPage>

/** The writing view of one open plan. */
export function writingPage(window: Page, language: UiLanguage = 'fi') {
  const t = translator(language)
  const text = window.getByRole('textbox', { name: t('editor.label') })
  const banner = window.getByRole('banner')
  const saved = t('saving.saved')
  const status = banner.getByText(
    new RegExp(`^(${saved}|${t('saving.saving')}|${t('saving.notSaved')})`),
  )

  return {
    text,
    status,
    title: window.getByRole('textbox', { name: t('details.title') }),
    toolbar: window.getByRole('toolbar', { name: t('editor.toolbar') }),
    outline: window.getByRole('treegrid', { name: t('outline.title') }),
    guidance: window.getByRole('complementary', { name: t('guidance.title') }),
    statusBar: window.getByRole('region', { name: t('statusBar.title') }),
    findBar: window.getByRole('search', { name: t('editor.find') }),
    export: banner.getByRole('button', { name: t('writing.export') }),
    details: banner.getByRole('button', { name: t('writing.details') }),
    leave: banner.getByRole('button', { name: t('command.plan.library') }),
    trouble: window.getByRole('region', { name: t('app.notices') }).getByRole('alert'),

    /** The headings in the outline, in order, with their numbers. */
    chapters: window
      .getByRole('treegrid', { name: t('outline.title') })
      .getByRole('row', { level: 1 }),

    dialog(name: string): Locator {
      return window.getByRole('dialog', { name })
    },

    /** To a new paragraph right below a heading, by way of the outline. */
    async writeUnder(heading: string): Promise<void> {
      const words = window.getByText(heading, { exact: true })
      await this.outline.locator(words).click()
      const current = this.outline.locator('[aria-current=location]')
      await expect(current.filter({ has: words })).toBeVisible()
      await expect(text).toBeFocused()
      await window.keyboard.press('End')
      await window.keyboard.press('Enter')
    },

    /** Types with the keys, and Enter at each line break. */
    async type(words: string): Promise<void> {
      const [first = '', ...others] = words.split('\n')
      await window.keyboard.type(first)
      for (const line of others) {
        await window.keyboard.press('Enter')
        await window.keyboard.type(line)
      }
    },

    press: (keys: string) => window.keyboard.press(keys),

    /** Gives a command through the command palette. */
    async command(id: CommandId): Promise<void> {
      const palette = window.getByRole('dialog', { name: t('palette.title') })
      const { label, menu } = commands[id]
      const name = `${t(label).replace(/…$/, '')} ${t(`menu.${menu}`)}`
      await window.keyboard.press('Control+Shift+P')
      await palette.getByRole('combobox').fill(name)
      // Its shortcut follows; and "Taulukko" is the end of other names.
      const option = new RegExp(`^${name.replace(/[()?]/g, '\\$&')}`)
      await palette.getByRole('option', { name: option }).click()
      await expect(palette).toBeHidden()
      // The palette gives the focus back first and the command 50 ms later; a timer set now runs after it.
      await window.evaluate(() => new Promise((resume) => setTimeout(resume, 60)))
    },

    /** Resolves when all that is on the page is on the disk. */
    async saved(): Promise<void> {
      // What was typed just now is on its way through React: two frames later the status knows of it.
      await window.evaluate(
        () =>
          new Promise<void>((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
          }),
      )
      await expect(status).toHaveText(new RegExp(`^${saved}`))
    },

    /** The words of each block and cell, in order, without what only the browser needs. */
    async lines(): Promise<string[]> {
      // A page that has just come is drawn piece by piece.
      await expect(text).not.toHaveAttribute('aria-busy', 'true')
      return text.evaluate((page) => {
        const element = '[data-slate-node=element]:not([data-slate-inline])'
        return [...page.querySelectorAll(element)]
          .filter((block) => !block.querySelector(element))
          .map((block) => block.textContent?.replaceAll('\uFEFF', '') ?? '')
          .filter((line) => line.trim() !== '')
      })
    },

    /** As it is offered: with page numbers, without comments. */
    async startExportDocx(): Promise<void> {
      await this.export.click()
      const choice = this.dialog(t('export.choice'))
      await choice.getByRole('button', { name: t('writing.export') }).click()
    },

    async exportDocx(): Promise<void> {
      await this.startExportDocx()
      await this.closeExport('docx')
    },

    async exportAs(format: 'pdf' | 'html'): Promise<void> {
      const command = format === 'pdf' ? 'command.plan.exportPdf' : 'command.plan.exportHtml'
      await banner.getByRole('button', { name: t('writing.exportAs') }).click()
      await window.getByRole('menuitem', { name: t(command) }).click()
      await this.closeExport(format)
    },

    async closeExport(format: 'docx' | 'pdf' | 'html'): Promise<void> {
      const done = window.getByRole('dialog', { name: t(`export.done.${format}`) })
      // A PDF of a hundred pages is printed twice and then put in order.
      await expect(done).toBeVisible({ timeout: 60_000 })
      await done.getByRole('button', { name: t('app.ok') }).click()
      await expect(done).toBeHidden()
    },
  }
}

/** The files of a kind in a folder. */
export async function filesIn(
  folder: string,
  extension: 'docx' | 'pdf' | 'html' | 'kertomus',
): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(`.${extension}`))
}
