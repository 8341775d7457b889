import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import { filesIn, writingPage } from './writing-page.ts'

const t = translator('fi')
/** The last year of the sample, of which nobody has reported yet. */
const year = 2029
const sample = /^Koivurannan hyvinvointikertomus/

/** The follow-up view of one year. */
function followUpPage(window: Page) {
  const measures = window.getByRole('listbox', { name: t('followUp.measures.title', { year }) })
  return {
    measures,
    first: measures.getByRole('option').first(),
    status: window.getByRole('radiogroup', { name: t('followUp.status', { year }) }),
    done: window.getByRole('textbox', { name: t('followUp.done') }),
    button: (name: string) => window.getByRole('button', { name }),

    async show(): Promise<void> {
      await window.keyboard.press('Control+3')
      await window.getByRole('radio', { name: String(year), exact: true }).click()
      await expect(this.first).toBeVisible()
    },

    /** A part of the progress at left: a priority, a body, those who have not reported. */
    async choose(part: string | RegExp, section: string): Promise<void> {
      const group = window.getByRole('group', { name: section })
      await group.getByRole('option', { name: part }).click()
    },
  }
}

async function openSample(window: Page): Promise<void> {
  await firstRunPage(window).introduce()
  await libraryPage(window).sample()
}

test('reports are filled by keyboard, undone step by step, and there after a restart', async ({
  launch,
}) => {
  test.slow()
  const first = await launch()
  const { window } = first
  await openSample(window)
  const view = followUpPage(window)
  await view.show()

  await view.first.focus()
  await window.keyboard.press('Enter')
  await expect(view.status.getByRole('radio', { checked: true })).toBeFocused()
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('ArrowRight')
  await expect(view.first).toContainText(t('records.standing.in-progress'))
  await window.keyboard.press('Tab')
  await expect(view.done).toBeFocused()
  await window.keyboard.type('Malli on käytössä.')

  await test.step('undo takes back the words, then the status, then its first choice', async () => {
    await window.keyboard.press('Control+z')
    await expect(view.done).toHaveValue('')
    await window.keyboard.press('Control+y')
    await expect(view.done).toHaveValue('Malli on käytössä.')
  })

  await test.step('Ctrl+Enter leads to the next measure', async () => {
    await window.keyboard.press('Control+Enter')
    await expect(view.measures.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
    await expect(view.status.getByRole('radio', { checked: true })).toBeFocused()
  })

  await writingPage(window).saved()
  await first.close()
  const second = await launch()
  await libraryPage(second.window).open(sample)
  const again = followUpPage(second.window)
  await again.show()
  await expect(again.first).toContainText(t('records.standing.in-progress'))
  await expect(again.done).toHaveValue('Malli on käytössä.')
})

test('a body fills in its sheet elsewhere, and what comes back is one step that can be undone', async ({
  launch,
  userData,
  dialogFolder,
}) => {
  test.slow()
  const here = await launch()
  await openSample(here.window)
  const view = followUpPage(here.window)
  await view.show()
  const silent = here.window.getByRole('group', { name: t('followUp.silent') })
  await silent.getByRole('option').first().click()
  await view.button(t('followUp.sheet.export')).click()
  await view.button(t('followUp.sheet.save')).click()
  await expect(here.window.getByText(/^Lomake tallennettiin: .*_2029_.*\.kertomus$/)).toBeVisible()
  await here.close()

  const [sheet = ''] = await filesIn(dialogFolder, 'kertomus')
  await writeFile(join(dialogFolder, 'open.txt'), join(dialogFolder, sheet))

  await test.step('there it opens where it is to be filled in', async () => {
    const there = await launch({ userData: join(userData, 'other') })
    const { window } = there
    await firstRunPage(window).introduce({ name: 'Liisa', role: '', organisation: 'Koivuranta' })
    await libraryPage(window).openFile.click()
    const theirs = followUpPage(window)
    await expect(theirs.measures).toBeVisible()
    await theirs.status.getByText(/^\S+ Toteutunut$/).click()
    await theirs.done.fill('Valmistui keväällä.')
    await writingPage(window).saved()
    await rm(join(dialogFolder, sheet))
    await theirs.button(t('followUp.sheet.return')).click()
    await expect(window.getByText(`Kopio tallennettiin: ${sheet}`)).toBeVisible()
    await there.close()
  })

  const { window } = await launch()
  await libraryPage(window).open(sample)
  const back = followUpPage(window)
  await back.show()
  const done = back.measures.getByRole('option').filter({ hasText: t('records.standing.done') })
  const before = await done.count()
  await back.button(t('followUp.sheet.import')).click()
  const summary = window.getByRole('dialog', { name: t('followUp.merged.title') })
  await expect(summary).toContainText(t('followUp.merged.changed', { count: 1 }))
  await summary.getByRole('button', { name: t('app.ok') }).click()
  // A dialog keeps its keys to itself until it is gone.
  await expect(summary).toBeHidden()
  await expect(done).toHaveCount(before + 1)
  await writingPage(window).command('plan.handouts')
  const list = window.getByRole('dialog', { name: t('handouts.list.title') })
  const out = list.getByRole('row', { name: t('handouts.list.sheet', { year: '2029' }) })
  await expect(out).toContainText(/Tarkistettu/)
  await list.getByRole('button', { name: t('app.close') }).click()
  await expect(list).toBeHidden()
  await window.keyboard.press('Control+z')
  await expect(done).toHaveCount(before)
})

test('the yearly report and the next term open as documents of their own', async ({ window }) => {
  test.slow()
  await openSample(window)
  const writing = writingPage(window)
  await writing.command('plan.yearlyReport')
  await window.getByRole('button', { name: t('followUp.report.make') }).click()
  await expect(writing.title).toHaveValue(/vuosiraportti/)
  await writing.leave.click()

  await libraryPage(window).open(sample)
  await writing.command('plan.nextTerm')
  await window.getByRole('button', { name: t('followUp.term.make') }).click()
  await expect(writing.title).toHaveValue(/2030–2033/)
  await writing.leave.click()
  await expect(libraryPage(window).planRow(/Koivuran/)).toHaveCount(3)
})
