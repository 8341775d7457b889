import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate.ts'
import { test as base, expect } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import { handoutDialogs, reviewPage } from './review-page.ts'
import { filesIn, type WritingPage, writingPage } from './writing-page.ts'

// A coordinator hands out three copies of the sample plan; what comes back is reviewed to its end.

const t = translator('fi')
const sample = /^Koivurannan hyvinvointikertomus/
const unemployed = (share: string) => `Pitkäaikaistyöttömien osuus on noussut ${share} prosenttiin`

/** A folder of data for each member of the group, gone after the test. */
const test = base.extend<{ desk: (name: string) => Promise<string> }>({
  desk: async ({}, use) => {
    const folders: string[] = []
    await use(async (name) => {
      const folder = await mkdtemp(join(tmpdir(), `kertomus-${name}-`))
      folders.push(folder)
      return folder
    })
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  },
})

const introduce = (window: Page, name: string) =>
  firstRunPage(window).introduce({ name, role: '', organisation: 'Koivuranta' })

async function replace(window: Page, words: string, by: string): Promise<void> {
  const { findBar, text } = writingPage(window)
  await window.keyboard.press('Control+h')
  await findBar.getByRole('textbox', { name: t('editor.findWhat') }).fill(words)
  await findBar.getByRole('textbox', { name: t('editor.replaceWith') }).fill(by)
  await findBar.getByRole('button', { name: t('editor.replaceAll') }).click()
  await expect(text.getByText(by).first()).toBeAttached()
  await window.keyboard.press('Escape')
}

/** Types over a cell of the grid of measures. */
async function fillCell(window: Page, words: string, by: string): Promise<void> {
  await window.keyboard.press('Control+2')
  await window.getByRole('gridcell', { name: words, exact: true }).click()
  await window.keyboard.type(by)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('gridcell', { name: by, exact: true })).toBeVisible()
  await window.keyboard.press('Control+1')
}

async function openSample(window: Page): Promise<WritingPage> {
  return libraryPage(window).sample()
}

async function expectFiles(folder: string, count: number): Promise<void> {
  await expect.poll(() => filesIn(folder, 'kertomus'), { timeout: 30_000 }).toHaveLength(count)
}

async function expectNoBarriers(window: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([])
}

/** Who is asked, and what each writes. */
const members = [
  {
    name: 'Liikuntatoimi',
    async write(window: Page) {
      await replace(window, unemployed('37'), unemployed('38'))
      await replace(window, '742 vastaajaa', '750 vastaajaa')
    },
  },
  {
    name: 'Sivistystoimi',
    async write(window: Page) {
      await replace(window, unemployed('37'), unemployed('40'))
      await replace(window, '118 asukasta', '120 asukasta')
      await fillCell(window, 'Koulunuorisotyö 0,5 htv', 'Koulunuorisotyö 1 htv')
    },
  },
  {
    name: 'Nuorisovaltuusto',
    async write(window: Page) {
      await replace(window, 'saa yhä useampi perhe', 'saa moni perhe')
      await fillCell(window, 'Kehittämistiimin 12 työpäivää vuodessa', '20 työpäivää')
    },
  },
]

test('three copies go out, come back in any order, and become one plan', async ({
  launch,
  dialogFolder,
  desk,
}) => {
  test.setTimeout(600_000)
  await test.step('the coordinator hands out a copy to each', async () => {
    const { window, close } = await launch()
    await introduce(window, 'Aino')
    const writing = await openSample(window)
    await writing.command('plan.handOut')
    await handoutDialogs(window).handOut(members.map(({ name }) => name))
    await close()
  })

  let password = ''
  for (const { name, write } of members) {
    await test.step(`${name} edits and sends back`, async () => {
      const files = await filesIn(dialogFolder, 'kertomus')
      const request = files.find((file) => file.includes(`${name}_pyynto`))
      const userData = await desk(name)
      await writeFile(join(dialogFolder, 'open.txt'), join(dialogFolder, request ?? ''))
      const { window, close } = await launch({ userData })
      await introduce(window, name)
      await libraryPage(window).openFile.click()
      const writing = writingPage(window)
      await expect(writing.text).toBeVisible({ timeout: 30_000 })
      await write(window)
      await writing.saved()
      await writing.command('plan.sendBack')
      password ||= await handoutDialogs(window).sendBack({ locked: name === 'Nuorisovaltuusto' })
      await close()
    })
  }

  await test.step('someone sends a copy of the sample of their own, and another plan', async () => {
    const { window, close } = await launch({ userData: await desk('vieras') })
    await introduce(window, 'Vieras')
    const writing = await openSample(window)
    await replace(window, unemployed('37'), unemployed('39'))
    await writing.saved()
    await writing.command('plan.saveCopy')
    await handoutDialogs(window).saveCopy()
    await expectFiles(dialogFolder, 7)
    await writing.leave.click()
    const other = await libraryPage(window).create()
    await other.saved()
    await other.command('plan.saveCopy')
    await handoutDialogs(window).saveCopy()
    await expectFiles(dialogFolder, 8)
    await close()
  })

  const files = (await filesIn(dialogFolder, 'kertomus')).filter((file) => !/pyynto/.test(file))
  const backwards = files.sort().toReversed()
  await writeFile(
    join(dialogFolder, 'open.txt'),
    backwards.map((file) => join(dialogFolder, file)).join('\n'),
  )

  const first = await launch()
  const review = reviewPage(first.window)
  await test.step('all is brought in at once; what does not belong here is told', async () => {
    const { window } = first
    const writing = await libraryPage(window).open(sample)
    await writing.command('plan.handouts')
    const dialogs = handoutDialogs(window)
    await dialogs.bringIn()
    await expect(dialogs.list.getByText(/on kopio toisesta asiakirjasta/)).toBeVisible({
      timeout: 30_000,
    })
    await dialogs.unlock(password)
    await expect(dialogs.list.getByText(/Nuorisovaltuusto: kopio on tallessa/)).toBeVisible({
      timeout: 60_000,
    })
    await dialogs.close()
  })

  await test.step('conflicts come first, each version beside the others', async () => {
    const { window } = first
    await review.start.click()
    await expect(review.changes.first()).toBeVisible({ timeout: 30_000 })
    await expect(review.view.getByText(/^Kopiosta ”.* ei selviä, mistä versiosta/)).toBeVisible()
    await expectNoBarriers(window, 'review')
    const conflict = review
      .group(/^Ristiriidat/)
      .getByRole('button')
      .first()
    await conflict.click()
    await expect(review.current).toContainText('38')
    await expect(review.current).toContainText('40')
  })

  await test.step('a decision is there after a power cut', async () => {
    const { window } = first
    const before = await review.progress.getAttribute('aria-valuenow')
    expect(before).toBe('0')
    await window.keyboard.press('b')
    await expect(review.progress).toHaveAttribute('aria-valuenow', '1')
    await first.kill()
  })

  const second = await launch()
  const again = reviewPage(second.window)
  await test.step('and the review goes on to its end', async () => {
    const { window } = second
    await again.goOn.click()
    await expect(again.progress).toHaveAttribute('aria-valuenow', '1', { timeout: 30_000 })
    await again.change('työpäivää').click()
    await window.keyboard.press('2')
    await expect(again.progress).toHaveAttribute('aria-valuenow', '2')
    await window.keyboard.press('Control+z')
    await expect(again.progress).toHaveAttribute('aria-valuenow', '1')
    await window.keyboard.press('2')
    await expect(again.progress).toHaveAttribute('aria-valuenow', '2')
    await again.finish()
    await expectNoBarriers(window, 'finishing')
    await again.merge.click()
    await expect(again.log).toContainText(/muutosta: 1 hyväksytty, 1 hylätty/, { timeout: 30_000 })
  })

  await test.step('the plan says what was decided', async () => {
    const { window } = second
    await window.keyboard.press('Control+1')
    const { text } = writingPage(window)
    await expect(text.getByText('750 vastaajaa')).toBeAttached()
    await expect(text.getByText('120 asukasta')).toBeAttached()
    await window.keyboard.press('Control+2')
    await expect(
      window.getByRole('gridcell', { name: 'Koulunuorisotyö 1 htv', exact: true }),
    ).toBeVisible()
    await expect(
      window.getByRole('gridcell', { name: 'Kehittämistiimin 12 työpäivää vuodessa', exact: true }),
    ).toBeVisible()
  })

  await test.step('the list of changes is a file; the whole merge is undone', async () => {
    const { window } = second
    await window.keyboard.press('Control+7')
    await again.log.getByRole('button', { name: t('review.log.export') }).click()
    await expect.poll(() => filesIn(dialogFolder, 'docx'), { timeout: 30_000 }).toHaveLength(1)
    await again.log.getByRole('button', { name: t('review.log.undo') }).click()
    await window
      .getByRole('alertdialog')
      .getByRole('button', { name: t('review.log.undo.yes') })
      .click()
    await expect(again.progress).toHaveAttribute('aria-valuenow', '2', { timeout: 30_000 })
    await window.keyboard.press('Control+1')
    const { text } = writingPage(window)
    await expect(text.getByText('742 vastaajaa')).toBeAttached()
    await expect(text.getByText('750 vastaajaa')).toHaveCount(0)
  })
})
