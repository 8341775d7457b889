import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Page } from '@playwright/test'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './app.ts'
import { firstRunPage } from './first-run-page.ts'
import { libraryPage } from './library-page.ts'
import { factsOf, pagesOf, structureOf } from './pdf.ts'
import { filesIn } from './writing-page.ts'

const t = translator('fi')

test('the sample becomes a PDF that can be listened to and found one’s way in', async ({
  window,
  dialogFolder,
}) => {
  test.slow()
  const writing = await openSample(window)
  const title = await writing.title.inputValue()
  await writing.exportAs('pdf')

  const [name = ''] = await filesIn(dialogFolder, 'pdf')
  expect(name).toMatch(/^Koivurannan-kunta.*_hyvinvointisuunnitelma_2026-2029\.pdf$/)
  const path = join(dialogFolder, name)

  await test.step('it says what it is, and nothing of the machine', async () => {
    const facts = await factsOf(path)
    expect(facts.get('Title')).toBe(title)
    expect(facts.get('Tagged')).toBe('yes')
    expect(facts.get('Creator')).toBe('Kertomus')
    expect(facts.get('Producer')).toBe('Kertomus')
    expect(facts.get('Page size')).toContain('A4')
    const { catalog } = await PDFDocument.load(await readFile(path), { updateMetadata: false })
    expect(String(catalog.get(PDFName.of('Lang')))).toBe('(fi-FI)')
    expect(catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true)
    expect(await readFile(path, 'latin1')).not.toMatch(/Mozilla|Skia|Electron/)
  })

  await test.step('its tables, figures and headings are tagged as such', async () => {
    const roles = await structureOf(path)
    const count = (role: string) => roles.filter((one) => one === role).length
    expect(roles.find((role) => /^H\d$/.test(role))).toBe('H1')
    expect(count('H1')).toBe(1)
    expect(count('Table')).toBeGreaterThan(50)
    expect(count('TH')).toBeGreaterThan(count('Table'))
    expect(count('Figure')).toBe(4)
  })

  await test.step('its contents lead to the pages the chapters are on', async () => {
    const pages = await pagesOf(path)
    const lines = pages
      .slice(1, 4)
      .flatMap((page) => page.split('\n'))
      .flatMap((line) => /^\s*(\d(?:\.\d)*)\s+(\S.*?)\s+(\d+)$/.exec(line) ?? [])
    expect(lines.length).toBeGreaterThan(4 * 30)
    for (let at = 0; at < lines.length; at += 4) {
      const [, number = '', words = '', page = ''] = lines.slice(at, at + 4)
      const plain = (text: string) => text.replace(/\s+/g, ' ')
      const start = `${number} ${words}`.slice(0, 40)
      expect(plain(pages[Number(page) - 1] ?? ''), start).toContain(start)
    }
  })

  await test.step('every page but the cover has a number', async () => {
    const pages = await pagesOf(path)
    expect(pages[0]).not.toContain('sivu 1')
    pages.slice(1).forEach((page, index) => {
      expect(page).toContain(`sivu ${index + 2} / ${pages.length}`)
    })
    // No caption is left alone, and no page empty.
    for (const page of pages) expect(page.trim().split(/\n+/).length).toBeGreaterThan(3)
  })
})

test('the sample becomes a web page without barriers that fetches nothing', async ({
  launch,
  dialogFolder,
}) => {
  test.slow()
  const { electron, window } = await launch()
  const writing = await openSample(window)
  await writing.exportAs('html')
  const [name = ''] = await filesIn(dialogFolder, 'html')
  const html = await readFile(join(dialogFolder, name), 'utf8')
  expect(html).toMatch(/^<!doctype html>\n<html lang="fi">/)
  expect(html).not.toMatch(/(?:src|srcset|href)="(?!data:|#|https?:|mailto:)/)
  expect(html).not.toMatch(/<(?:script|link|iframe)|url\(/)

  const opening = electron.waitForEvent('window')
  await electron.evaluate(
    ({ BrowserWindow }, file) => {
      const page = new BrowserWindow({ webPreferences: { partition: 'page', sandbox: true } })
      void page.loadFile(file)
    },
    join(dialogFolder, name),
  )
  const page = await opening
  await page.waitForLoadState()
  // Contrast, which takes a minute to look at on a hundred pages, is known from the colours themselves.
  const axe = new AxeBuilder({ page }).setLegacyMode().disableRules('color-contrast')
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes[0]?.html }))).toEqual([])
})

async function openSample(window: Page) {
  await firstRunPage(window).introduce()
  const writing = await libraryPage(window).sample()
  await expect(writing.title).toHaveValue(/Koivurannan/)
  return writing
}

test('a PDF under way can be called off', async ({ window, dialogFolder }) => {
  test.slow()
  await openSample(window)
  await window.getByRole('button', { name: t('writing.exportAs') }).click()
  await window.getByRole('menuitem', { name: t('command.plan.exportPdf') }).click()
  const running = window.getByRole('dialog', { name: t('export.title.pdf') })
  await running.getByRole('button', { name: t('export.cancel') }).click()
  await expect(running).toBeHidden()
  expect(await filesIn(dialogFolder, 'pdf')).toEqual([])
})
