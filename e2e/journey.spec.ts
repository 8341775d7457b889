import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { htmlOf, partOf, standardErrors } from './docx.ts'
import { firstRunPage } from './first-run-page.ts'
import { chartPng } from './images.ts'
import { libraryPage } from './library-page.ts'
import { filesIn } from './writing-page.ts'

test('from the first start to a Word file for the council', async ({
  launch,
  dialogFolder,
  complaints,
}) => {
  test.slow()
  const { window } = await launch()

  await test.step('who writes', async () => {
    await firstRunPage(window).introduce()
    await expect(libraryPage(window).heading).toBeVisible()
  })

  const writing = await test.step('a new plan, with what is filled in', async () => {
    const library = libraryPage(window)
    await library.newPlan.click()
    const { newPlanDialog } = library
    await expect(newPlanDialog.getByRole('radio', { name: /THL:n rakenne/ })).toBeChecked()
    await expect(newPlanDialog.getByLabel('Kunta tai hyvinvointialue')).toHaveValue('Esimerkkilä')
    await newPlanDialog.getByRole('button', { name: 'Peruuta' }).click()
    return library.create()
  })
  const years = `${new Date().getFullYear()}–${new Date().getFullYear() + 3}`
  await expect(writing.title).toHaveValue(
    `Esimerkkilä: hyvinvointikertomus ja -suunnitelma ${years}`,
  )
  await expect(writing.status).toHaveText('Tallennettu')

  await test.step('words, bold and a heading', async () => {
    await writing.writeUnder('Tiivistelmä')
    await writing.type('Hyvää työtä Åbon öljysataman väelle: ')
    await writing.press('Control+b')
    await writing.type('lähiöiden nuoret')
    await writing.press('Control+b')
    await writing.type(' liikkuvat enemmän.\n')
    await writing.type('Yöpäivystyksen käyttö')
    await writing.press('Control+Alt+2')
    await expect(writing.toolbar.getByRole('button', { name: 'Tyyli: Otsikko 2' })).toBeVisible()
    await writing.press('Enter')
    await expect(writing.toolbar.getByRole('button', { name: 'Tyyli: Leipäteksti' })).toBeVisible()
  })

  await test.step('a list with two levels', async () => {
    await writing.type('- Ensimmäinen\n')
    await writing.press('Tab')
    await writing.type('Alakohta\n\n\n')
    await writing.type('Luettelon jälkeen.\n')
  })

  await test.step('a table, filled cell by cell', async () => {
    await writing.writeUnder('Tausta, tarkoitus ja tavoitteet')
    await writing.command('insert.table')
    const dialog = writing.dialog('Lisää taulukko')
    await dialog.getByRole('textbox', { name: 'Rivejä' }).fill('2')
    await dialog.getByRole('textbox', { name: 'Sarakkeita' }).fill('2')
    await dialog.getByRole('button', { name: 'Lisää', exact: true }).click()
    await expect(writing.text).toBeFocused()
    for (const [index, words] of ['Mittari', 'Arvo', 'Työttömyys', '9,4 %'].entries()) {
      if (index > 0) await writing.press('Tab')
      await writing.type(words)
    }
    const figure = writing.text.getByRole('figure').filter({ hasText: 'Työttömyys' })
    const table = figure.getByRole('table')
    await expect(table.getByRole('columnheader')).toHaveText([/Mittari/, /Arvo/])
    await expect(table.getByRole('cell')).toHaveText([/Työttömyys/, /9,4 %/])
    const caption = figure.getByRole('textbox')
    await caption.fill('Työllisyys lähiöissä')
    await caption.press('Enter')
    await expect(writing.text).toBeFocused()
  })

  await test.step('an image with its alternative text', async () => {
    await writing.writeUnder('Laatimispäätös, rajaus ja käyttö')
    const path = join(dialogFolder, 'kuvio.png')
    await writeFile(path, chartPng)
    await writeFile(join(dialogFolder, 'open.txt'), path)
    await writing.command('insert.image')
    const dialog = writing.dialog('Kuvan tiedot')
    await dialog
      .getByLabel('Vaihtoehtoinen teksti')
      .fill('Pylväskuvio: nuorten liikunta lisääntyi.')
    await dialog.getByLabel('Kuvateksti').fill('Nuorten liikunta')
    await dialog.getByRole('button', { name: 'Valmis' }).click()
    await expect(
      writing.text.getByRole('img', { name: 'Pylväskuvio: nuorten liikunta lisääntyi.' }),
    ).toBeVisible()
  })

  await test.step('a footnote, a cross-reference and a link', async () => {
    await writing.writeUnder('Laatijat ja osallisuus')
    await writing.type('Tieto on kyselystä')
    await writing.press('Control+Alt+f')
    await expect(window.getByRole('textbox', { name: 'Alaviitteen teksti' })).toBeFocused()
    await writing.type('Kouluterveyskysely 2025.')
    await writing.press('Enter')
    await expect(
      writing.text.getByRole('button', { name: /^Alaviite 1: Kouluterveys/ }),
    ).toBeVisible()
    await expect(writing.text).toBeFocused()

    await writing.type(', ks. ')
    await writing.press('Control+Alt+r')
    const reference = writing.dialog('Ristiviittaus')
    await reference.getByRole('searchbox').fill('yöpäivystyksen')
    await reference.getByRole('option', { name: /Yöpäivystyksen käyttö/ }).click()
    await reference.getByRole('button', { name: 'Lisää', exact: true }).click()
    await expect(writing.text.getByRole('button', { name: /^luku / })).toBeVisible()
    await expect(writing.text).toBeFocused()

    await writing.type(' ja ')
    await writing.press('Control+k')
    const link = writing.dialog('Lisää linkki')
    await link.getByLabel('Näkyvä teksti').fill('THL:n sivut')
    await link.getByLabel('Osoite').fill('https://thl.fi/')
    await link.getByRole('button', { name: 'Lisää', exact: true }).click()
    await expect(writing.text.getByRole('link', { name: 'THL:n sivut' })).toBeVisible()
    await expect(writing.text).toBeFocused()
    await writing.type('.')
    await writing.saved()
  })

  const lines = await writing.lines()
  expect(lines).toContain(
    'Hyvää työtä Åbon öljysataman väelle: lähiöiden nuoret liikkuvat enemmän.',
  )

  await test.step('a Word file', async () => {
    await writing.exportDocx()
    const [name = '', ...others] = await filesIn(dialogFolder, 'docx')
    expect(others).toEqual([])
    expect(name).toMatch(/^Esimerkkila_hyvinvointisuunnitelma_\d{4}-\d{4}\.docx$/)
    const path = join(dialogFolder, name)

    const html = await htmlOf(path)
    expect(html).toContain(
      'Hyvää työtä Åbon öljysataman väelle: <strong>lähiöiden nuoret</strong> liikkuvat enemmän.',
    )
    expect(html).toMatch(/<h2>.*Yöpäivystyksen käyttö<\/h2>/)
    expect(html).toContain('<ul><li>Ensimmäinen<ul><li>Alakohta</li></ul></li></ul>')
    expect(html).toContain('<p>Luettelon jälkeen.</p>')
    expect(html).toMatch(/<th><p>Mittari<\/p><\/th><th><p>Arvo<\/p><\/th>/)
    expect(html).toMatch(/<td><p>Työttömyys<\/p><\/td><td><p>9,4 %<\/p><\/td>/)
    expect(html).toMatch(/Taulukko .*Työllisyys lähiöissä/)
    expect(html, 'where it was inserted').toMatch(
      /<h1>Tausta, [^<]*<\/h1>.*Työllisyys lähiöissä.*<h2>Laatimispäätös.*<img alt="Pylväskuvio/,
    )
    expect(html).toContain('alt="Pylväskuvio: nuorten liikunta lisääntyi."')
    expect(html).toMatch(/<li id="footnote-\d+"><p>\s*Kouluterveyskysely 2025\./)
    expect(html).toMatch(/Tieto on kyselystä<sup>.*<\/sup>, ks\. .*luku .* ja /)
    expect(html).toContain('<a href="https://thl.fi/">THL:n sivut</a>.')

    expect(await partOf(path, 'word/styles.xml')).toContain('w:val="fi-FI"')
    const errors = await standardErrors(path)
    if (errors) expect(errors).toEqual([])
    else test.info().annotations.push({ type: 'not run', description: 'Open XML validator' })
  })
  expect(complaints).toEqual([])
})
