import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'
import { visitDialogs } from './dialogs.ts'
import { firstRunPage } from './first-run-page.ts'
import { chartPng } from './images.ts'
import { libraryPage } from './library-page.ts'
import { writingPage } from './writing-page.ts'

const t = translator('fi')
const root = join(import.meta.dirname, '..')
const overlays = ':is([role=dialog], [role=menu])'

/** WCAG 2.2 on level AA, which the law asks of public bodies, and what axe thinks is wise besides. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

test('the first start and the library have no barriers', async ({ window }) => {
  test.slow()
  await expect(firstRunPage(window).heading).toBeVisible()
  await expectNoBarriers(window, 'the first start')
  await firstRunPage(window).start.click()
  await expect(window.getByText('Kirjoita nimesi.')).toBeVisible()
  await expectNoBarriers(window, 'the first start with what is missing')
  await firstRunPage(window).introduce()

  const library = libraryPage(window)
  await expect(library.heading).toBeVisible()
  await expectNoBarriers(window, 'the empty library')
  await library.newPlan.click()
  await expect(library.newPlanDialog).toBeVisible()
  await expectNoBarriers(window, 'a new plan', '[role=dialog]')
  await window.keyboard.press('Escape')

  const writing = await library.create()
  const plan = await writing.title.inputValue()
  await writing.leave.click()
  await expect(library.plans).toBeVisible()
  await expectNoBarriers(window, 'the library')
  await window.getByRole('button', { name: `Toiminnot: ${plan}` }).click()
  await expect(window.getByRole('menu')).toBeVisible()
  await expectNoBarriers(window, 'the menu of a plan', '[role=menu]')
  await window.keyboard.press('Escape')

  await library.search.fill('hyvinvointi')
  await expect(library.hits.first()).toBeVisible()
  await expectNoBarriers(window, 'what was found')
  await library.search.fill('eilöydy')
  await expect(window.getByText('Ei osumia')).toBeVisible()
  await expectNoBarriers(window, 'nothing found')
  await library.search.fill('')

  await library.choose(plan, 'remove')
  await expect(library.notice).toContainText('roskakoriin')
  await expectNoBarriers(window, 'a notice')
  await library.showBin()
  await expect(library.bin).toBeVisible()
  await expectNoBarriers(window, 'the bin')
  await library.bin.getByRole('button', { name: 'Poista pysyvästi' }).click()
  await expect(window.getByRole('alertdialog')).toBeVisible()
  await expectNoBarriers(window, 'a question', '[role=alertdialog]')
})

test('an open plan has no barriers in any of its views', async ({ window }) => {
  test.slow()
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).create()
  await writing.writeUnder('Tiivistelmä')
  await writing.type('Kunnassa liikutaan enemmän.')
  await writing.saved()

  await expectNoBarriers(window, 'the text')
  await window.emulateMedia({ colorScheme: 'dark' })
  await expectNoBarriers(window, 'the text in the dark')
  await window.emulateMedia({ colorScheme: 'light' })

  for (const digit of [2, 3, 4, 5]) {
    await test.step(`view ${digit}`, async () => {
      await writing.press(`Control+${digit}`)
      await expect(writing.text).toBeHidden()
      await expectNoBarriers(window, `view ${digit}`)
    })
  }
})

test('what opens over the text has no barriers', async ({ window, dialogFolder }) => {
  test.slow()
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).create()
  // Of a short plan, since axe reads all of the page each time.
  await writing.press('Control+a')
  await writing.press('Delete')
  await expect.poll(() => writing.lines()).toEqual([])
  await writing.press('Control+Alt+1')
  await writing.type('Liikunta\nKunnassa liikutaan enemmän.')
  await expect(writing.outline.getByText('Liikunta')).toBeVisible()

  await visitDialogs(window, writing, (id) => expectNoBarriers(window, id, '[role=dialog]'))

  await test.step('an image', async () => {
    const path = join(dialogFolder, 'kuvio.png')
    await writeFile(path, chartPng)
    await writeFile(join(dialogFolder, 'open.txt'), path)
    await writing.command('insert.image')
    await expect(writing.dialog('Kuvan tiedot')).toBeVisible()
    await expectNoBarriers(window, 'an image', '[role=dialog]')
    await writing.press('Escape')
  })

  await test.step('the palette', async () => {
    await writing.press('Control+Shift+p')
    await expect(writing.dialog('Komentohaku')).toBeVisible()
    await expectNoBarriers(window, 'the palette', '[role=dialog]')
    await writing.press('Escape')
    await expect(writing.dialog('Komentohaku')).toBeHidden()
  })

  await test.step('the find bar', async () => {
    await writing.press('Control+h')
    await writing.findBar.getByRole('textbox', { name: 'Etsi' }).fill('hyvinvointi')
    await expectNoBarriers(window, 'the find bar', 'search')
    await writing.press('Escape')
  })

  await test.step('menus', async () => {
    await writing.text.getByText('Kunnassa liikutaan').click({ button: 'right' })
    await expect(window.getByRole('menu', { name: 'Muokkaa tekstiä' })).toBeVisible()
    await expectNoBarriers(window, 'the context menu', '[role=menu]')
    await writing.press('Escape')
    for (const name of [/^Tyyli:/, 'Lisää']) {
      await writing.toolbar.getByRole('button', { name }).click()
      await expect(window.getByRole('menu')).toBeVisible()
      await expectNoBarriers(window, `the menu ${name}`, '[role=menu]')
      await writing.press('Escape')
      await expect(window.getByRole('menu')).toBeHidden()
    }
  })

  await test.step('the facts of a chapter', async () => {
    await writing.outline.getByRole('row', { name: 'Liikunta' }).hover()
    await window.getByRole('button', { name: /^Luvun tiedot ja siirto: .*Liikunta$/ }).click()
    await expect(window.getByRole('dialog')).toBeVisible()
    await expectNoBarriers(window, 'the facts of a chapter', '[role=dialog]')
    await writing.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
  })

  await test.step('an export', async () => {
    await writing.export.click()
    await expect(writing.dialog('Word-tiedosto on valmis')).toBeVisible()
    await expectNoBarriers(window, 'an export', '[role=dialog]')
    await writing.press('Escape')
  })
})

test('the goals, measures and follow-up of a plan have no barriers', async ({
  window,
  dialogFolder,
}) => {
  test.slow()
  await firstRunPage(window).introduce()
  // A short one, since axe reads all of the page each time: the sample's report on one year.
  const path = join(dialogFolder, 'raportti.kertomus')
  const sample = join(root, 'resources/sample/koivuranta.kertomus')
  const words = ['report', sample, '--year', '2028', '-o', path]
  await promisify(execFile)(process.execPath, [join(root, 'main/cli/index.js'), ...words])
  await writeFile(join(dialogFolder, 'open.txt'), path)
  await libraryPage(window).openFile.click()
  const writing = writingPage(window)
  await expect(writing.text).toBeVisible()

  const press = (name: string | RegExp) => window.getByRole('button', { name }).first().click()
  const views: [digit: number, dialogs: (() => Promise<void>)[]][] = [
    [
      2,
      [
        () => press(t('planView.keys')),
        () => press(t('planView.columns')),
        () => press(t('planView.filter.groups')),
      ],
    ],
    [
      3,
      [
        () => press(t('followUp.sheet.export')),
        () => writing.command('plan.yearlyReport'),
        () => writing.command('plan.nextTerm'),
      ],
    ],
    [
      4,
      [
        async () => {
          const add = window.getByRole('textbox', { name: new RegExp(t('workshop.joy.add')) })
          await add.first().fill('Nuorisotila on auki')
          await add.first().press('Enter')
          await press(new RegExp(`^${t('workshop.actions')}`))
        },
      ],
    ],
    [5, [() => press(t('duties.link'))]],
    [
      6,
      [
        async () => {
          await press(t('council.stages.usual'))
          await press(t('council.stage.council'))
        },
        () => press(t('council.statements.ask')),
        () => press(t('council.amendments.add')),
      ],
    ],
  ]
  for (const [digit, dialogs] of views) {
    await writing.press(`Control+${digit}`)
    await expect(writing.text).toBeHidden()
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme })
      await expectNoBarriers(window, `view ${digit}, ${colorScheme}`)
    }
    for (const [index, open] of dialogs.entries()) {
      await open()
      const overlay = window.locator(overlays)
      await expect(overlay.first()).toBeVisible()
      await expectNoBarriers(window, `over view ${digit}, ${index}`, overlays)
      await writing.press('Escape')
      await expect(overlay).toHaveCount(0)
    }
  }
})

/** All of the barriers of a session are told at once. */
async function expectNoBarriers(window: Page, where: string, within?: string): Promise<void> {
  // Legacy: the usual way opens a page of its own, which an app has not. A tooltip stands outside of
  // the landmarks by its nature; what has it points at it.
  const axe = new AxeBuilder({ page: window })
    .setLegacyMode()
    .withTags(rules)
    .exclude('[data-overlay-container]:has(> [role=tooltip])')
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  const barriers = violations.map(({ id, nodes }) => ({
    id,
    count: nodes.length,
    first: nodes.slice(0, 2).map(({ html, failureSummary }) => ({
      html: html.slice(0, 200),
      why: failureSummary?.split('\n').slice(1, 3).join(' ').trim(),
    })),
  }))
  expect.soft(barriers, where).toEqual([])
}
