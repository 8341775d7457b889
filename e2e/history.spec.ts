import { expect, test } from './app.ts'
import { firstRunPage, writer } from './first-run-page.ts'
import { historyDialog } from './history-dialog.ts'
import { libraryPage } from './library-page.ts'

const first = 'Ensimmäinen virke.'
const second = 'Toinen virke.'

test('a version is named, the text changed, the chapter restored, and writing goes on', async ({
  launch,
}) => {
  const { window } = await launch()
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).create()
  const history = historyDialog(window)
  await writing.writeUnder('Tiivistelmä')
  await writing.type(first)

  await writing.command('plan.nameVersion')
  await history.name('Lausunnoille')
  await expect(history.nameDialog).toBeHidden()
  await expect(writing.text).toBeFocused()
  await writing.type(` ${second}`)
  await writing.saved()

  await writing.press('Control+Shift+H')
  await expect(history.versions).toContainText(['Lausunnoille', 'Lähtötilanne'])
  await expect(history.chapter('Tiivistelmä').locator('ins')).toContainText(second)
  await history.restoreChapter('Tiivistelmä')

  await expect(history.dialog).toBeHidden()
  await expect.poll(() => writing.lines()).toContain(first)
  await writing.writeUnder('Tiivistelmä')
  await writing.type('Jatkuu.')
  await writing.saved()
  const lines = await writing.lines()
  expect(lines).toEqual(expect.arrayContaining(['Jatkuu.', first]))

  await writing.press('Control+Shift+H')
  // The state with both sentences was kept before the chapter was restored.
  await expect(history.versions).toContainText([
    'Palautettu aiemmasta',
    'Automaattinen versio',
    'Lausunnoille',
    'Lähtötilanne',
  ])
})

test('who changed a paragraph is told after a restart, too', async ({ launch }) => {
  const app = await launch()
  await firstRunPage(app.window).introduce()
  const before = await libraryPage(app.window).create()
  await before.writeUnder('Tiivistelmä')
  await before.type(first)
  await before.saved()
  await app.close()

  const { window } = await launch()
  const writing = await libraryPage(window).open(writer.organisation)
  await writing.text.getByText(first).click()
  await writing.command('edit.blame')
  const answer = writing.dialog('Kuka muutti tämän?')
  await expect(answer).toContainText(`Viimeksi muuttanut${writer.name}`)
  await answer.getByRole('button', { name: 'Luvun historia…' }).click()
  await expect(historyDialog(window).versions).not.toHaveCount(0)
})
