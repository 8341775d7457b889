import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { MessageKey } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { Bridge } from '#shared/ipc/contract.ts'
import { expect, test } from './app.ts'
import { htmlOf, standardErrors } from './docx.ts'
import { factsOf, pagesOf } from './pdf.ts'
import { writingPage } from './writing-page.ts'

const t = translator('fi')
const folderName = 'KV_2026-06-15_42_Hyvinvointisuunnitelma_2026-2029'
const annex = 'Liite_1_KV_2026-06-15_42_Hyvinvointisuunnitelma_2026-2029'

test('a plan becomes a package, is locked when it is approved, sent, and goes on as a new version', async ({
  launch,
  dialogFolder,
  userData,
}) => {
  test.setTimeout(300_000)
  const organisation = { name: 'Koivuranta', kind: 'municipality' }
  const profile = { name: 'Aino Koivu', role: 'koordinaattori', organisation }
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ profile }))
  const { window } = await launch()
  const button = (name: MessageKey) => window.getByRole('button', { name: t(name), exact: true })
  await window
    .getByRole('button', { name: t('command.help.sample') })
    .first()
    .click()
  const writing = writingPage(window)
  await expect(writing.outline).toBeVisible()
  await writing.chapters.first().click()
  await expect(writing.text).toBeFocused()
  await window.keyboard.press('End')
  await window.keyboard.type(' 131052-308T')
  await writing.saved()

  // Checks first: they name what is wrong, lead there, and want to be read.
  await writing.command('plan.package')
  const dialog = writing.dialog(t('package.title'))
  const finding = dialog.getByText(t('check.identity-code', { text: '131052-****' }))
  await expect(finding).toBeVisible()
  await dialog
    .getByRole('button', { name: new RegExp(`^${t('package.goTo')}: Tekstissä on henkilötunnus`) })
    .click()
  await expect(dialog).toBeHidden()
  await expect(writing.text.getByRole('heading').getByText('131052-308T')).toBeInViewport()
  await writing.command('plan.package')
  const next = dialog.getByRole('button', { name: t('package.next') })
  await expect(finding).toBeVisible()
  await expect(next).toBeDisabled()
  await dialog.getByRole('checkbox').click({ force: true })
  await next.click()
  await expect(dialog.getByText(`${annex}.docx`)).toBeVisible()
  const about = dialog.getByLabel('Mistä on kyse')
  await about.fill(`${await about.inputValue()}\nOmin sanoin kirjoitettu.`)
  await dialog.getByRole('button', { name: t('package.write') }).click()
  const done = writing.dialog(t('package.done'))
  await expect(done).toBeVisible({ timeout: 90_000 })

  const folder = join(dialogFolder, folderName)
  const files = (await readdir(folder)).toSorted()
  expect(files).toEqual(
    [
      `${annex}.docx`,
      `${annex}.pdf`,
      'Liite_2_KV_2026-06-15_42_Tiivistelma_2026-2029.docx',
      'KV_2026-06-15_42_Esityslistateksti_2026-2029.docx',
      'KV_2026-06-15_42_Esityslistateksti_2026-2029.txt',
      'KV_2026-06-15_42_Liiteluettelo_2026-2029.docx',
      'KV_2026-06-15_42_Liiteluettelo_2026-2029.txt',
    ].toSorted(),
  )
  for (const name of files.filter((name) => name.endsWith('.docx'))) {
    expect((await standardErrors(join(folder, name))) ?? []).toEqual([])
  }
  expect(await htmlOf(join(folder, `${annex}.docx`))).toContain('<h1>')
  const summary = files.find((name) => name.includes('Tiivistelma')) ?? ''
  expect(await htmlOf(join(folder, summary))).toContain('Omin sanoin kirjoitettu.')
  const facts = await factsOf(join(folder, `${annex}.pdf`))
  expect(facts.get('Tagged')).toBe('yes')
  expect((await pagesOf(join(folder, `${annex}.pdf`))).join('')).toContain('KRADno-2025-318')
  const agenda = await readFile(
    join(folder, 'KV_2026-06-15_42_Esityslistateksti_2026-2029.txt'),
    'utf8',
  )
  expect(agenda).toContain('Kunnanhallitus esittää, että kunnanvaltuusto päättää')
  expect(agenda).toContain('KRADno-2025-318')
  const list = await readFile(join(folder, 'KV_2026-06-15_42_Liiteluettelo_2026-2029.txt'), 'utf8')
  for (const name of files) expect(list).toContain(name)

  // After the council: the approved version is locked.
  await done.getByRole('button', { name: t('command.plan.lock') }).click()
  const lock = writing.dialog(t('lock.title'))
  await expect(lock.getByLabel(t('details.section'))).toHaveValue('42')
  await lock.getByRole('button', { name: t('lock.do'), exact: true }).click()
  const banner = window.getByText(/Lukittu hyväksytty versio: Kunnanvaltuusto 15\.6\.2026 § 42/)
  await expect(banner).toBeVisible()
  await expect(writing.toolbar).toBeHidden()
  const page = window.getByRole('document', { name: t('editor.label') })
  await expect(page).not.toHaveAttribute('aria-busy', 'true')
  const before = await page.textContent()
  await page.getByRole('heading').first().click()
  await window.keyboard.type('muutos')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+V')
  expect(await page.textContent()).toEqual(before)

  // Not only the page refuses.
  const refused = await window.evaluate(async () => {
    const { bridge } = globalThis as unknown as { bridge: Bridge }
    const list = await bridge.invoke('plans.list', undefined)
    const id = list.ok ? (list.value as { id: string }[])[0]?.id : ''
    const opened = await bridge.invoke('plans.open', { id })
    const { plan, revision } = (opened.ok ? opened.value : {}) as {
      plan: { blocks: { id: string }[] }
      revision: number
    }
    const removed = [plan.blocks[1]?.id ?? '']
    return bridge.invoke('plans.save', { id, revision, removed, put: [] })
  })
  expect(refused).toMatchObject({ ok: false, error: { code: 'plan-locked' } })

  await writing.command('plan.deliver')
  const deliver = writing.dialog(t('deliver.title'))
  await deliver.getByLabel(t('deliver.to')).fill('Järvi-Suomen hyvinvointialueen kirjaamo')
  await deliver.getByRole('button', { name: t('deliver.write') }).click()
  await expect(deliver.getByRole('button', { name: t('deliver.record') })).toBeVisible({
    timeout: 90_000,
  })
  const archive = unzipSync(await readFile(join(dialogFolder, `Toimitus_${folderName}.zip`)))
  expect(
    Object.keys(archive)
      .map((name) => name.split('.').at(-1))
      .toSorted(),
  ).toEqual(['docx', 'kertomus', 'pdf', 'txt'])
  await deliver.getByRole('button', { name: t('deliver.record') }).click()
  await expect(deliver).toBeHidden()
  await expect(banner).toBeVisible()
  await writing.command('plan.deliver')
  await expect(deliver.getByRole('rowheader')).toHaveText('Järvi-Suomen hyvinvointialueen kirjaamo')
  await deliver.getByRole('button', { name: t('app.cancel') }).click()

  // On to the next version, which is written as any other; the history tells of it.
  await button('lock.continue').click()
  await window.getByRole('button', { name: t('lock.continue.do') }).click()
  await expect(banner).toBeHidden()
  await expect(writing.toolbar).toBeVisible()
  await writing.text.click()
  await window.keyboard.type('Uutta. ')
  await writing.saved()
  await writing.command('plan.history')
  const history = writing.dialog(t('history.title'))
  await expect(
    history.getByRole('heading').getByText(/lukitus avattu \(Kunnanvaltuusto 15\.6\.2026 § 42\)/),
  ).toBeVisible()
})
