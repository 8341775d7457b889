import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'
import { partOf, standardErrors } from './docx.ts'
import { firstRunPage } from './first-run-page.ts'
import { historyDialog } from './history-dialog.ts'
import { libraryPage } from './library-page.ts'
import { reviewPage } from './review-page.ts'

const t = translator('fi')
const body = 'word/document.xml'

test('two versions go to Word as one document with tracked changes', async ({
  launch,
  dialogFolder,
}) => {
  const { window } = await launch()
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).create()
  const history = historyDialog(window)
  await writing.writeUnder('Tiivistelmä')
  await writing.type('Kunta kasvaa.')
  await writing.command('plan.nameVersion')
  await history.name('Lautakunnalle')
  await expect(writing.text).toBeFocused()
  await writing.type(' Väki ikääntyy.')
  await writing.saved()

  await writing.press('Control+Shift+H')
  await history.dialog.getByRole('button', { name: t('history.toWord') }).click()
  await expect(window.getByRole('status')).toContainText(/_vertailu_[\d-]+\.docx/)
  const [file = ''] = await readdir(dialogFolder)
  const path = join(dialogFolder, file)
  expect(await partOf(path, body)).toMatch(/<w:ins [^>]*><w:r><w:t[^>]*> Väki ikääntyy\.<\/w:t>/)
  expect((await standardErrors(path)) ?? []).toEqual([])
})

test('a copy for someone who has only Word comes back by opening it, and is reviewed', async ({
  launch,
  dialogFolder,
}) => {
  const { window } = await launch()
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).create()
  await writing.writeUnder('Tiivistelmä')
  await writing.type('Kunta kasvaa.')
  await writing.saved()

  await writing.command('plan.handOut')
  const dialog = window.getByRole('dialog', { name: t('handouts.create.title') })
  await dialog.getByRole('combobox').fill('Vanhusneuvosto')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Tab')
  await dialog.getByText(t('handouts.create.format.docx'), { exact: true }).click()
  await expect(dialog.getByText(t('handouts.password.use'))).toBeHidden()
  await dialog.getByRole('button', { name: t('handouts.create.save', { count: 1 }) }).click()
  await expect(dialog).toBeHidden({ timeout: 30_000 })
  const [file = ''] = await readdir(dialogFolder)
  expect(file).toMatch(/_Vanhusneuvosto_pyynto\.docx$/)

  const path = join(dialogFolder, file)
  const parts = unzipSync(await readFile(path))
  expect(strFromU8(parts['word/settings.xml'] ?? new Uint8Array())).toContain('w:trackRevisions')
  const typed = (text: string, by: string, day: number) =>
    `<w:ins w:id="99${day}" w:author="${by}" w:date="2026-10-${day}T09:05:00Z"><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:ins>`
  const xml = strFromU8(parts[body] ?? new Uint8Array())
  const at = xml.indexOf('</w:p>', xml.indexOf('Kunta kasvaa.'))
  const edited = [
    xml
      .slice(0, at)
      .replace(
        'Kunta kasvaa.',
        `</w:t></w:r>${typed('Nyt ', 'Bertil Berg', 12)}<w:r><w:t>Kunta kasvaa.`,
      ),
    typed(' Väki ikääntyy.', 'Aune Aalto', 21),
    xml.slice(at),
  ]
  await writeFile(path, zipSync({ ...parts, [body]: strToU8(edited.join('')) }))
  await writeFile(join(dialogFolder, 'open.txt'), path)

  await writing.press('Control+O')
  const review = reviewPage(window)
  await review.start.click()
  await expect(review.changes).toHaveText([/Bertil Berg muutti.*Nyt/, /Aune Aalto lisäsi.*Väki/])
  await expect(review.current).toContainText('12.10.2026 klo 9.05')
  await review.changes.last().click()
  await expect(review.current).toContainText('21.10.2026 klo 9.05')
  await expect(review.view.getByText('Tekijä', { exact: true })).toBeVisible()

  await review.finish()
  await review.merge.click()
  await expect(review.log).toBeVisible({ timeout: 30_000 })
  await writing.press('Control+1')
  await writing.text.getByText('Väki ikääntyy.').click()
  await writing.press('Control+Alt+K')
  const blame = window.getByRole('dialog', { name: t('blame.title') })
  await expect(blame).toContainText('Bertil Berg, Aune Aalto')
})
