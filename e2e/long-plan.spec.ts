import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import type { WritingPage } from './writing-page.ts'

const chapters = 30
const paragraphs = 50

/** Some 1,500 blocks, as they come from another program. */
const longText = Array.from({ length: chapters }, (_, chapter) => {
  const heading = `<h1>Pitkä luku ${chapter + 1}</h1>`
  const body = Array.from(
    { length: paragraphs },
    (_, at) => `<p>Kappale ${at + 1} luvussa ${chapter + 1}.</p>`,
  )
  return heading + body.join('')
}).join('')

const lastHeading = `Pitkä luku ${chapters}`
const lastLine = `Kappale ${paragraphs} luvussa ${chapters}.`

/**
 * What may be done first on a page that has only just opened, and what of its lines is other then. The
 * rest of the page waits for idle time that never comes: only what is done can draw it.
 */
const firsts: Record<string, (tools: Tools) => Promise<Lines>> = {
  'a letter': async ({ writing, before }) => {
    await writing.type('X')
    return before.with(0, `X${before[0]}`)
  },
  'to the end of the document': async ({ writing, before }) => {
    await writing.press('Control+End')
    await writing.type('LOPPU')
    return before.with(-1, `${lastLine}LOPPU`)
  },
  'all selected, removed and brought back': async ({ writing, before }) => {
    await writing.press('Control+a')
    await writing.press('Delete')
    await expect.poll(() => writing.lines()).toEqual([])
    await writing.press('Control+z')
    await writing.press('Control+Home')
    return before
  },
  'find what is at the end': async ({ writing, before, window }) => {
    await writing.press('Control+f')
    await expect(writing.findBar.getByRole('textbox', { name: 'Etsi' })).toBeFocused()
    await window.keyboard.type(lastLine)
    await expect(writing.findBar).toContainText('1 osuma')
    await writing.press('Escape')
    return before
  },
  'the last chapter of the outline': async ({ writing, before, window }) => {
    const chapter = writing.outline.getByText(lastHeading, { exact: true })
    await chapter.scrollIntoViewIfNeeded()
    // The tree hears of scrolling with the next frame, and would scroll back on focus until then.
    await window.evaluate(() => new Promise((resume) => requestAnimationFrame(resume)))
    await chapter.click()
    await expect(writing.text).toBeFocused()
    await writing.press('End')
    await writing.type('!')
    return before.map((line) => (line === lastHeading ? `${line}!` : line))
  },
  'screens down': async ({ writing, before, drawn }) => {
    for (const _ of [1, 2, 3]) await writing.press('PageDown')
    await drawn()
    return before
  },
  'the wheel': async ({ before, window, drawn }) => {
    await window.mouse.move(640, 400)
    await window.mouse.wheel(0, 20_000)
    await drawn()
    return before
  },
  'all to the end removed': async ({ writing, before }) => {
    await writing.press('End')
    await writing.press('Control+Shift+End')
    await writing.press('Backspace')
    await expect.poll(() => writing.lines()).toEqual(before.slice(0, 1))
    await writing.press('Control+z')
    await writing.press('Control+Home')
    return before
  },
}

type Lines = string[]
type Tools = { writing: WritingPage; window: Page; before: Lines; drawn(): Promise<void> }

test('a long plan takes whatever is done first while it is being drawn', async ({ launch }) => {
  test.setTimeout(300_000)
  const { window } = await launch()
  await firstRunPage(window).introduce()
  const library = libraryPage(window)
  const made = await library.create()
  await expect(made.text).toBeFocused()
  await made.press('Control+a')
  await made.text.evaluate((page, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    page.dispatchEvent(paste)
  }, longText)
  await expect.poll(() => made.lines()).toContain(lastLine)
  await made.saved()
  let before = await made.lines()
  await made.press('Control+Home')
  await made.leave.click()

  for (const [name, first] of Object.entries(firsts)) {
    await test.step(name, async () => {
      await window.evaluate(() => {
        globalThis.requestIdleCallback = () => 0
      })
      const writing = await library.open('Esimerkkilä')
      const waiting = window.locator('.chunk:empty')
      await expect(writing.text).toBeFocused()
      expect(await waiting.count()).toBeGreaterThan(0)
      await expect(writing.text).toHaveAttribute('aria-busy', 'true')

      const drawn = () => expect(waiting).toHaveCount(0)
      const expected = await first({ writing, window, before, drawn })
      await drawn()
      await expect(writing.text).not.toHaveAttribute('aria-busy', 'true')
      await expect.poll(() => writing.lines()).toEqual(expected)
      await writing.saved()
      await writing.press('Control+Home')
      await writing.leave.click()
      before = expected
    })
  }

  await test.step('a letter where the plan was left', async () => {
    const left = await library.open('Esimerkkilä')
    await left.press('Control+End')
    await left.leave.click()
    const writing = await library.open('Esimerkkilä')
    await expect(writing.text).toBeFocused()
    await expect(writing.text.getByText(lastLine).last()).toBeInViewport()
    await writing.type('!')
    before = before.with(-1, `${before.at(-1)}!`)
    await expect.poll(() => writing.lines()).toEqual(before)
    await writing.saved()
  })

  // As it was saved, and without help.
  await window.reload()
  const writing = await library.open('Esimerkkilä')
  await expect(writing.text).not.toHaveAttribute('aria-busy', 'true')
  expect(await writing.lines()).toEqual(before)
})
