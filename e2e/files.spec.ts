import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { sandboxArguments } from '../scripts/electron.ts'
import { expect, test } from './app.ts'
import { htmlOf, standardErrors } from './docx.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import { handoutDialogs } from './review-page.ts'
import { filesIn, writingPage as writingOf } from './writing-page.ts'

const repository = join(import.meta.dirname, '..')
const sentence = 'Sama teksti molemmilla koneilla: äöå ÄÖÅ – ”lainaus”.'
const title = /^Esimerkkilä: hyvinvointikertomus/

test('a saved copy opens on another computer with the same text', async ({
  launch,
  userData,
  dialogFolder,
}) => {
  test.slow()
  const here = await launch()
  await firstRunPage(here.window).introduce()
  const writing = await libraryPage(here.window).create()
  await writing.writeUnder('Tiivistelmä')
  await writing.type(sentence)
  await writing.press('Control+Shift+s')
  await handoutDialogs(here.window).saveCopy()
  await expect(here.window.getByText(/^Kopio tallennettiin: .*\.kertomus$/)).toBeVisible()
  const lines = await writing.lines()
  expect(lines).toContain(sentence)
  await here.close()

  const [copy = ''] = await filesIn(dialogFolder, 'kertomus')
  const path = join(dialogFolder, copy)
  await writeFile(join(dialogFolder, 'open.txt'), path)

  const there = await launch({ userData: join(userData, 'other') })
  await firstRunPage(there.window).introduce({
    name: 'Liisa',
    role: '',
    organisation: 'Toinen kunta',
  })
  const library = libraryPage(there.window)
  await library.openFile.click()
  await expect(writingOf(there.window).text).toBeVisible()
  expect(await writingOf(there.window).lines()).toEqual(lines)

  await test.step('opened again it is the same plan, not another', async () => {
    await writingOf(there.window).leave.click()
    await library.openFile.click()
    await writingOf(there.window).leave.click()
    await expect(library.planRow(title)).toHaveCount(1)
  })

  await test.step('a copy that was changed comes in beside it', async () => {
    const mine = await library.open(title)
    await mine.writeUnder('Tiivistelmä')
    await mine.type('Oma lisäys.')
    await mine.saved()
    await mine.leave.click()
    await library.openFile.click()
    await writingOf(there.window).leave.click()
    await expect(library.planRow(title)).toHaveCount(2)
    await expect(library.planRow('(tuotu)')).toHaveCount(1)
  })
})

test('damaged, foreign and newer files are refused in words, and nothing changes', async ({
  launch,
  dialogFolder,
}) => {
  test.slow()
  const { window } = await launch()
  await firstRunPage(window).introduce()
  const library = libraryPage(window)
  const writing = await library.create()
  await writing.press('Control+Shift+s')
  await handoutDialogs(window).saveCopy()
  await expect(window.getByText(/^Kopio tallennettiin/)).toBeVisible()
  const [name = ''] = await filesIn(dialogFolder, 'kertomus')
  const sound = await readFile(join(dialogFolder, name))
  await writing.leave.click()
  await expect(library.planRow(title)).toHaveCount(1)
  const rows = await library.plans.textContent()

  const parts = unzipSync(sound)
  const plan = Buffer.from(parts['plan.json'] ?? [])
  const manifest = JSON.parse(Buffer.from(parts['manifest.json'] ?? []).toString())
  const newer = { major: 9, minor: 0 }
  const files = [
    ['katkennut.kertomus', sound.subarray(0, sound.length / 2), /on vioittunut .*katkennut/],
    [
      'uusi.kertomus',
      zipSync({
        ...parts,
        'manifest.json': strToU8(
          JSON.stringify({ ...manifest, format: newer, minReader: { ...newer, app: '9.1.0' } }),
        ),
      }),
      /tehty uudemmalla Kertomuksella.*vähintään versio 9\.1\.0/,
    ],
    ['kirje.kertomus', Buffer.from('Hei! Tässä pyytämäsi teksti.'), /ei ole Kertomus-tiedosto/],
    ['arkisto.kertomus', zipSync({ 'word/document.xml': strToU8('<a/>') }), /ei ole Kertomus-/],
    ['tyhjä.kertomus', Buffer.alloc(0), /ei ole Kertomus-tiedosto/],
  ] as const

  for (const [file, bytes, reason] of files) {
    await test.step(file, async () => {
      const path = join(dialogFolder, file)
      await writeFile(path, bytes)
      await writeFile(join(dialogFolder, 'open.txt'), path)
      await library.openFile.click()
      await expect(library.trouble).toContainText(`Tiedosto ”${file}”`)
      await expect(library.trouble).toContainText(reason)
      await expect(library.trouble).toContainText('Mitään ei muutettu.')
      expect(await library.plans.textContent()).toBe(rows)
      await library.trouble.getByRole('button', { name: 'Sulje' }).click()
      await expect(library.trouble).toBeEmpty()
    })
  }

  await test.step('a changed one can be opened for reading, to compare', async () => {
    const path = join(dialogFolder, 'muutettu.kertomus')
    const changed = strToU8(plan.toString().replace('Esimerkkilä', 'Väärälä'))
    await writeFile(path, zipSync({ ...parts, 'plan.json': changed }))
    await writeFile(join(dialogFolder, 'open.txt'), path)
    const question = window.getByRole('alertdialog', { name: 'Tiedosto on vioittunut' })

    await library.openFile.click()
    await expect(question).toContainText('”muutettu.kertomus” sisältö ei vastaa tarkistussummaa')
    await question.getByRole('button', { name: 'Peruuta' }).last().click()
    await expect(question).toBeHidden()
    expect(await library.plans.textContent()).toBe(rows)

    await library.openFile.click()
    await question.getByRole('button', { name: 'Avaa vain luettavaksi' }).click()
    await expect(window.getByText(/avattu vioittuneesta tiedostosta ”muutettu/)).toBeVisible()
    await expect(writing.title).toHaveValue(/\(vioittunut tiedosto\)$/)
    await expect(window.locator('[contenteditable=true]')).toHaveCount(0)
    await writing.leave.click()
    await expect(library.plans.getByRole('rowheader')).toHaveCount(2)
  })

  await test.step('a file that is gone', async () => {
    await writeFile(join(dialogFolder, 'open.txt'), join(dialogFolder, 'poissa.kertomus'))
    await library.openFile.click()
    await expect(library.trouble).toContainText('Tiedostoa ”poissa.kertomus” ei löydy.')
  })
})

test('a Word file replaces an older one; where nothing can be written, another place is offered', async ({
  launch,
  dialogFolder,
}) => {
  test.slow()
  // The folder that save dialogs answer is a link, which can lead elsewhere the next time.
  const answers = join(dialogFolder, 'answers')
  const folder = join(dialogFolder, 'folder')
  const file = join(dialogFolder, 'file')
  await mkdir(folder)
  await writeFile(file, 'No folder at all.')
  await symlink(folder, answers)

  const { window } = await launch({ env: { KERTOMUS_TEST_DIALOG_DIR: answers } })
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).create()
  await writing.exportDocx()
  const [name = ''] = await filesIn(folder, 'docx')
  const path = join(folder, name)
  await writeFile(path, 'An older version.')

  await writing.writeUnder('Tiivistelmä')
  await writing.type(sentence)
  await writing.exportDocx()
  expect(await htmlOf(path)).toContain(sentence)
  const errors = await standardErrors(path)
  if (errors) expect(errors).toEqual([])
  expect(await filesIn(folder, 'docx')).toEqual([name])

  await rm(answers)
  await symlink(file, answers)
  await writing.startExportDocx()
  const failed = writing.dialog('Vienti ei onnistunut')
  await expect(failed).toContainText(`Kohteeseen ”${name}” ei voi tallentaa`)
  await expect(failed).toContainText('Asiakirja on tallessa.')
  expect(await readFile(file, 'utf8')).toBe('No folder at all.')

  await rm(answers)
  await symlink(folder, answers)
  await rm(path)
  await failed.getByRole('button', { name: 'Valitse toinen paikka…' }).click()
  await expect(writing.dialog('Word-tiedosto on valmis')).toContainText(name)
  expect(await htmlOf(path)).toContain(sentence)
})

test('a file opened from the desktop comes into the window that is open', async ({
  launch,
  userData,
  dialogFolder,
}) => {
  test.slow()
  const { window, electron } = await launch()
  await firstRunPage(window).introduce()
  const library = libraryPage(window)
  const writing = await library.create()
  await writing.writeUnder('Tiivistelmä')
  await writing.type(sentence)
  await writing.press('Control+Shift+s')
  await handoutDialogs(window).saveCopy()
  await expect(window.getByText(/^Kopio tallennettiin/)).toBeVisible()
  const [name = ''] = await filesIn(dialogFolder, 'kertomus')
  const plan = await writing.title.inputValue()
  await writing.leave.click()
  await library.choose(plan, 'remove')
  await expect(library.planRow(title)).toHaveCount(0)

  const second = spawn(
    process.env.KERTOMUS_ELECTRON ?? '',
    [...sandboxArguments(), `--user-data-dir=${userData}`, repository, join(dialogFolder, name)],
    { stdio: 'ignore' },
  )
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect(writing.text).toBeVisible()
  expect(await writing.lines()).toContain(sentence)
  expect(electron.windows()).toHaveLength(1)
})

test('a file that was double-clicked opens in an app that was not running', async ({
  launch,
  dialogFolder,
}) => {
  const first = await launch()
  await firstRunPage(first.window).introduce()
  const writing = await libraryPage(first.window).create()
  await writing.writeUnder('Tiivistelmä')
  await writing.type(sentence)
  await writing.press('Control+Shift+s')
  await handoutDialogs(first.window).saveCopy()
  await expect(first.window.getByText(/^Kopio tallennettiin/)).toBeVisible()
  await first.close()

  const [name = ''] = await filesIn(dialogFolder, 'kertomus')
  const second = await launch({ args: [join(dialogFolder, name)] })
  await expect(writingOf(second.window).text).toBeVisible()
  expect(await writingOf(second.window).lines()).toContain(sentence)
})

test('the sample plan opens from the empty library', async ({ window }) => {
  test.slow()
  await firstRunPage(window).introduce()
  const library = libraryPage(window)
  const writing = await library.sample()
  await expect(writing.title).toHaveValue(/Koivurannan/)
  expect((await writing.lines()).length).toBeGreaterThan(500)
  await writing.leave.click()
  await expect(library.planRow('Koivurannan')).toHaveCount(1)
})

test('the bin keeps what was removed until it is taken back or deleted for good', async ({
  window,
}) => {
  await firstRunPage(window).introduce()
  const library = libraryPage(window)
  const writing = await library.create()
  await writing.writeUnder('Tiivistelmä')
  await writing.type(sentence)
  const name = await writing.title.inputValue()
  await writing.leave.click()

  await test.step('removed, and back at once', async () => {
    await library.choose(name, 'remove')
    await expect(library.notice).toContainText(`”${name}” siirrettiin roskakoriin.`)
    await expect(library.planRow(title)).toHaveCount(0)
    await library.notice.getByRole('button', { name: 'Kumoa' }).click()
    await expect(library.planRow(title)).toHaveCount(1)
  })

  await test.step('removed, and back from the bin', async () => {
    await library.choose(name, 'remove')
    await library.showBin()
    await expect(library.bin.getByRole('row').filter({ hasText: name })).toHaveCount(1)
    await library.bin.getByRole('button', { name: 'Palauta' }).click()
    await window.getByRole('button', { name: 'Takaisin asiakirjoihin' }).click()
    const again = await library.open(title)
    expect(await again.lines()).toContain(sentence)
    await again.leave.click()
  })

  await test.step('what is in the bin is not found', async () => {
    await library.search.fill('molemmilla')
    await expect(library.hits).toHaveCount(1)
    await library.search.fill('')
    await library.choose(name, 'remove')
    await expect(library.planRow(title)).toHaveCount(0)
    await library.search.fill('molemmilla')
    await expect(window.getByRole('status').filter({ hasText: 'Ei osumia' })).toBeVisible()
    await library.search.fill('')
  })

  await test.step('deleted for good, after a question', async () => {
    await library.showBin()
    await library.bin.getByRole('button', { name: 'Poista pysyvästi' }).click()
    const question = window.getByRole('alertdialog', { name: 'Poistetaanko asiakirja pysyvästi?' })
    await expect(question.getByRole('button', { name: 'Peruuta' }).last()).toBeFocused()
    await question.getByRole('button', { name: 'Poista pysyvästi' }).click()
    await expect(window.getByText('Roskakori on tyhjä.')).toBeVisible()
  })
})
