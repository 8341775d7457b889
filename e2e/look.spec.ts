import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'
import { partOf, standardErrors } from './docx.ts'
import { firstRunPage } from './first-run-page.ts'
import { png } from './images.ts'
import { libraryPage } from './library-page.ts'
import { filesIn } from './writing-page.ts'

const t = translator('fi')
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word template as a municipality has one: a colour of its own, fonts, a picture above the pages. */
function template(colour: string): Uint8Array {
  const related = (...lines: [id: string, kind: string, target: string][]) =>
    strToU8(
      `<Relationships>${lines.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
    )
  const names = `xmlns:w="${word}" xmlns:r="${office}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`
  const logo = png(300, 100, (x, y) => (x < 90 && y > 10 ? [30, 107, 58] : [255, 255, 255]))
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': related(['a', 'officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': related(
      ['a', 'styles', 'styles.xml'],
      ['h', 'header', 'header1.xml'],
    ),
    'word/_rels/header1.xml.rels': related(['p', 'image', 'media/logo.png']),
    'word/media/logo.png': new Uint8Array(logo),
    'word/header1.xml': strToU8(
      `<w:hdr ${names}><w:p><w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r></w:p></w:hdr>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${names}><w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Verdana"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:rPr><w:rFonts w:ascii="Georgia"/><w:color w:val="${colour}"/></w:rPr></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(
      `<w:document ${names}><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="h"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1417" w:left="1701"/></w:sectPr></w:body></w:document>`,
    ),
  })
}

test('the look of a town is taken from its template, and its documents have it', async ({
  launch,
  userData,
  dialogFolder,
}, testInfo) => {
  test.slow()
  const app = await launch()
  const { window } = app
  await window.setViewportSize({ width: 1280, height: 800 })
  await firstRunPage(window).introduce()
  await window.getByRole('button', { name: 'Muut toiminnot' }).first().click()
  await window.getByRole('menuitem', { name: t('command.app.look') }).click()
  const dialog = window.getByRole('dialog', { name: t('look.title') })
  const save = dialog.getByRole('button', { name: t('app.save') })
  const accent = dialog.getByRole('textbox', { name: t('look.accent') })

  await test.step('a colour too light is refused in words', async () => {
    await accent.fill('6FCF97')
    await expect(dialog).toContainText('kontrasti on 1,9:1')
    await expect(save).toBeDisabled()
    await accent.fill('1e6b3a')
    await expect(save).toBeEnabled()
  })

  await test.step('what a template says is taken, and what not is told', async () => {
    const path = join(dialogFolder, 'Malli.dotx')
    await writeFile(join(dialogFolder, 'open.txt'), path)
    await writeFile(path, template('FFC000'))
    await dialog.getByRole('button', { name: t('look.fromTemplate') }).click()
    await expect(dialog.getByRole('listitem')).toHaveText([t('look.left.accent-too-light')])
    await writeFile(path, template('8C1D40'))
    await dialog.getByRole('button', { name: t('look.fromTemplate') }).click()
    await expect(accent).toHaveValue('8C1D40')
    await expect(dialog.getByRole('textbox', { name: t('look.headingFont') })).toHaveValue(
      'Georgia',
    )
    await dialog
      .getByRole('textbox', { name: t('look.footer') })
      .fill('Esimerkkilä · Torikatu 1, 12345 Esimerkkilä')
    await expectNoBarriers(window)
    await window.screenshot({ path: testInfo.outputPath('look.png') })
    await save.click()
    await expect(dialog).toBeHidden()
  })

  await test.step('a Word file has it, with its pages numbered and its check told', async () => {
    const writing = await libraryPage(window).create()
    await writing.writeUnder('Tiivistelmä')
    await writing.type('Kunta voi hyvin.')
    await writing.command('insert.tableList')
    await expect(writing.text.getByText('Taulukot', { exact: true })).toBeVisible()
    await expect(writing.text.getByRole('button', { name: /^Taulukko 1\. / }).first()).toBeVisible()
    await window.screenshot({ path: testInfo.outputPath('list.png') })
    await writing.saved()
    await writing.export.click()
    await expect(writing.dialog(t('export.choice'))).toBeVisible()
    await expectNoBarriers(window)
    await window.screenshot({ path: testInfo.outputPath('choice.png') })
    await writing.press('Enter')
    const done = writing.dialog(t('export.done.docx'))
    await expect(done).toContainText('Rakenne ja saavutettavuus tarkistettiin', { timeout: 60_000 })
    await window.screenshot({ path: testInfo.outputPath('done.png') })
    await done.getByRole('button', { name: t('app.ok') }).click()

    const [name = ''] = await filesIn(dialogFolder, 'docx')
    const path = join(dialogFolder, name)
    const errors = await standardErrors(path)
    if (errors) expect(errors).toEqual([])
    expect(await partOf(path, 'word/styles.xml')).toContain('w:val="8C1D40"')
    expect(await partOf(path, 'word/footer1.xml')).toContain('Torikatu 1')
    expect(await partOf(path, 'word/document.xml')).toMatch(/PAGEREF.*?<w:t [^>]*>\d+<\/w:t>/)
    expect(await filesIn(userData, 'docx')).toEqual([])

    await writing.exportAs('pdf')
  })

  await test.step('it is still there after a restart, in Swedish as well', async () => {
    await app.close()
    const again = await launch()
    await again.window.setViewportSize({ width: 1280, height: 800 })
    await expect(libraryPage(again.window).heading).toBeVisible()
    await again.window.keyboard.press('Control+,')
    await again.window.getByRole('dialog').getByText('Svenska', { exact: true }).click()
    const sv = translator('sv')
    const name = again.window.getByRole('textbox', { name: sv('settings.name'), exact: true })
    await name.fill('Päivi Aalto')
    await again.window.getByRole('button', { name: sv('command.app.look') }).click()
    const dialog = again.window.getByRole('dialog', { name: sv('look.title') })
    await expect(dialog.getByRole('textbox', { name: sv('look.accent') })).toHaveValue('8C1D40')
    await again.window.screenshot({ path: testInfo.outputPath('look-sv.png') })
    await dialog.getByRole('button', { name: sv('app.cancel') }).click()
    await expect(name).toHaveValue('Päivi Aalto')
  })
})

/** Of the dialog that is open, by axe. */
async function expectNoBarriers(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include('[role=dialog]')
  expect((await axe.analyze()).violations).toEqual([])
}
