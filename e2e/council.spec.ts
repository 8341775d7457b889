import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'
import { htmlOf } from './docx.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import { filesIn } from './writing-page.ts'

const t = translator('fi')

/** The view of how the plan is handled. */
function councilPage(window: Page) {
  const table = (name: string) => window.getByRole('table', { name })
  return {
    stages: table(t('council.stages')),
    statements: table(t('council.statements')),
    amendments: table(t('council.amendments')),
    decision: window.getByText(/^Kannessa ja päätöstiedoissa:/),

    async show(): Promise<void> {
      await window.keyboard.press('Control+6')
      await expect(window.getByRole('heading', { name: t('council.title') })).toBeVisible()
    },

    /** Fills a dialog by the labels of its fields and sends it off. */
    async fill(dialog: Locator, fields: Record<string, string>, done = t('app.save')) {
      for (const [label, text] of Object.entries(fields)) {
        await dialog.getByRole('textbox', { name: label }).fill(text)
      }
      await dialog.getByRole('button', { name: done }).click()
      await expect(dialog).toBeHidden()
    },

    async choose(dialog: Locator, label: string, option: string): Promise<void> {
      await dialog.getByRole('button', { name: new RegExp(`${label}$`) }).click()
      await window.getByRole('option', { name: option, exact: true }).click()
    },
  }
}

/** A new plan with these words in its summary. */
async function begin(window: Page, words: string) {
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).create()
  await writing.writeUnder('Tiivistelmä')
  await writing.type(words)
  await writing.saved()
  const button = (name: string) => window.getByRole('button', { name, exact: true })
  return { writing, council: councilPage(window), button }
}

test('from the statement round to a change of the council, and all of it in the Word file', async ({
  window,
  dialogFolder,
}) => {
  test.slow()
  const { writing, council, button } = await begin(window, 'Kunta tukee liikuntaa ja kulttuuria.')
  const dialog = (name: string) => writing.dialog(name)
  await council.show()

  await test.step('the usual stages, one of them decided', async () => {
    await button(t('council.stages.usual')).click()
    await expect(council.stages.getByRole('row')).toHaveCount(6)
    await council.stages
      .getByRole('button', { name: t('council.stage.council'), exact: true })
      .click()
    const stage = dialog(t('council.stage.title'))
    await council.choose(
      stage,
      t('council.stage.outcome'),
      t('council.outcome.approved-with-changes'),
    )
    await stage.getByRole('textbox', { name: t('council.stage.caseNumber') }).fill('ESIM 12')
    await expect(stage.getByText(t('details.caseNumber.unusual'))).toBeVisible()
    await council.fill(stage, {
      [t('council.stage.date')]: '18.5.2026',
      [t('council.stage.section')]: '§ 35',
      [t('council.stage.caseNumber')]: 'ESIMDno-2026-12',
      [t('council.stage.documents')]: 'Liite 1 Hyvinvointisuunnitelma\nPöytäkirja',
    })
    await expect(council.decision).toContainText('Hyväksytty · Kunnanvaltuusto 18.5.2026 § 35')
  })

  await test.step('undo takes the decision back with the stage', async () => {
    await writing.press('Control+z')
    await expect(council.decision).toContainText(t('status.council'))
    await writing.press('Control+y')
    await expect(council.decision).toContainText(t('status.approved'))
  })

  await test.step('statements: who was asked, who answered', async () => {
    await button(t('council.statements.ask')).click()
    await council.fill(
      dialog(t('council.ask.title')),
      {
        [t('council.ask.bodies')]: 'Vanhusneuvosto\nNuorisovaltuusto',
        [t('council.statement.askedOn')]: '2.3.2026',
      },
      t('council.ask.do'),
    )
    await council.statements.getByRole('button', { name: 'Vanhusneuvosto', exact: true }).click()
    await council.fill(dialog(t('council.statement.title')), {
      [t('council.statement.givenOn')]: '20.3.2026',
      [t('council.statement.text')]: 'Neuvosto pitää suunnitelmaa hyvänä.',
      [t('council.statement.reply')]: 'Kirjataan tiedoksi.',
    })
    const silent = t('council.statements.waiting', { bodies: 'Nuorisovaltuusto' })
    await expect(window.getByText(silent)).toBeVisible()
  })

  await test.step('an accepted amendment goes into the text as one step', async () => {
    await button(t('council.amendments.add')).click()
    const amendment = dialog(t('council.amendment.title'))
    await council.choose(amendment, t('council.amendment.result'), t('council.result.accepted'))
    await council.fill(amendment, {
      [t('council.amendment.proposer')]: 'Valtuutettu Aalto',
      [t('council.amendment.text')]: 'Kunta tukee vuosittain liikuntaa ja kulttuuria.',
      [t('council.amendment.for')]: '21',
      [t('council.amendment.against')]: '14',
    })

    await button(t('council.apply')).click()
    const apply = dialog(t('council.apply.of', { item: '1' }))
    const places = apply.getByRole('listbox', { name: t('council.place.list') })
    await places.getByRole('option').first().click()
    await expect(apply.getByRole('textbox', { name: t('council.apply.words.change') })).toHaveValue(
      'Kunta tukee liikuntaa ja kulttuuria.',
    )
    await apply.getByRole('button', { name: t('council.apply.useProposal') }).click()
    await expect(apply.locator('ins')).toContainText('vuosittain')
    expect(await barriersIn(window), 'taking an amendment in').toEqual([])
    const version = 'Valtuuston muutos 1 / 18.5.2026 § 35'
    await expect(apply.getByRole('textbox', { name: t('council.apply.version') })).toHaveValue(
      version,
    )
    await apply.getByRole('button', { name: t('council.apply.do.change'), exact: true }).click()
    await expect(council.amendments).toContainText(version)
    await expect(window.getByText(t('council.applied', { version }))).toBeVisible()
    expect(await barriersIn(window), 'the filled registers').toEqual([])

    await writing.press('Control+1')
    await expect(writing.text).toContainText('Kunta tukee vuosittain liikuntaa ja kulttuuria.')
    await council.show()
    await writing.press('Control+z')
    await expect(button(t('council.apply'))).toBeVisible()
    await writing.press('Control+1')
    await expect(writing.text).toContainText('Kunta tukee liikuntaa ja kulttuuria.')
    await council.show()
    await writing.press('Control+y')
    await writing.press('Control+1')
    await expect(writing.text).toContainText('Kunta tukee vuosittain liikuntaa ja kulttuuria.')
  })

  await test.step('the registers are in the Word file', async () => {
    await expect(writing.text).toBeFocused()
    await writing.writeUnder('Tiivistelmä')
    await writing.command('insert.handling')
    await writing.command('insert.statementRegister')
    await writing.command('insert.amendmentList')
    await writing.saved()
    await writing.exportDocx()
    const [file = ''] = await filesIn(dialogFolder, 'docx')
    const html = await htmlOf(join(dialogFolder, file))
    for (const words of [
      'Kunnanvaltuusto',
      '18.5.2026 §\u00a035',
      'ESIMDno-2026-12',
      'Neuvosto pitää suunnitelmaa hyvänä.',
      'Lausuntoa ei ole annettu.',
      '21 puolesta',
      'Valtuuston muutos 1 / 18.5.2026 § 35',
      'Ennen: Kunta tukee liikuntaa ja kulttuuria.',
    ]) {
      expect(html).toContain(words)
    }
  })
})

test('the council adds a paragraph and strikes one; what undo takes back does not count as taken in', async ({
  window,
  dialogFolder,
}) => {
  test.slow()
  const { writing, council, button } = await begin(
    window,
    'Kunta tukee liikuntaa.\nPyöräilyä ei tueta.',
  )
  const row = (item: string) => council.amendments.getByRole('row').filter({ hasText: item })
  const menu = async (item: string, entry: string) => {
    const name = `${t('council.amendment.title')} ${item}`
    await button(t('council.actions', { name })).click()
    await window.getByRole('menuitem', { name: entry }).click()
  }

  /** Enters an accepted amendment and takes it in at the place that has these words. */
  async function decide(item: string, action: 'insert' | 'remove', text: string, place: string) {
    await button(t('council.amendments.add')).click()
    const amendment = writing.dialog(t('council.amendment.title'))
    await amendment.getByText(t(`council.action.${action}`), { exact: true }).click()
    await council.choose(amendment, t('council.amendment.result'), t('council.result.accepted'))
    await council.fill(amendment, { [t('council.amendment.text')]: text })

    await row(text)
      .getByRole('button', { name: t('council.apply') })
      .click()
    const apply = writing.dialog(t('council.apply.of', { item }))
    await apply.getByRole('textbox', { name: t('council.place.find') }).fill(place)
    await apply.getByRole('option').click()
    expect(await barriersIn(window), `taking in: ${action}`).toEqual([])
    await apply.getByRole('button', { name: t(`council.apply.do.${action}`), exact: true }).click()
    const version = t('council.apply.version.council', { item })
    await expect(row(text)).toContainText(version)
    await expect(window.getByText(t('council.applied', { version }))).toBeVisible()
  }

  const added = 'Kunta avaa uimarannan.'
  const struck = 'Pyöräilyä ei tueta.'
  const gone = row(added).getByText(t('council.inText.gone'))

  await test.step('added: undone in the text alone, the row says that it is not there', async () => {
    await council.show()
    await decide('1', 'insert', added, 'tukee liikuntaa')
    await writing.press('Control+1')
    await expect(writing.text).toContainText(added)
    await writing.press('Control+z')
    await expect(writing.text).not.toContainText(added)
    await expect(writing.text).toContainText(struck)
    await council.show()
    await expect(gone).toBeVisible()
    expect(await barriersIn(window), 'not in the text any more').toEqual([])
    await writing.press('Control+1')
    await writing.press('Control+y')
    await council.show()
    await expect(gone).toBeHidden()
  })

  await test.step('undone here, mark and text go together, and come back together', async () => {
    await writing.press('Control+z')
    await expect(row(added).getByRole('button', { name: t('council.apply') })).toBeVisible()
    await writing.press('Control+1')
    await expect(writing.text).not.toContainText(added)
    await council.show()
    await writing.press('Control+y')
    await expect(gone).toBeHidden()
    await writing.press('Control+1')
    await expect(writing.text).toContainText(`Kunta tukee liikuntaa.${added}${struck}`)
  })

  await test.step('struck, put back and struck again', async () => {
    await council.show()
    await decide('2', 'remove', 'Poistetaan pyöräilyä koskeva kappale.', 'Pyöräilyä')
    await writing.press('Control+1')
    await expect(writing.text).not.toContainText(struck)
    await council.show()
    await menu('2', t('council.unapply.remove'))
    await writing.press('Control+1')
    await expect(writing.text).toContainText(`${added}${struck}`)
    await council.show()
    await writing.press('Control+z')
    await writing.press('Control+1')
    await expect(writing.text).not.toContainText(struck)
  })

  await test.step('both are in the register of the Word file', async () => {
    await expect(writing.text).toBeFocused()
    await writing.writeUnder('Tiivistelmä')
    await writing.command('insert.amendmentList')
    await writing.saved()
    await writing.exportDocx()
    const [file = ''] = await filesIn(dialogFolder, 'docx')
    const html = await htmlOf(join(dialogFolder, file))
    expect(html).toContain(`Lisättiin: ${added}`)
    expect(html).toContain(`Poistettiin: ${struck}`)
    expect(html).not.toContain(t('council.inText.gone'))
  })
})

/** What axe finds on the page, by its rules; a page of its own for that an app has not. */
async function barriersIn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
