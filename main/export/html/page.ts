import type { Id } from '#shared/plan/model.ts'
import type { Cover, PrintDocument } from '#shared/print/tree.ts'
import { printWords } from '#shared/print/words.ts'
import { colours } from '../colours.ts'
import { sectionToHtml } from './blocks.ts'
import { anchorOf, type Context, createContext } from './context.ts'
import { noteToHtml, wordsOf } from './inlines.ts'
import { css, fonts } from './style-sheet.ts'
import { captionText } from './tables.ts'
import { element, type Html, styleSheet, text } from './write-html.ts'

/** Nothing runs and nothing is fetched, whoever opens the page and wherever. */
const contentSecurityPolicy = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * Print tree in, one page out that holds all it shows. `images` are bytes by SHA-256; `pages` tells
 * on which page of paper headings stand. No disk, no clock, no chance.
 */
export function printToHtml(
  print: PrintDocument,
  { images, pages }: { images: ReadonlyMap<string, Uint8Array>; pages?: ReadonlyMap<Id, number> },
): string {
  const words = printWords[print.language]
  const context = createContext({ words, images, pages })
  const sections = print.sections.map((section) => sectionToHtml(section, context))
  const page = element('html', { lang: print.language }, [
    headOf(print),
    element('body', {}, [
      element('a', { class: 'skip', href: '#content' }, [text(words.skip)]),
      coverToHtml(print.cover),
      element('main', { id: 'content' }, [...sections, ...notesToHtml(context)]),
    ]),
  ])
  return `<!doctype html>\n${page}\n`
}

/** What stands above and below the text of each page of paper, for Chromium to fill in. */
export function runningHtml({ organisation, title, language }: PrintDocument): {
  head: string
  foot: string
} {
  const style = `width: 100%; padding: 0 25mm; font: 9pt ${fonts}; color: #${colours.muted}`
  const { page } = printWords[language]
  const head = [organisation, title].filter((part) => part !== '').join(' · ')
  const number = element('span', { class: 'pageNumber' })
  const total = element('span', { class: 'totalPages' })
  return {
    head: element('div', { style }, [text(head)]),
    foot: element('div', { style: `${style}; text-align: right` }, [
      text(`${page} `),
      number,
      text(' / '),
      total,
    ]),
  }
}

/** The places that links of the page lead to, and what stands there. */
export function placesOf(print: PrintDocument): Map<string, string> {
  const places = new Map<string, string>()
  for (const block of print.sections.flatMap(({ blocks }) => blocks)) {
    if (block.type === 'heading') {
      places.set(anchorOf(block.id), `${block.number} ${wordsOf(block.children)}`.trim())
    } else if ('caption' in block && !places.has(anchorOf(block.id))) {
      places.set(anchorOf(block.id), captionText({ caption: block.caption }))
    }
  }
  return places
}

function headOf({ title, organisation, keywords }: PrintDocument): Html {
  return element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text(title)]),
    element('meta', { name: 'author', content: organisation }),
    element('meta', { name: 'keywords', content: keywords.join(', ') }),
    styleSheet(css),
  ])
}

function coverToHtml({ organisation, title, period, facts }: Cover): Html {
  const lines = facts.map(({ label, value }) =>
    element('p', {}, [element('strong', {}, [text(`${label}: `)]), text(value)]),
  )
  return element('header', { class: 'cover' }, [
    element('p', { class: 'organisation' }, [text(organisation)]),
    element('h1', {}, [text(title)]),
    ...(period === '' ? [] : [element('p', { class: 'period' }, [text(period)])]),
    ...(lines.length === 0 ? [] : [element('div', { class: 'facts' }, lines)]),
  ])
}

/** Footnotes stand at the end, since a page on a screen has no foot; each leads back to its words. */
function notesToHtml({ notes, words }: Context): Html[] {
  if (notes.length === 0) return []
  const items = notes
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, children }) => {
      const back = { href: `#noteref-${number}`, role: 'doc-backlink', class: 'back' }
      const label = words.backToText(number)
      return element('li', { id: `note-${number}`, value: number }, [
        ...noteToHtml(children),
        text(' '),
        element('a', { ...back, 'aria-label': label }, [text('↩')]),
      ])
    })
  const section = { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': 'notes' }
  return [
    element('section', section, [
      element('h2', { id: 'notes' }, [text(words.notes)]),
      element('ol', {}, items),
    ]),
  ]
}
