import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'

const t = translator('fi')

/** A folder of data whose user has gone through the first start. */
async function deskOf(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kertomus-e2e-desk-'))
  const organisation = { name: 'Koivuranta', kind: 'city' }
  const profile = { name, role: 'koordinaattori', organisation }
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ profile }))
  return folder
}

async function run(window: Page, command: string): Promise<void> {
  await window.keyboard.press('Control+Shift+P')
  const palette = window.getByRole('dialog')
  await expect(palette.getByRole('combobox')).toBeFocused()
  const words = command.replace('…', '')
  await window.keyboard.type(words)
  await expect(palette.getByRole('option').first()).toContainText(words)
  await window.keyboard.press('Enter')
}

test('a plan with a password goes to a working group and comes back', async ({
  launch,
  dialogFolder,
}) => {
  test.slow()
  const desks = [await deskOf('Aino Koivu'), await deskOf('Matti Meikäläinen')]
  const [coordinatorDesk, memberDesk] = desks
  const coordinator = (await launch({ userData: coordinatorDesk ?? '' })).window
  await coordinator
    .getByRole('button', { name: t('command.help.sample') })
    .first()
    .click()
  await expect(coordinator.getByRole('navigation', { name: t('outline.title') })).toBeVisible()

  await run(coordinator, t('command.plan.handOut'))
  const dialog = coordinator.getByRole('dialog', { name: t('handouts.create.title') })
  await dialog.getByRole('combobox').fill('Liikuntatoimi')
  await coordinator.keyboard.press('Enter')
  // The list of known bodies stays open for the next name.
  await coordinator.keyboard.press('Escape')
  const chapters = dialog.getByRole('treegrid', { name: t('handouts.create.chapters') })
  await chapters.getByRole('row').nth(2).click()
  await dialog.getByLabel(t('handouts.create.due')).fill('1.3.2099')
  await dialog.getByText(t('handouts.password.use')).click()
  const field = dialog.getByRole('textbox', { name: t('handouts.password.label') })
  await expect(field).toHaveValue(/^\w+(-\w+){5}$/)
  const password = await field.inputValue()
  await dialog.getByRole('button', { name: t('handouts.create.save', { count: 1 }) }).click()
  await expect(dialog).toBeHidden({ timeout: 30_000 })
  const [request = ''] = await readdir(dialogFolder)
  expect(request).toMatch(/_Liikuntatoimi_pyynto\.kertomus$/)
  // Nothing of what is inside can be read in the file.
  expect(await readFile(join(dialogFolder, request), 'latin1')).toMatch(/^age-encryption\.org\/v1/)

  await writeFile(join(dialogFolder, 'open.txt'), join(dialogFolder, request))
  const member = (await launch({ userData: memberDesk ?? '' })).window
  await member
    .getByRole('button', { name: t('library.openFile') })
    .first()
    .click()
  const unlock = member.getByRole('dialog', { name: t('handouts.unlock.title') })
  await unlock.getByRole('textbox').fill('ei ole tämä salasana')
  await member.keyboard.press('Enter')
  await expect(unlock.getByText(t('handouts.unlock.wrong'))).toBeVisible({ timeout: 30_000 })
  await unlock.getByRole('textbox').fill(password)
  await member.keyboard.press('Enter')
  const asked = member.getByRole('region', {
    name: t('handouts.request.title', { name: 'Aino Koivu', organisation: 'Koivuranta' }),
  })
  await expect(asked).toContainText('1.3.2099', { timeout: 30_000 })
  await expect(member.getByRole('navigation')).toContainText(t('handouts.asked'))
  await asked.getByRole('button', { name: t('handouts.sendBack') }).click()
  await member.getByRole('button', { name: t('handouts.sendBack.save') }).click()
  await expect(member.getByText(/_palautus\.kertomus/).first()).toBeVisible({ timeout: 30_000 })

  const reply = (await readdir(dialogFolder)).find((name) => name.includes('_palautus'))
  await writeFile(join(dialogFolder, 'open.txt'), join(dialogFolder, reply ?? ''))
  await run(coordinator, t('command.plan.handouts'))
  const list = coordinator.getByRole('dialog', { name: t('handouts.list.title') })
  await expect(list.getByRole('row', { name: /Liikuntatoimi/ })).toContainText(
    t('handouts.state.out'),
  )
  await list.getByRole('button', { name: t('handouts.list.bringIn') }).click()
  const taken = t('handouts.returned.taken', { author: 'Matti Meikäläinen' })
  await expect(list.getByText(taken)).toBeVisible({ timeout: 30_000 })

  await coordinator.keyboard.press('Escape')
  await coordinator
    .getByRole('button', { name: t('command.plan.library') })
    .first()
    .click()
  const returned = t('handouts.library.returned', { count: 1 })
  await expect(coordinator.getByText(returned, { exact: true })).toBeVisible()
  for (const desk of desks) await rm(desk, { recursive: true, force: true }).catch(() => undefined)
})
