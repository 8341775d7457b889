import { join } from 'node:path'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import { describe, expect, test, vi } from 'vitest'
import { h, link, p, plan as planOf } from '#shared/plan/build.ts'
import type { Plan } from '#shared/plan/model.ts'
import { readPlanFile } from '../exchange/read-plan-file.ts'
import { readDuties } from '../templates/read-duties.ts'
import { arbitraryAssets, arbitraryPlan } from './docx/fixtures/arbitrary-plan.ts'
import { bjorkstrand } from './docx/fixtures/bjorkstrand.ts'
import { koivuranta } from './docx/fixtures/koivuranta.ts'
import { rantakyla } from './docx/fixtures/rantakyla.ts'
import { stress } from './docx/fixtures/stress.ts'
import { composeDocx } from './export-docx.ts'
import { composeHtml } from './export-html.ts'

vi.setConfig({ testTimeout: 60_000 })

type Golden = { plan: Plan; assets: ReadonlyMap<string, Uint8Array> }
const samplePath = join(import.meta.dirname, '../../resources/sample/koivuranta.kertomus')
const goldens = {
  fi: koivuranta(),
  sv: bjorkstrand(),
  views: rantakyla(),
  stressFi: stress('fi'),
  stressSv: stress('sv'),
  sample: await readPlanFile(samplePath),
}
const names = ['fi', 'sv', 'views', 'stressFi', 'stressSv', 'sample'] as const
const duties = await readDuties(join(import.meta.dirname, '../../resources/law/duties.json'))

function pageOf({ plan, assets }: Golden): Document {
  return new JSDOM(composeHtml(plan, { assets, duties }).html).window.document
}

async function wordFileOf({ plan, assets }: Golden): Promise<Document> {
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const { bytes } = await composeDocx(plan, { asset, duties, date: new Date(0) })
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return new JSDOM(value).window.document
}

test('in place of an image that cannot be decoded stands what it says', () => {
  const { plan, assets } = goldens.fi
  const spoilt = new Map([...assets].map(([hash]) => [hash, new Uint8Array([1, 2, 3])]))
  const { html, problems } = composeHtml(plan, { assets: spoilt, duties })
  expect(problems.map(({ code }) => code)).toContain('image-unreadable')
  const page = new JSDOM(html).window.document
  expect(page.querySelectorAll('img')).toHaveLength(0)
  expect(page.querySelector('.unreadable')?.textContent).toMatch(/^Kuvaa ei voida näyttää\. \S/)
  expect(page.querySelector('figure figcaption')?.textContent).toMatch(/^Kuva 1\./)
})

describe('the page says what the Word file says', () => {
  test.each(names)('in its outline, its tables and all its words: %s', async (name) => {
    const page = pageOf(goldens[name])
    const word = await wordFileOf(goldens[name])
    // What each has of its own: numbers that Word counts itself, ways back, signs of notes.
    for (const own of page.querySelectorAll(
      '.skip, .back, #notes, sup > a, :is(h2, h3, h4, h5) .number',
    )) {
      own.remove()
    }
    for (const own of word.querySelectorAll('sup > a, a[href^="#footnote-ref"]')) own.remove()

    expect(outlineOf(page, 1)).toEqual(outlineOf(word, 0))
    expect(tablesOf(page)).toEqual(tablesOf(word))
    expect(imagesOf(page)).toEqual(imagesOf(word))
    expect(lettersOf(page)).toBe(lettersOf(word))
  })

  /** The title is a heading on the page and a paragraph in Word. */
  function outlineOf(document: Document, deeper: number) {
    return [...document.querySelectorAll('h1, h2, h3, h4, h5')]
      .map((heading) => [Number(heading.tagName[1]) - deeper, lettersOf(heading)])
      .filter(([level]) => level !== 0)
  }

  function tablesOf(document: Document): string[][][] {
    return [...document.querySelectorAll('table')].map((table) =>
      [...table.rows].map((row) => [...row.cells].map(lettersOf)),
    )
  }

  function imagesOf(document: Document) {
    return [...document.querySelectorAll('img')].map(({ alt }) => alt)
  }

  function lettersOf(node: Document | Element): string {
    const text = 'body' in node ? node.body.textContent : node.textContent
    return (text ?? '').replace(/\s+/g, '')
  }
})

describe('the page can be read without seeing it', () => {
  test.each(names)('by its tags: %s', (name) => {
    const page = pageOf(goldens[name])
    const { language, title } = goldens[name].plan.meta
    expect(page.documentElement.lang).toBe(language)
    expect(page.title).toBe(title)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect([...page.images].every((image) => image.hasAttribute('alt'))).toBe(true)
    for (const table of page.querySelectorAll('table')) {
      expect(table.querySelector('th[scope]')).not.toBeNull()
    }
  })

  test('words in another language say so', () => {
    const languages = [...pageOf(goldens.fi).querySelectorAll('i[lang]')].map((words) =>
      words.getAttribute('lang'),
    )
    expect(languages.length).toBeGreaterThan(0)
  })
})

test('every link within any page leads somewhere, and no place has the name of another', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const page = pageOf({ plan, assets: arbitraryAssets })
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const links = [...page.querySelectorAll('a[href^="#"]')].map((one) =>
        one.getAttribute('href'),
      )
      for (const href of links) expect(ids).toContain(href?.slice(1))
    }),
    { numRuns: 40 },
  )
})

test('the page holds all it shows, runs nothing, and reaches nothing', () => {
  const { html } = composeHtml(goldens.fi.plan, { assets: goldens.fi.assets, duties })
  expect(html).toContain("default-src 'none'; img-src data:")
  expect(html).not.toMatch(/<(?:script|link|iframe|object)|url\(|@import|\son\w+=/)
  const words = [h(1, '<script>alert(1)</script>'), p(link('https://x.example/"><b>', '</p>'))]
  const plan = planOf({ ...goldens.fi.plan.meta, title: '</title><script>' }, words)
  const page = pageOf({ plan, assets: new Map() })
  expect(page.querySelectorAll('script')).toHaveLength(0)
  expect(page.querySelector('h2')?.textContent).toContain('<script>alert(1)</script>')
})

test('the same plan gives the same page, with page numbers only for paper', () => {
  const { plan, assets } = goldens.fi
  const once = composeHtml(plan, { assets, duties }).html
  expect(composeHtml(plan, { assets, duties }).html).toBe(once)
  expect(once).not.toContain('class="page"')
  expect(composeHtml(plan, { assets, duties, pages: new Map() }).html).toContain('class="page"')
})
