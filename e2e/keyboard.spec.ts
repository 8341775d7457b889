import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import { writingPage } from './writing-page.ts'

test('a whole session with the keyboard alone', async ({ window }) => {
  test.slow()
  const keys = keyboardOf(window)
  const library = libraryPage(window)
  const writing = writingPage(window)
  const titles = () => writing.chapters.evaluateAll((rows) => rows.map((row) => row.ariaLabel))

  await test.step('the first start', async () => {
    await expect(firstRunPage(window).name).toBeFocused()
    await keys.type('Päivi Höökström')
    await keys.press('Tab')
    await keys.type('hyvinvointikoordinaattori')
    await keys.press('Tab')
    await keys.type('Esimerkkilä')
    await keys.press('Tab', 'ArrowRight')
    await expect(window.getByRole('radio', { name: 'Kaupunki' })).toBeChecked()
    await keys.press('Tab')
    await expect(firstRunPage(window).start).toBeFocused()
    await keys.press('Enter')
    await expect(library.heading).toBeVisible()
    await keys.expectVisibleFocus()
  })

  await test.step('a new plan', async () => {
    await keys.press('Control+n')
    await expect(library.newPlanDialog).toBeVisible()
    await keys.tabTo(library.newPlanDialog.getByRole('radio', { name: /THL:n rakenne/ }))
    await keys.press('ArrowDown')
    await expect(library.newPlanDialog.getByRole('radio', { name: /kolmiosainen/ })).toBeChecked()
    await keys.press('ArrowUp')
    await keys.tabTo(library.newPlanDialog.getByRole('button', { name: 'Luo asiakirja' }))
    await keys.press('Enter')
    await expect(writing.text).toBeFocused()
    await keys.expectVisibleFocus()
  })

  await test.step('words, a heading and a list', async () => {
    await keys.press('End', 'Enter')
    await keys.type('Liikunta lisää terveyttä.')
    await keys.press('Shift+Home', 'Control+b', 'End', 'Enter')
    await keys.type('Lähiliikunta')
    await keys.press('Control+Alt+2', 'Enter')
    await keys.press('Control+Shift+l')
    await keys.type('Kävely')
    await keys.press('Enter', 'Tab')
    await keys.type('Metsässä')
    await keys.press('Enter')
    await keys.type('Uinti')
    await keys.press('Shift+Tab')
    await expect(writing.text.getByRole('heading', { name: 'Lähiliikunta' })).toBeVisible()
    const levels = () => levelsOf(writing.text, ['Kävely', 'Metsässä', 'Uinti'])
    await expect.poll(levels).toEqual([0, 1, 0])
    await expect(writing.text.locator('strong', { hasText: 'Liikunta lisää' })).toBeVisible()
    await keys.press('Enter', 'Enter')
  })

  await test.step('a table, by way of the palette', async () => {
    await keys.press('Control+Shift+p')
    await expect(writing.dialog('Komentohaku').getByRole('combobox')).toBeFocused()
    await keys.type('taulukko lisää')
    await expect(window.getByRole('option', { name: /^Taulukko Lisää/ })).toBeVisible()
    await keys.press('Enter')
    await expect(writing.dialog('Lisää taulukko').getByRole('textbox').first()).toBeFocused()
    await keys.expectVisibleFocus()
    await keys.press('Control+a')
    await keys.type('2')
    await keys.press('Tab', 'Control+a')
    await keys.type('2')
    await keys.press('Enter')
    await expect(writing.text).toBeFocused()
    await keys.type('Laji')
    await keys.press('Tab')
    await keys.type('Kävijöitä')
    await keys.press('Tab')
    await keys.type('Uinti')
    await keys.press('Tab')
    await keys.type('1 200')
    const table = writing.text.getByRole('table').filter({ hasText: 'Kävijöitä' })
    await expect(table.getByRole('row')).toHaveCount(2)
    await keys.press('Tab')
    await expect(table.getByRole('row'), 'Tab in the last cell makes a row').toHaveCount(3)
    await keys.press('Shift+Tab')
    await keys.type('1 300')
    await expect(table.getByRole('cell', { name: '1 300' }), 'a cell is typed over').toBeVisible()
  })

  await test.step('F6 through the panes and back', async () => {
    const panes = ['guidance', 'status', 'top', 'toolbar', 'outline', 'text'] as const
    for (const pane of panes) {
      await keys.press('F6')
      await expect.poll(() => paneOf(window)).toBe(pane)
    }
    for (const pane of panes.toReversed().slice(1)) {
      await keys.press('Shift+F6')
      await expect.poll(() => paneOf(window)).toBe(pane)
    }
    await keys.press('Shift+F6')
    await expect(writing.text).toBeFocused()
  })

  await test.step('a chapter up and down in the outline', async () => {
    const before = await titles()
    await keys.press('Shift+F6')
    await expect.poll(() => paneOf(window)).toBe('outline')
    await keys.press('Home')
    await keys.press('Alt+Shift+ArrowDown')
    await expect.poll(titles).toEqual([before[1], before[0], ...before.slice(2)])
    await keys.expectVisibleFocus()
    expect(await paneOf(window), 'the focus stays with the chapter').toBe('outline')
    await keys.press('Alt+Shift+ArrowUp')
    await expect.poll(titles).toEqual(before)
    await keys.press('F6')
    await expect(writing.text).toBeFocused()
  })

  await test.step('find and replace, undo and redo', async () => {
    await keys.press('Control+h')
    await expect(writing.findBar.getByRole('textbox', { name: 'Etsi' })).toBeFocused()
    await keys.type('Uinti')
    await expect(writing.findBar.getByRole('status')).toHaveText(/osumaa|\/2/)
    await keys.tabTo(writing.findBar.getByRole('textbox', { name: 'Korvaa tekstillä' }))
    await keys.type('Soutu')
    await keys.tabTo(writing.findBar.getByRole('button', { name: 'Korvaa kaikki' }))
    await keys.press('Enter')
    await expect(writing.text.getByText('Soutu')).toHaveCount(2)
    await keys.press('Escape')
    await expect(writing.text).toBeFocused()
    await keys.press('Control+z')
    await expect(writing.text.getByText('Soutu')).toHaveCount(0)
    await expect(writing.text.getByText('Uinti')).toHaveCount(2)
    await keys.press('Control+y')
    await expect(writing.text.getByText('Soutu')).toHaveCount(2)
  })

  await test.step('the menu of the place, and back', async () => {
    await keys.press('Shift+F10')
    await expect(window.getByRole('menu', { name: 'Muokkaa tekstiä' })).toBeVisible()
    await keys.expectVisibleFocus()
    await keys.press('Escape')
    await expect(writing.text).toBeFocused()
  })

  await test.step('an export', async () => {
    await writing.saved()
    await keys.press('Control+Shift+e')
    const choice = writing.dialog('Vie Word-tiedostoksi')
    await expect(choice.getByRole('button', { name: 'Vie Wordiin' })).toBeFocused()
    await keys.press('Enter')
    const done = writing.dialog('Word-tiedosto on valmis')
    await expect(done.getByRole('button', { name: 'Valmis' })).toBeFocused()
    await keys.press('Enter')
    await expect(done).toBeHidden()
    await expect(writing.text).toBeFocused()
  })

  await test.step('to the library and in again', async () => {
    await keys.press('Shift+F6', 'Shift+F6', 'Shift+F6')
    await expect.poll(() => paneOf(window)).toBe('top')
    await expect(writing.leave).toBeFocused()
    await keys.press('Enter')
    await expect(library.plans).toBeVisible()
    await keys.expectVisibleFocus()
    await keys.tabTo(library.planRow('Esimerkkilä'))
    await keys.press('Enter')
    await expect(writing.text).toBeFocused()
    expect(await writing.lines()).toContain('Liikunta lisää terveyttä.')
  })
})

/** Keys only. After each the focus must be somewhere, and be seen. */
function keyboardOf(window: Page) {
  const { keyboard } = window

  async function expectVisibleFocus(): Promise<void> {
    await expect.poll(() => window.evaluate(visibleFocus)).toBe('')
  }

  return {
    expectVisibleFocus,
    type: (words: string) => keyboard.type(words),

    async press(...all: string[]): Promise<void> {
      for (const key of all) {
        await keyboard.press(key)
        await expectVisibleFocus()
      }
    },

    async tabTo(target: Locator): Promise<void> {
      for (let tabs = 0; tabs < 40; tabs++) {
        if (await target.evaluate((element) => element === document.activeElement)) return
        await keyboard.press('Tab')
        await expectVisibleFocus()
      }
      throw new Error(`forty tabs do not lead to ${target}`)
    },
  }
}

/** What is wrong with the focus; nothing when it is seen. Runs in the page. */
function visibleFocus(): string {
  const { activeElement: active, body } = document
  if (!active || active === body) return 'nothing has the focus'
  const isText = active.matches('textarea, input:not([type=radio], [type=checkbox], [type=range])')
  if (isText || (active instanceof HTMLElement && active.isContentEditable)) return '' // a caret
  // A dialog that has just come is seen as a whole.
  if (active.matches('[role=dialog], [role=alertdialog]')) return ''
  // The frame may be drawn around the label of a control that is itself hidden.
  const frames = [active, active.closest('label')].filter((element) => element !== null)
  const isFramed = frames.some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
  })
  return isFramed ? '' : `no frame around ${active.outerHTML.slice(0, 200)}`
}

/** Which part of the writing view has the focus. */
function paneOf(window: Page): Promise<string> {
  return window.evaluate(() => {
    const panes = {
      outline: 'nav',
      text: 'main',
      guidance: 'aside',
      status: 'section[aria-label=Tilarivi]',
      toolbar: '[role=toolbar]',
      top: 'header',
    }
    const { activeElement: active } = document
    const found = Object.entries(panes).find(([, selector]) => active?.closest(selector))
    return found?.[0] ?? `none: ${active?.outerHTML.slice(0, 100)}`
  })
}

/** How deep each item of a list stands, by where its words begin. */
async function levelsOf(text: Locator, items: string[]): Promise<number[]> {
  const lefts = await Promise.all(
    items.map(async (item) => (await text.getByText(item, { exact: true }).boundingBox())?.x ?? 0),
  )
  const steps = [...new Set(lefts)].toSorted((a, b) => a - b)
  return lefts.map((left) => steps.indexOf(left))
}
