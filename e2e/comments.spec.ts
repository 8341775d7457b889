import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'
import { firstRunPage, writer } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import { filesIn } from './writing-page.ts'

const t = translator('fi')
const title = /^Esimerkkilä: hyvinvointikertomus/
const sentence = 'Ikäihmisten yksinäisyys on vähentynyt.'

/** The panel of the comments and what is drawn on the page. */
function commentsPage(window: Page) {
  const panel = window.getByRole('complementary', { name: t('comments.title') })
  return {
    panel,
    threads: panel.getByRole('article'),
    tab: (count: number) => panel.getByRole('tab', { name: t('comments.tab', { count }) }),
    field: (name: string) => panel.getByRole('textbox', { name, exact: true }),
    button: (name: string) => panel.getByRole('button', { name, exact: true }),

    /** The words that are marked, those looked at first. */
    marked: () =>
      window.evaluate(() =>
        ['comment-current', 'comment'].flatMap((name) =>
          [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
        ),
      ),
  }
}

test('a comment stays on its words, is answered, resolved and left out of the Word file', async ({
  launch,
  dialogFolder,
}) => {
  test.slow()
  const first = await launch()
  await firstRunPage(first.window).introduce()
  let window = first.window
  let writing = await libraryPage(window).create()
  let comments = commentsPage(window)
  await writing.writeUnder('Tiivistelmä')
  await writing.type(sentence)

  await test.step('on what is selected, by the keys of Word', async () => {
    for (let left = 'vähentynyt.'.length; left > 0; left -= 1)
      await writing.press('Shift+ArrowLeft')
    await writing.press('Control+Alt+m')
    await expect(comments.field(t('comments.text'))).toBeFocused()
    await window.keyboard.type('Mihin tämä perustuu?')
    await writing.press('Control+Enter')
    await expect(comments.threads).toHaveCount(1)
    await expect(comments.threads).toContainText(writer.name)
    await expect(comments.tab(1)).toBeVisible()
    await expect(writing.text).toBeFocused()
    await expect.poll(() => comments.marked()).toEqual(['vähentynyt.'])
  })

  await test.step('and follows the words while one writes before them', async () => {
    await writing.press('Home')
    await writing.type('Tiedämme, että ')
    await expect.poll(() => comments.marked()).toEqual(['vähentynyt.'])
    await writing.press('Enter')
    await expect.poll(() => comments.marked()).toEqual(['vähentynyt.'])
    await writing.press('Control+z')
    await expect.poll(() => comments.marked()).toEqual(['vähentynyt.'])
  })

  await test.step('it is still there after a restart', async () => {
    await writing.saved()
    await first.close()
    const second = await launch()
    window = second.window
    writing = await libraryPage(window).open(title)
    comments = commentsPage(window)
    await expect(comments.threads).toHaveCount(1)
    await expect.poll(() => comments.marked()).toEqual(['vähentynyt.'])
  })

  await test.step('taken away with its words it falls back to the block, and comes back', async () => {
    await comments.threads.first().press('Enter')
    await expect(writing.text).toBeFocused()
    await expect.poll(() => window.evaluate(() => String(getSelection()))).toBe('vähentynyt.')
    await writing.press('Delete')
    await expect.poll(() => comments.marked()).toEqual([])
    await expect(comments.threads).toHaveCount(1)
    await expect(window.locator('[data-comments="1"]')).toContainText('Tiedämme, että')
    await writing.press('Control+z')
    await expect.poll(() => comments.marked()).toEqual(['vähentynyt.'])
  })

  await test.step('the sign beside the text leads to the thread', async () => {
    await writing.command('view.guidance')
    await expect(comments.panel).toBeHidden()
    const block = await window.locator('[data-comments="1"]').boundingBox()
    if (!block) throw new Error('no block is marked')
    await window.mouse.click(block.x + block.width + 18, block.y + 8)
    await expect(comments.threads.first()).toHaveAttribute('aria-current', 'true')
  })

  await test.step('answered and without barriers, light and dark', async () => {
    await comments.button(t('comments.reply')).click()
    await expect(comments.field(t('comments.replyText'))).toBeFocused()
    await window.keyboard.type('Kyselyyn.')
    await expectNoBarriers(window)
    await writing.press('Control+Enter')
    await expect(comments.threads.first()).toContainText('Kyselyyn.')
    await window.emulateMedia({ colorScheme: 'dark' })
    await expectNoBarriers(window)
    await window.emulateMedia({ colorScheme: 'light' })
  })

  await test.step('the export asks, and leaves comments out unless told otherwise', async () => {
    const choice = writing.dialog(t('export.choice'))
    await writing.export.click()
    await choice.getByRole('button', { name: t('writing.export') }).click()
    await closeDone(window)
    await writing.export.click()
    await choice.getByText(t('export.withComments')).click()
    await choice.getByRole('button', { name: t('writing.export') }).click()
    await closeDone(window)

    const names = (await filesIn(dialogFolder, 'docx')).toSorted()
    const [withComments = '', without = ''] = names
    expect(withComments).toContain('(työkappale)')
    expect(await textOf(join(dialogFolder, withComments))).toContain('Mihin tämä perustuu?')
    expect(await textOf(join(dialogFolder, without))).not.toMatch(/Mihin tämä|comment/i)
  })

  await test.step('resolved it leaves the list and the page, and can be opened again', async () => {
    await comments.button(t('comments.resolve')).click()
    await expect(comments.threads).toHaveCount(0)
    await expect(comments.tab(0)).toBeVisible()
    await comments.panel.getByText(t('comments.show.resolved'), { exact: true }).click()
    await expect(comments.threads).toHaveCount(1)
    await expect(window.locator('[data-comments]')).toHaveCount(0)
    await comments.button(t('comments.reopen')).click()
    await expect(comments.tab(1)).toBeVisible()
  })

  await test.step('deleted after a question', async () => {
    await comments.panel.getByText(t('comments.show.open'), { exact: true }).click()
    await comments
      .button(t('comments.more', { author: writer.name }))
      .first()
      .click()
    await window.getByRole('menuitem', { name: t('comments.remove') }).click()
    const question = window.getByRole('alertdialog', { name: t('comments.removeTitle') })
    await question.getByRole('button', { name: t('comments.remove') }).click()
    await expect(comments.threads).toHaveCount(0)
    await expect.poll(() => comments.marked()).toEqual([])
  })
})

test('a measure is commented on in its row, and who wrote a cell is told there', async ({
  window,
}) => {
  test.slow()
  await firstRunPage(window).introduce()
  await libraryPage(window).sample()
  const { panel } = commentsPage(window)
  const cell = window.getByRole('gridcell', { name: 'Koulunuorisotyö 0,5 htv', exact: true })
  const asked = 'Riittääkö tämä?'

  await test.step('by the keys of Word', async () => {
    await expect(window.getByRole('navigation', { name: t('outline.title') })).toBeVisible()
    await window.keyboard.press('Control+2')
    await cell.click()
    await window.keyboard.press('Control+Alt+m')
    await expect(window.getByRole('textbox', { name: t('comments.text') })).toBeFocused()
    await window.keyboard.type(asked)
    await window.keyboard.press('Control+Enter')
    const row = window.getByRole('row').filter({ has: cell })
    await expect(row).toContainText(t('comments.open', { count: 1 }))
    await expectNoBarriers(window)
  })

  await test.step('who changed a cell', async () => {
    await cell.click({ button: 'right' })
    await window.getByRole('menuitem', { name: t('command.edit.blame') }).click()
    const dialog = window.getByRole('dialog', { name: t('blame.title') })
    await expect(dialog).toContainText(t('planView.column.resources'))
    await expect(dialog).toContainText(t('blame.changed'))
    await window.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('beside the text the comment leads back to its row', async () => {
    await window.keyboard.press('Control+1')
    await window.getByRole('tab', { name: /^Kommentit/ }).click()
    const group = panel.getByRole('region', { name: t('comments.onRecords') })
    await expect(group).toContainText(asked)
    await group.getByRole('button', { name: new RegExp(t('comments.goTo')) }).click()
    await expect(window.getByRole('treegrid', { name: t('planView.grid') })).toBeVisible()
  })
})

async function expectNoBarriers(window: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function closeDone(window: Page): Promise<void> {
  const done = window.getByRole('dialog', { name: t('export.done.docx') })
  await done.getByRole('button', { name: t('app.ok') }).click()
  await expect(done).toBeHidden()
}

/** Every part of a Word file in a row, with the names of the parts. */
async function textOf(path: string): Promise<string> {
  const parts = Object.entries(unzipSync(await readFile(path)))
  return parts.map(([name, data]) => `${name}\n${strFromU8(data)}`).join('\n')
}
