import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { JSDOM } from 'jsdom'
import { expect, test } from './app.ts'
import { htmlOf } from './docx.ts'
import { firstRunPage } from './first-run-page.ts'
import { factsOf, structureOf } from './pdf.ts'
import { filesIn, writingPage } from './writing-page.ts'

const run = promisify(execFile)
const repository = join(import.meta.dirname, '..')
const writer = join(repository, 'main/export/fixtures/write-stress.test-child.ts')
const sample = join(repository, 'resources/sample/koivuranta.kertomus')

for (const name of ['fi', 'sv', 'sample'] as const) {
  test(`the Word file, the page and the PDF say the same: ${name}`, async ({
    launch,
    dialogFolder,
  }) => {
    test.slow()
    const path = name === 'sample' ? sample : join(dialogFolder, 'kaikki.kertomus')
    if (name !== 'sample') await run(process.execPath, [writer, path, name])
    await writeFile(join(dialogFolder, 'open.txt'), path)
    const { window } = await launch()
    await firstRunPage(window).introduce()
    await window.keyboard.press('Control+O')
    const writing = writingPage(window)
    await expect(writing.text).toBeVisible({ timeout: 30_000 })
    await writing.exportDocx()
    await writing.exportAs('html')
    await writing.exportAs('pdf')
    const fileOf = async (format: 'docx' | 'html' | 'pdf') =>
      join(dialogFolder, (await filesIn(dialogFolder, format))[0] ?? '')

    const page = new JSDOM(await readFile(await fileOf('html'), 'utf8')).window.document
    const word = new JSDOM(await htmlOf(await fileOf('docx'))).window.document
    const pdf = await fileOf('pdf')
    const roles = await structureOf(pdf)
    // As it is drawn: on paper lines of neighbouring cells stand side by side.
    const drawn = await run('pdftotext', ['-raw', pdf, '-'], { maxBuffer: 100_000_000 })
    const printed = lettersOf(drawn.stdout)

    expect((await factsOf(pdf)).get('Tagged')).toBe('yes')
    const count = (role: string) => roles.filter((one) => one === role).length
    const tables = page.querySelectorAll('table').length
    expect(count('Table')).toBe(tables)
    expect(word.querySelectorAll('table')).toHaveLength(tables)
    for (const level of [1, 2, 3, 4, 5]) {
      expect(count(`H${level}`)).toBe(page.querySelectorAll(`h${level}`).length)
    }
    // Each paragraph, heading and item of the Word file stands in the PDF, word for word; but in lists of
    // contents each has page numbers of its own, and signs of notes are each program's own.
    const lines = [...word.querySelectorAll('h1, h2, h3, h4, p, li')]
      .filter((line) => !line.querySelector('p, li, sup, a[href^="#"]'))
      .map((line) => lettersOf(line.textContent ?? ''))
    expect(lines.length).toBeGreaterThan(200)
    expect(lines.filter((line) => !isPrinted(line, printed))).toEqual([])
  })
}

/** Without spaces and hyphens, of which paper has others. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-]+/g, '')
}

/** What goes over a page has a foot and a head within: it stands there in two parts. */
function isPrinted(line: string, printed: string): boolean {
  if (printed.includes(line)) return true
  const cuts = Array.from({ length: Math.max(0, line.length - 1) }, (_, at) => at + 1)
  return cuts.some(
    (cut) => printed.includes(line.slice(0, cut)) && printed.includes(line.slice(cut)),
  )
}
