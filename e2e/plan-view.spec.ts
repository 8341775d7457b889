import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import { writingPage } from './writing-page.ts'

const t = translator('fi')

/** The grid of measures, and the keys that lead through it. */
function planPage(window: Page) {
  const { keyboard } = window
  return {
    grid: window.getByRole('treegrid', { name: t('planView.grid') }),
    empty: window.getByRole('heading', { name: t('planView.empty.title') }),
    cell: (name: string) => window.getByRole('gridcell', { name, exact: true }),
    notice: window.getByRole('region', { name: t('app.notices') }),

    async show(): Promise<void> {
      await keyboard.press('Control+2')
      await expect(window.getByRole('main', { name: t('planView.title') })).toBeVisible()
    },

    /** Where the focus is, as a screen reader would say it. */
    place: () =>
      window.evaluate(() => {
        const cell = document.activeElement
        const row = cell?.closest('[role=row]')
        return `${row?.querySelectorAll('[role=gridcell]')[1]?.textContent?.trim() ?? ''} ${cell?.textContent?.trim() ?? ''}`
      }),

    async press(...keys: string[]): Promise<void> {
      for (const key of keys) await keyboard.press(key)
    },

    /** What Excel puts on the clipboard, pasted where the focus is. */
    paste: (text: string, html = '') =>
      window.evaluate(
        ([text, html]) => {
          const clipboardData = new DataTransfer()
          clipboardData.setData('text/plain', text)
          if (html !== '') clipboardData.setData('text/html', html)
          const paste = new ClipboardEvent('paste', {
            clipboardData,
            bubbles: true,
            cancelable: true,
          })
          document.activeElement?.dispatchEvent(paste)
        },
        [text, html] as const,
      ),
  }
}

/** A new plan in its plan view. */
async function openPlanView(window: Page): Promise<ReturnType<typeof planPage>> {
  await firstRunPage(window).introduce()
  await libraryPage(window).create()
  const plan = planPage(window)
  await plan.show()
  return plan
}

async function expectNoBarriers(window: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode()
    .options({ rules: { 'page-has-heading-one': { enabled: false } } })
    .analyze()
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([])
}

test('a plan is written from nothing without a mouse, and is there after a restart', async ({
  launch,
}) => {
  test.slow()
  const first = await launch()
  const { window } = first
  const plan = await openPlanView(window)
  const { keyboard } = window
  await expect(plan.empty).toBeVisible()
  await expectNoBarriers(window, 'the empty plan')

  await test.step('a priority, a goal and a measure', async () => {
    await window.getByRole('button', { name: t('planView.empty.add') }).focus()
    await keyboard.press('Enter')
    await keyboard.type('Lasten ja nuorten hyvinvointi')
    await keyboard.press('Enter')
    await plan.press('Control+Shift+Enter')
    await keyboard.type('Jokaisella on harrastus')
    await keyboard.press('Enter')
    await plan.press('Control+Enter')
    await keyboard.type('Harrastuspassi yläkouluun')
    await keyboard.press('Enter')
    await expect.poll(plan.place).toBe('1.1.1 Harrastuspassi yläkouluun')
  })

  await test.step('each cell by typing on it', async () => {
    await keyboard.press('ArrowRight')
    await keyboard.type('Nuorisotoimi')
    await plan.press('Enter', 'Enter', 'ArrowRight')
    await keyboard.type('2026')
    await keyboard.press('Tab')
    await keyboard.type('2028')
    await plan.press('Enter', 'ArrowRight')
    await keyboard.type('Henkilötyö')
    await keyboard.press('Tab')
    await keyboard.type('12 000')
    await keyboard.press('Tab')
    await keyboard.type('Harrastavat, %')
    await plan.press('Enter', 'Tab')
    await keyboard.type('61')
    await keyboard.press('Tab')
    await keyboard.type('75')
    await keyboard.press('Enter')
    const row = window.getByRole('row', { name: /Harrastuspassi/ })
    await expect(row).toContainText('Nuorisotoimi')
    await expect(row).toContainText(t('planView.complete'))
    await expectNoBarriers(window, 'the grid')
  })

  await test.step('undo and redo', async () => {
    await plan.press('Control+z', 'Control+z')
    await expect(window.getByRole('row', { name: /Harrastuspassi/ })).toContainText(
      `${t('records.need.baseline')}, ${t('records.need.target')}`,
    )
    await plan.press('Control+y', 'Control+y')
    await expect(plan.cell('75')).toBeVisible()
  })

  await writingPage(window).saved()
  await first.close()
  const second = await launch()
  await libraryPage(second.window).open(/./)
  await planPage(second.window).show()
  await expect(planPage(second.window).cell('Harrastuspassi yläkouluun')).toBeVisible()
})

test('a window is closed while something is typed: all of it is there again', async ({
  launch,
}) => {
  test.slow()
  const first = await launch()
  const { window } = first
  const plan = await openPlanView(window)
  const { keyboard } = window
  await window.getByRole('button', { name: t('planView.empty.add') }).press('Enter')
  await keyboard.type('Lasten ja nuorten hyvinvointi')
  await plan.press('Enter', 'Enter')
  await keyboard.type(' kotona')
  await first.close()

  const second = await launch()
  await libraryPage(second.window).open(/./)
  await planPage(second.window).show()
  await expect(second.window.getByRole('row', { name: /hyvinvointi kotona/ })).toBeVisible()
})

test('a table from Excel becomes measures, is moved, removed and brought back', async ({
  window,
}) => {
  test.slow()
  const plan = await openPlanView(window)
  const { keyboard } = window
  await window.getByRole('button', { name: t('planView.empty.add') }).focus()

  await test.step('pasted with an odd column, which is kept', async () => {
    await plan.paste(
      'Tavoite\tToimenpide\tVastuutaho\tAikataulu\tHuom.\r\n' +
        'Harrastus kaikille\tHarrastuspassi\tNuorisotoimi\t2026–2027\tsovittu\r\n' +
        '\tKerhot kyliin\tSivistystoimi; MLL\t2027\t\r\n' +
        'Liikunta lisääntyy\tPururadat kuntoon\tTekninen toimi\t2028\t\r\n',
    )
    const dialog = window.getByRole('dialog', { name: t('planView.paste.title') })
    await expect(dialog).toContainText(t('planView.paste.measures', { count: 3 }))
    await expectNoBarriers(window, 'the paste dialog')
    await dialog.getByRole('button', { name: t('planView.paste.done', { count: 3 }) }).focus()
    await keyboard.press('Enter')
    await expect.poll(plan.place).toBe('1.1.1 Harrastuspassi')
  })

  await test.step('moved with the keys, into the next goal', async () => {
    await plan.press('Alt+Shift+ArrowDown')
    await expect.poll(plan.place).toBe('1.1.2 Harrastuspassi')
    await plan.press('Alt+Shift+ArrowDown')
    await expect.poll(plan.place).toBe('1.2.1 Harrastuspassi')
  })

  await test.step('moved to another goal by its name', async () => {
    await plan.press('Control+m')
    const dialog = window.getByRole('dialog')
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await keyboard.type('harrastus kaikille')
    await expect(dialog.getByRole('option')).toHaveCount(1)
    await plan.press('ArrowDown', 'Enter')
    await expect.poll(plan.place).toBe('1.1.2 Harrastuspassi')
  })

  await test.step('removed and brought back', async () => {
    await plan.press('Control+Delete')
    await expect(plan.cell('Harrastuspassi')).toBeHidden()
    await expect(plan.notice).toContainText(t('planView.removed', { count: 1 }))
    await plan.press('Control+z')
    await expect(plan.cell('Harrastuspassi')).toBeVisible()
  })

  await test.step('a column of years fills the cells below', async () => {
    await plan.cell('Kerhot kyliin').click()
    await plan.press('ArrowRight', 'ArrowRight')
    await plan.paste('2030\r\n2031\r\n')
    await expect(plan.cell('2030')).toBeVisible()
    await expect(plan.cell('2031')).toBeVisible()
    await plan.press('Control+z')
    await expect(plan.cell('2030')).toBeHidden()
  })
})

test('what is missing is found by filter and list, and the list leads to the cell', async ({
  window,
}) => {
  test.slow()
  await firstRunPage(window).introduce()
  await libraryPage(window).sample()
  const plan = planPage(window)
  await plan.show()
  await expect(plan.grid).toBeVisible()
  await expectNoBarriers(window, 'the grid of the sample')

  await plan.press('Control+f')
  await window.keyboard.type('harrast')
  await expect(window.getByText(/^\d+\/\d+ toimenpidettä$/).first()).toBeVisible()
  await expectNoBarriers(window, 'the filters')
  await window.getByRole('button', { name: t('planView.filter.clear') }).press('Enter')

  await plan.grid.getByRole('row', { level: 3 }).first().getByRole('gridcell').nth(3).click()
  await plan.press('Delete')
  await window.getByRole('button', { name: /^Puuttuu \(/ }).press('Enter')
  const gap = window.getByRole('option', { name: new RegExp(t('planView.gap.responsible')) })
  await expectNoBarriers(window, 'what is missing')
  await gap.first().press('Enter')
  await expect(plan.grid.locator('[role=gridcell]:focus')).toHaveAttribute('aria-colindex', '4')

  await plan.press('Alt+Enter')
  await expect(window.getByRole('complementary', { name: t('planView.details') })).toBeVisible()
  await expectNoBarriers(window, 'the details')
  await window.emulateMedia({ colorScheme: 'dark' })
  await expectNoBarriers(window, 'the grid in the dark')
  await window.emulateMedia({ forcedColors: 'active' })
  await expect(plan.grid).toBeVisible()
})
