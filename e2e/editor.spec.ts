import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { chartPng } from './images.ts'
import { libraryPage } from './library-page.ts'
import type { WritingPage } from './writing-page.ts'

const pages = join(import.meta.dirname, 'fixtures/source-pages')

test.describe('the clipboard', () => {
  test('a page out of Word keeps its headings and lists, and drops the rest', async ({
    launch,
    complaints,
  }) => {
    test.slow()
    const { window } = await launch()
    const writing = await beginWriting(window)
    await copy(window, {
      html: await readFile(join(pages, 'kannus.word.html'), 'utf8'),
      text: await readFile(join(pages, 'kannus.txt'), 'utf8'),
    })
    await writing.press('Control+v')

    await expect(
      writing.text.getByRole('heading', { name: 'Hyvinvoinnin edistäminen' }),
    ).toBeVisible()
    const pasted = (await readFile(join(pages, 'kannus.txt'), 'utf8'))
      .split('\n')
      .map((line) => withSingleSpaces(line).replace(/^• /, ''))
      .filter((line) => line !== '')
    async function lost(): Promise<string[]> {
      const lines = (await writing.lines()).map(withSingleSpaces)
      return pasted.filter((line) => !lines.some((written) => written.includes(line)))
    }
    await expect.poll(lost).toEqual([])
    await expect(
      writing.outline.getByText('Hyvinvoinnin edistäminen', { exact: true }),
    ).toBeVisible()
    expect(await writing.text.locator('.list-item').count()).toBeGreaterThanOrEqual(13)
    expect(await writing.text.innerHTML()).not.toMatch(/mso-|<o:p|font-family: ?(Calibri|Arial)/)

    await writing.press('Control+z')
    await expect(
      writing.outline.getByText('Hyvinvoinnin edistäminen', { exact: true }),
    ).toHaveCount(0)
    forgetStyles(complaints)
  })

  test('a browser’s page, a spreadsheet, plain text, and our own words', async ({
    launch,
    complaints,
  }) => {
    test.slow()
    const { window } = await launch()
    const writing = await beginWriting(window)

    await test.step('from a browser', async () => {
      await copy(window, { html: await readFile(join(pages, 'soite.html'), 'utf8') })
      await writing.press('Control+v')
      const heading = writing.text.getByRole('heading', { name: 'Yhteistyö alueen kuntien kanssa' })
      await expect(heading).toBeVisible()
      await writing.press('Control+z')
      await expect(heading).toHaveCount(0)
    })

    await test.step('cells of a spreadsheet are a table', async () => {
      await copy(window, {
        html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table
          border=0 style='border-collapse:collapse'><tr height=20><td class=xl65>Vuosi</td><td>Käyntejä</td></tr>
          <tr><td align=right>2025</td><td align=right>1&nbsp;204</td></tr></table><!--EndFragment--></body></html>`,
        text: 'Vuosi\tKäyntejä\n2025\t1 204',
      })
      await writing.press('Control+v')
      const table = writing.text.getByRole('table').filter({ hasText: 'Käyntejä' })
      await expect(table.getByRole('row')).toHaveCount(2)
      await expect(table.getByText('1 204')).toBeVisible()
      await writing.press('Control+z')
      await expect(table).toHaveCount(0)
    })

    await test.step('as plain text', async () => {
      await copy(window, {
        html: '<h1>Otsikko</h1><p><b>lihava</b></p>',
        text: 'Otsikko ja lihava',
      })
      await writing.press('Control+Shift+v')
      await expect(writing.text.getByText('Otsikko ja lihava')).toBeVisible()
      await expect(writing.text.getByRole('heading', { name: 'Otsikko ja' })).toHaveCount(0)
      await expect(writing.text.locator('strong', { hasText: 'lihava' })).toHaveCount(0)
    })

    await test.step('hostile HTML is words', async () => {
      await copy(window, {
        html: '<img src=x onerror="document.title=1"><script>document.title=2</script><a href="javascript:alert(1)">linkki</a><iframe src="https://thl.fi"></iframe>',
      })
      await writing.press('Control+v')
      await expect(writing.text.getByText('linkki')).toBeVisible()
      expect(await writing.text.innerHTML()).not.toMatch(/javascript:|<script|<iframe|onerror/)
      expect(await window.title()).toMatch(/Kertomus/)
    })

    await test.step('our own words come back as they were', async () => {
      await writing.press('Enter')
      await writing.press('Control+b')
      await writing.type('Lihavat sanat')
      await writing.press('Control+b')
      await writing.press('Shift+Home')
      await writing.press('Control+x')
      await expect(writing.text.getByText('Lihavat sanat')).toHaveCount(0)
      await writing.press('Control+v')
      await writing.press('Enter')
      await writing.press('Control+v')
      await expect(writing.text.locator('strong', { hasText: 'Lihavat sanat' })).toHaveCount(2)
    })
    forgetStyles(complaints)
  })
})

test('pictures: a screenshot asks for words, what is no picture or too large is refused', async ({
  launch,
}) => {
  test.slow()
  const { window } = await launch()
  const writing = await beginWriting(window)
  const images = writing.text.getByRole('img')

  await test.step('a screenshot from the clipboard', async () => {
    await copyPicture(window, chartPng)
    await writing.press('Control+v')
    const dialog = writing.dialog('Kuvan tiedot')
    await expect(dialog.getByLabel('Vaihtoehtoinen teksti')).toBeFocused()
    await writing.type('Pylväskuvio kävijöistä')
    await dialog.getByRole('button', { name: 'Valmis' }).click()
    const picture = writing.text.getByRole('img', { name: 'Pylväskuvio kävijöistä' })
    await expect(picture).toBeInViewport({ ratio: 1 })
    await expect(images).toHaveCount(1)
  })

  await test.step('without words it says what is missing', async () => {
    await dropFile(window, 'kuva.png', chartPng)
    await writing.dialog('Kuvan tiedot').getByRole('button', { name: 'Peruuta' }).click()
    await expect(writing.text).toBeFocused()
    await expect(writing.text.getByText('Vaihtoehtoinen teksti puuttuu')).toBeVisible()
    await writing.press('Control+z')
    await expect(images).toHaveCount(1)
  })

  const refused = [
    ['ohje.pdf', Buffer.from('%PDF-1.7'), 'Tiedosto ”ohje.pdf” ei ole PNG- tai JPEG-kuva.'],
    ['kuva.png', Buffer.from('not a picture'), 'Tiedosto ”kuva.png” ei ole PNG- tai JPEG-kuva.'],
    ['iso.png', ofSize(chartPng, 10_000, 10_000), 'Kuva ”iso.png” on liian suuri'],
    ['raskas.png', heavy(chartPng), 'Kuva ”raskas.png” on liian suuri'],
  ] as const
  for (const [name, bytes, reason] of refused) {
    await test.step(name, async () => {
      const lines = await writing.lines()
      await dropFile(window, name, bytes)
      await expect(writing.trouble).toContainText(reason)
      await writing.trouble.getByRole('button', { name: 'Sulje' }).first().click()
      await expect(images).toHaveCount(1)
      expect(await writing.lines()).toEqual(lines)
    })
  }
})

test('typing: composed letters, undo by words, links, everything selected', async ({ launch }) => {
  test.slow()
  const { window } = await launch()
  const writing = await beginWriting(window)
  const line = async () => (await writing.lines())[2]

  await test.step('letters that are composed', async () => {
    const devtools = await window.context().newCDPSession(window)
    await writing.type('Kokous: ')
    for (const text of ['´', '´e']) {
      const selection = { selectionStart: text.length, selectionEnd: text.length }
      await devtools.send('Input.imeSetComposition', { text, ...selection })
    }
    await devtools.send('Input.insertText', { text: 'é' })
    await writing.type(' ja ')
    for (const text of ['に', 'にほ', 'にほん']) {
      const selection = { selectionStart: text.length, selectionEnd: text.length }
      await devtools.send('Input.imeSetComposition', { text, ...selection })
    }
    await devtools.send('Input.insertText', { text: '日本' })
    await writing.type(' loppu')
    await expect.poll(line).toBe('Kokous: é ja 日本 loppu')
    await devtools.detach()
  })

  await test.step('undo goes back word by word', async () => {
    await writing.press('Enter')
    const before = await writing.lines()
    await writing.type('yksi kaksi kolme')
    await writing.press('Control+z')
    await expect.poll(async () => (await writing.lines())[3]?.trim()).toBe('yksi kaksi')
    await writing.press('Control+z')
    await expect.poll(async () => (await writing.lines())[3]?.trim()).toBe('yksi')
    await writing.press('Control+y')
    await expect.poll(async () => (await writing.lines())[3]?.trim()).toBe('yksi kaksi')
    await writing.press('Control+z')
    await writing.press('Control+z')
    await expect.poll(() => writing.lines()).toEqual(before)
  })

  await test.step('what is typed after a link is outside of it', async () => {
    await writing.type('Katso https://thl.fi/ ja')
    const link = writing.text.getByRole('link')
    await expect(link).toHaveText(/https:\/\/thl\.fi\//)
    await writing.press('Enter')
    await writing.press('Control+k')
    const dialog = writing.dialog('Lisää linkki')
    await dialog.getByLabel('Näkyvä teksti').fill('laki')
    await dialog.getByLabel('Osoite').fill('https://finlex.fi/')
    await writing.press('Enter')
    await expect(writing.text).toBeFocused()
    await writing.type('ssa')
    await expect(link.filter({ hasText: 'laki' })).toHaveText(/^\uFEFF*laki\uFEFF*$/)
    await expect(writing.text.getByText('lakissa')).toBeVisible()
    await writing.press('Control+k')
    await dialog.getByLabel('Osoite').fill('javascript:alert(1)')
    await writing.press('Enter')
    await expect(dialog.getByText('Kirjoita verkko-osoite (https://…)')).toBeVisible()
    await writing.press('Escape')
  })

  await test.step('words come where the pointer was, even out of another field', async () => {
    await writing.title.click()
    await writing.text.getByText('lakissa').click()
    await writing.press('End')
    await writing.type('!')
    await expect(writing.text.getByText('lakissa!')).toBeVisible()
  })

  await test.step('a plan that is opened again goes on where it was left', async () => {
    await writing.press('Control+End')
    await writing.press('Enter')
    await writing.type('Luvut tulevat THL:stä.')
    for (const _ of 'THL:stä.') await writing.press('ArrowLeft')
    await writing.leave.click()
    // As many open a file; the second click falls on the page.
    const row = libraryPage(window).planRow('Esimerkkilä').getByRole('rowheader')
    await row.dblclick({ delay: 150 })
    await expect(writing.text).toBeFocused()
    await expect(writing.text.getByText('Luvut tulevat THL:stä.')).toBeInViewport({ ratio: 1 })
    await writing.type('vuosittain ')
    await expect(writing.text.getByText('Luvut tulevat vuosittain THL:stä.')).toBeVisible()
    const current = writing.outline.locator('[aria-current=location]')
    await expect(current).toContainText('Pois jätetyt vähimmäistietolistan mittarit')
  })
  await writing.saved()
})

test('replacing all is one step, with case and whole words', async ({ window }) => {
  const writing = await beginWriting(window)
  await writing.type('Kunta kuntalainen KUNTA kunta. Kunnan kunta')
  const words = writing.text.getByRole('paragraph').nth(1)
  const find = writing.findBar

  await writing.press('Control+h')
  await find.getByRole('textbox', { name: 'Etsi' }).fill('kunta')
  await find.getByRole('textbox', { name: 'Korvaa tekstillä' }).fill('kaupunki')
  await find.getByText('Sama kirjainkoko').click()
  await find.getByText('Vain kokonaiset sanat').click()
  await find.getByRole('button', { name: 'Korvaa kaikki' }).click()
  await expect(writing.text.getByText('kaupunki')).toHaveText(
    'Kunta kuntalainen KUNTA kaupunki. Kunnan kaupunki',
  )
  await writing.press('Escape')
  await expect(writing.text).toBeFocused()
  await writing.press('Control+z')
  await expect(writing.text.getByText('kuntalainen')).toHaveText(
    'Kunta kuntalainen KUNTA kunta. Kunnan kunta',
  )
  await expect(words).toBeVisible()
})

test('a table by its commands', async ({ window }) => {
  test.slow()
  const writing = await beginWriting(window)
  await writing.command('insert.table')
  await writing.dialog('Lisää taulukko').getByRole('textbox', { name: 'Rivejä' }).fill('2')
  await writing.dialog('Lisää taulukko').getByRole('textbox', { name: 'Sarakkeita' }).fill('2')
  await writing.press('Enter')
  await expect(writing.text).toBeFocused()
  for (const words of ['a', 'b', 'c']) {
    await writing.type(words)
    await writing.press('Tab')
  }
  await writing.type('d')
  const table = writing.text
    .getByRole('table')
    .filter({ hasText: 'c' })
    .filter({ hasText: 'd' })
    .first()
  const rows = () =>
    table
      .getByRole('row')
      .evaluateAll((all) => all.map((row) => row.textContent?.replaceAll('\uFEFF', '')))

  await expect.poll(rows).toEqual(['ab', 'cd'])
  await writing.command('table.rowBelow')
  await writing.type('e')
  await expect.poll(rows).toEqual(['ab', 'cd', 'e'])
  await writing.command('table.moveRowUp')
  await expect.poll(rows).toEqual(['ab', 'e', 'cd'])
  await writing.command('table.columnRight')
  await writing.type('f')
  await writing.command('table.moveColumnLeft')
  await writing.command('table.moveColumnLeft')
  await expect.poll(rows).toEqual(['ab', 'fe', 'cd'])
  await writing.command('table.removeColumn')
  await expect.poll(rows).toEqual(['ab', 'e', 'cd'])
  await writing.command('table.headerRow')
  await expect(table.getByRole('columnheader')).toHaveCount(0)
  await writing.command('table.headerColumn')
  await expect(table.getByRole('rowheader')).toHaveCount(3)
  await writing.command('table.removeRow')
  await expect.poll(rows).toEqual(['ab', 'cd'])
  await writing.command('table.remove')
  await expect(table).toHaveCount(0)
  await writing.press('Control+z')
  await expect.poll(rows).toEqual(['ab', 'cd'])
})

test('a chapter is dragged in the outline, and the page is zoomed', async ({ window }) => {
  test.slow()
  const writing = await beginWriting(window)
  await writing.type('Kuuluu tiivistelmään.')
  const headings = async () =>
    (await writing.chapters.evaluateAll((rows) => rows.map((row) => row.ariaLabel))).slice(0, 3)
  const before = await headings()

  await test.step('up and, by undo, back', async () => {
    const first = await writing.chapters.nth(0).boundingBox()
    const { x, y, height } = first ?? { x: 0, y: 0, height: 0 }
    await writing.chapters.nth(1).getByText('Tausta, tarkoitus').hover()
    await window.mouse.down()
    await window.mouse.move(x + 60, y + height / 2, { steps: 5 })
    await window.mouse.move(x + 60, y + 2, { steps: 5 })
    await window.mouse.up()
    await expect.poll(headings).toEqual([before[1], before[0], before[2]])
    const lines = await writing.lines()
    expect(lines.indexOf('Kuuluu tiivistelmään.'), 'all of it has moved').toBeGreaterThan(
      lines.indexOf('Keskeiset ohjelmat ja hankkeet'),
    )
    await writing.text.focus()
    await writing.press('Control+z')
    await expect.poll(headings).toEqual(before)
  })

  await test.step('down beside a subheading of the next one', async () => {
    const subheading = writing.outline.getByText('Keskeiset ohjelmat ja hankkeet')
    await writing.chapters.nth(0).getByText('Tiivistelmä').hover()
    await window.mouse.down()
    const { x, y, height } = (await subheading.boundingBox()) ?? { x: 0, y: 0, height: 0 }
    await window.mouse.move(x + 20, y + height / 2, { steps: 5 })
    await window.mouse.move(x + 20, y + height + 2, { steps: 5 })
    await window.mouse.up()
    const [first, second, third] = before.map((name) => name?.replace(/^\d+ /, ''))
    const names = async () => (await headings()).map((name) => name?.replace(/^\d+ /, ''))
    await expect.poll(names).toEqual([second, first, third])
    await writing.text.focus()
    await writing.press('Control+z')
    await expect.poll(headings).toEqual(before)
  })

  await test.step('zoom', async () => {
    const words = writing.text.getByText('Kuuluu tiivistelmään.')
    const height = async () => (await words.boundingBox())?.height ?? 0
    const usual = await height()
    await writing.press('Control++')
    await writing.press('Control++')
    await expect(writing.statusBar.getByText('120 %')).toBeVisible()
    await expect.poll(height).toBeGreaterThan(usual * 1.1)
    await writing.press('Control+-')
    await expect(writing.statusBar.getByText('110 %')).toBeVisible()
    await writing.press('Control+0')
    await expect(writing.statusBar.getByText('100 %')).toBeVisible()
    await expect.poll(height).toBeCloseTo(usual, 0)
  })
})

async function beginWriting(window: Page): Promise<WritingPage> {
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).create()
  await writing.writeUnder('Tiivistelmä')
  return writing
}

/** What another program has on the clipboard, just as it put it there. */
async function copy(window: Page, content: { html: string; text?: string }): Promise<void> {
  await window.evaluate(({ html, text }) => {
    function write(event: ClipboardEvent) {
      event.clipboardData?.setData('text/html', html)
      if (text !== undefined) event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    globalThis.addEventListener('copy', write, { capture: true, once: true })
  }, content)
  await window.keyboard.press('Control+c')
}

async function copyPicture(window: Page, picture: Buffer): Promise<void> {
  await window.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
    const blob = new Blob([bytes], { type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
  }, picture.toString('base64'))
}

/** The page’s security policy says of each style in what is pasted that it was not applied. */
function forgetStyles(complaints: string[]): void {
  const others = complaints.filter((complaint) => !/^Refused to apply inline style/.test(complaint))
  complaints.splice(0, complaints.length, ...others)
}

function withSingleSpaces(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

/** As a file that is dragged from the desktop onto the page. */
async function dropFile(window: Page, name: string, bytes: Uint8Array): Promise<void> {
  const encoded = Buffer.from(bytes).toString('base64')
  await window
    .getByRole('main')
    .getByRole('heading', { name: 'Tiivistelmä' })
    .evaluate(
      (target, { name, encoded }) => {
        const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([bytes], name))
        const { x, y } = target.getBoundingClientRect()
        const where = { bubbles: true, cancelable: true, clientX: x + 5, clientY: y + 5 }
        target.dispatchEvent(new DragEvent('drop', { ...where, dataTransfer }))
      },
      { name, encoded },
    )
}

/** The same picture, which says of itself that it is as large as this. */
function ofSize(picture: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(picture)
  changed.writeUInt32BE(width, 16)
  changed.writeUInt32BE(height, 20)
  return changed
}

/** More than 20 MB, as a scanner makes them. */
function heavy(picture: Buffer): Buffer {
  return Buffer.concat([picture, Buffer.alloc(20 * 1024 * 1024)])
}
