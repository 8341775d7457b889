import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { messages } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'
import { visitDialogs } from './dialogs.ts'
import { partOf } from './docx.ts'
import { firstRunPage, writer } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import { filesIn } from './writing-page.ts'

/** The sentences that would be Finnish on a Swedish page, as patterns of the whole. */
const finnish = finnishSentences()

test('a session in Swedish speaks Swedish only, and English when asked', async ({
  launch,
  dialogFolder,
}) => {
  test.slow()
  const t = translator('sv')
  const { window, electron } = await launch()
  const start = await firstRunPage(window).speak('sv')
  await expect(start.heading).toBeVisible()
  await expectNoFinnish(window, 'the first start')
  await start.introduce({ ...writer, organisation: 'Exempelby' })

  const library = libraryPage(window, 'sv')
  await expect(library.heading).toBeVisible()
  await expectNoFinnish(window, 'the empty library')
  await library.newPlan.click()
  const { newPlanDialog } = library
  await expect(
    newPlanDialog.getByRole('radio', {
      name: 'Kommunens välfärdsberättelse och välfärdsplan, THL:s',
    }),
  ).toBeChecked()
  await expect(newPlanDialog.getByRole('radio', { name: 'Svenska' })).toBeChecked()
  await expectNoFinnish(window, 'a new plan')
  await newPlanDialog.getByRole('button', { name: t('app.cancel') }).click()

  const writing = await library.create()
  await expect(writing.title).toHaveValue(/^Exempelby: välfärdsberättelse och välfärdsplan/)
  await expect(writing.status).toHaveText('Sparat')
  await writing.writeUnder('Sammanfattning')
  await writing.type('Välfärden i Åboland främjas på svenska.')
  await writing.saved()
  await expectNoFinnish(window, 'the text')

  await test.step('menus of the toolbar', async () => {
    for (const name of [/^Format:/, 'Infoga']) {
      await writing.toolbar.getByRole('button', { name }).click()
      await expect(window.getByRole('menu')).toBeVisible()
      await expectNoFinnish(window, `the menu ${name}`)
      await writing.press('Escape')
      await expect(window.getByRole('menu')).toBeHidden()
    }
  })

  await visitDialogs(window, writing, (id) => expectNoFinnish(window, id))

  await test.step('the palette', async () => {
    await writing.press('Control+Shift+p')
    await expect(window.getByRole('dialog', { name: 'Sök kommando' })).toBeVisible()
    await expectNoFinnish(window, 'the palette')
    await writing.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
  })

  await test.step('the find bar', async () => {
    await writing.press('Control+h')
    await writing.findBar.getByRole('textbox', { name: 'Sök' }).fill('välfärd')
    await expect(writing.findBar.getByRole('status')).not.toBeEmpty()
    await expectNoFinnish(window, 'the find bar')
    await writing.press('Escape')
  })

  const views = window.getByRole('radiogroup', { name: t('views.title') })
  for (const digit of [2, 3, 4, 5, 6, 1]) {
    await test.step(`view ${digit}`, async () => {
      await writing.press(`Control+${digit}`)
      await expect(views.getByRole('radio').nth(digit - 1)).toBeChecked()
      await expectNoFinnish(window, `view ${digit}`)
    })
  }

  await test.step('the menu bar', async () => {
    const labels = await menuLabels(electron)
    expect(labels).toContain('Arkiv')
    expect(labels.filter(isFinnish)).toEqual([])
  })

  await test.step('English and back, without a restart', async () => {
    const lines = await writing.lines()
    await writing.command('app.settings')
    await window.getByRole('dialog').getByText('English', { exact: true }).click()
    await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    await writing.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
    await expect(window.getByRole('button', { name: 'Export to Word' })).toBeVisible()
    await expect.poll(() => menuLabels(electron)).toContain('File')
    await expect(window.locator('html')).toHaveAttribute('lang', 'en')
    await expect(writing.text).toHaveCount(0)

    await writing.press('Control+,')
    await window.getByRole('dialog').getByText('Svenska', { exact: true }).click()
    await expect(window.getByRole('dialog', { name: t('settings.title') })).toBeVisible()
    await writing.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
    await expect(writing.export).toBeVisible()
    expect(await writing.lines()).toEqual(lines)
  })

  await test.step('the library with a plan, its menu, the search and the bin', async () => {
    const plan = await writing.title.inputValue()
    await writing.exportDocx()
    await writing.leave.click()
    await expect(library.planRow('Exempelby')).toHaveCount(1)
    await expectNoFinnish(window, 'the library')
    await window.getByRole('button', { name: t('library.actions', { title: plan }) }).click()
    await expect(window.getByRole('menu')).toBeVisible()
    await expectNoFinnish(window, 'the menu of a plan')
    await writing.press('Escape')
    await library.search.fill('Åboland')
    await expect(library.hits).toHaveCount(1)
    await expectNoFinnish(window, 'the search')
    await library.search.fill('')
    await library.choose(plan, 'remove')
    await library.showBin()
    await expect(library.bin).toBeVisible()
    await expectNoFinnish(window, 'the bin')
  })

  await test.step('the Word file', async () => {
    const [name = ''] = await filesIn(dialogFolder, 'docx')
    expect(name).toMatch(/^Exempelby_valfardsplan_/)
    const path = join(dialogFolder, name)
    expect(await partOf(path, 'word/styles.xml')).toContain('w:val="sv-FI"')
    const document = await partOf(path, 'word/document.xml')
    expect(document).toContain('>Innehåll<')
    expect(document).toContain('Välfärden i Åboland främjas på svenska.')
    expect(document).not.toMatch(/>Sisällys<|Taulukko|Luonnos/)
  })
})

async function expectNoFinnish(window: Page, where: string): Promise<void> {
  const words = await wordsOf(window)
  expect(words.length, where).toBeGreaterThan(5)
  expect.soft(words.filter(isFinnish), where).toEqual([])
}

function isFinnish(words: string): boolean {
  return finnish.some((sentence) => sentence.test(words))
}

function finnishSentences(): RegExp[] {
  const sentences = Object.values(messages)
  const swedish = new Set(sentences.map(({ sv }) => withoutDots(sv)))
  return sentences
    .map(({ fi }) => withoutDots(fi))
    .filter((fi) => !swedish.has(fi) && !/\{\w+, (plural|select)/.test(fi))
    .map(
      (fi) =>
        new RegExp(`^${fi.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}…?$`),
    )
}

function withoutDots(sentence: string): string {
  return sentence.replace(/…$/, '')
}

/** All that is seen and read out, but for words marked as another language's. */
function wordsOf(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext']
    const attributes = [...spoken, 'title', 'placeholder', 'alt']
    const isSwedish = (element: Element) =>
      element.closest('[lang]')?.getAttribute('lang') === 'sv' && element.checkVisibility()
    const elements = [...document.querySelectorAll('body *')].filter(isSwedish)
    const texts = elements.flatMap((element) =>
      [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
    )
    const names = elements.flatMap((element) =>
      attributes.flatMap((attribute) => element.getAttribute(attribute) ?? []),
    )
    return [...new Set([...texts, ...names].map((words) => words.trim()))].filter((it) => it !== '')
  })
}

function menuLabels(electron: ElectronApplication): Promise<string[]> {
  return electron.evaluate(({ Menu }) => {
    const labels = (menu: Electron.Menu | undefined | null): string[] =>
      menu?.items.flatMap(({ label, submenu }) => [label, ...labels(submenu)]) ?? []
    return labels(Menu.getApplicationMenu())
  })
}
