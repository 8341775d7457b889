import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { writingPage } from './writing-page.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file of last term, with a chapter and cells that were merged. */
function lastTerm(): Uint8Array {
  const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
  const heading =
    '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Johdanto</w:t></w:r></w:p>'
  const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${text('Mittarit')}</w:tc>`
  const cells = ['Väkiluku', '9 330'].map((words) => `<w:tc>${text(words)}</w:tc>`).join('')
  const table = `<w:tbl><w:tr>${wide}</w:tr><w:tr>${cells}</w:tr></w:tbl>`
  const body = `${heading}${text('Kunta edistää hyvinvointia.')}${table}`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

test('a Word file becomes a plan, and it is said what to look at', async ({
  launch,
  dialogFolder,
}) => {
  const path = join(dialogFolder, 'Hyvinvointikertomus 2021-2024.docx')
  await writeFile(path, lastTerm())
  await writeFile(join(dialogFolder, 'open.txt'), path)

  const { window } = await launch()
  await firstRunPage(window).introduce()
  await window.getByRole('button', { name: 'Muut toiminnot' }).first().click()
  await window.getByRole('menuitem', { name: 'Tuo Word-tiedosto…' }).click()

  const dialog = window.getByRole('dialog', { name: 'Word-tiedosto tuotiin' })
  await expect(dialog).toContainText('1 luku, 1 taulukko, 0 kuvaa, 0 kommenttia')
  await expect(dialog.getByRole('listitem')).toHaveText([/^1 yhdistetty taulukon solu jaettiin/])
  await dialog.getByRole('button', { name: 'Avaa asiakirja' }).click()
  expect(await writingPage(window).lines()).toEqual(
    expect.arrayContaining(['Johdanto', 'Kunta edistää hyvinvointia.']),
  )
})
