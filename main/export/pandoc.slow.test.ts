import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPlanFile } from '../exchange/read-plan-file.ts'
import { readDuties } from '../templates/read-duties.ts'
import { stress } from './docx/fixtures/stress.ts'
import { composeDocx } from './export-docx.ts'
import { composeHtml } from './export-html.ts'

const execute = promisify(execFile)
const isThere = await execute('pandoc', ['--version']).then(
  () => true,
  () => false,
)
const resources = join(import.meta.dirname, '../../resources')
const duties = await readDuties(join(resources, 'law/duties.json'))
const goldens = {
  stressFi: stress('fi'),
  stressSv: stress('sv'),
  sample: await readPlanFile(join(resources, 'sample/koivuranta.kertomus')),
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kertomus-pandoc-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const letters = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '')

function outlineOf(document: Document, own: string): [string, string][] {
  for (const number of document.querySelectorAll(own)) number.remove()
  return [...document.querySelectorAll('h1, h2, h3, h4, h5')].map((heading) => [
    heading.tagName,
    letters(heading),
  ])
}

/** The cells of tables that hold words only: of lists in cells pandoc makes other words. */
function tablesOf(document: Document): string[][] {
  return [...document.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('th, td')]
      .filter((cell) => !cell.querySelector('ul, ol'))
      .map(letters),
  )
}

test.runIf(isThere).each(['stressFi', 'stressSv', 'sample'] as const)(
  'pandoc reads in the Word file what the page says: %s',
  async (name) => {
    const { plan, assets } = goldens[name]
    const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
    const { bytes } = await composeDocx(plan, { asset, duties, date: new Date(0) })
    const path = join(folder, `${name}.docx`)
    await writeFile(path, bytes)
    const output = { maxBuffer: 100_000_000 }
    const { stdout } = await execute('pandoc', ['-f', 'docx', '-t', 'html', path], output)
    const word = new JSDOM(stdout).window.document
    const page = new JSDOM(composeHtml(plan, { assets, duties }).html).window.document

    page.querySelector('#notes')?.remove()
    // The title of the page is a heading, and numbers are Word's own.
    const [, ...chapters] = outlineOf(
      page,
      'h1 .number, h2 .number, h3 .number, h4 .number, h5 .number, sup',
    )
    const deeper = (tag: string) => `H${Number(tag[1]) + 1}`
    const shown = outlineOf(word, 'sup').map(([tag, words]) => [deeper(tag), words])
    expect(shown).toEqual(chapters.filter(([, words]) => words !== ''))
    expect(tablesOf(word)).toEqual(tablesOf(page))
  },
  60_000,
)
