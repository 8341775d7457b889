import type { Logo } from '#shared/look/look.ts'
import type { Id } from '#shared/plan/model.ts'
import type { Cover, PrintDocument } from '#shared/print/tree.ts'
import { printWords } from '#shared/print/words.ts'
import { type Design, logoBoxes, logoSize } from '../design.ts'
import { sectionToHtml } from './blocks.ts'
import { anchorOf, type Context, createContext } from './context.ts'
import { noteToHtml, wordsOf } from './inlines.ts'
import { cssOf, fontStack, inMillimetres } from './style-sheet.ts'
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
  {
    design,
    images,
    pages,
  }: { design: Design; images: ReadonlyMap<string, Uint8Array>; pages?: ReadonlyMap<Id, number> },
): string {
  const words = printWords[print.language]
  const context = createContext({ words, design, images, pages })
  const sections = print.sections.map((section) => sectionToHtml(section, context))
  const page = element('html', { lang: print.language }, [
    headOf(print, design),
    element('body', {}, [
      element('a', { class: 'skip', href: '#content' }, [text(words.skip)]),
      coverToHtml(print.cover, design),
      element('main', { id: 'content' }, [...sections, ...notesToHtml(context)]),
    ]),
  ])
  return `<!doctype html>\n${page}\n`
}

/** What stands above and below the text of each page of paper, for Chromium to fill in. */
export function runningHtml(
  { organisation, title, language }: PrintDocument,
  { fonts, colours, margins, logo, footer }: Design,
): { head: string; foot: string } {
  const edges = `0 ${inMillimetres(margins.right)} 0 ${inMillimetres(margins.left)}`
  const row = 'display: flex; align-items: center; gap: 4mm'
  const style = `${row}; width: 100%; padding: ${edges}; font: 9pt ${fontStack(fonts.body)}; color: #${colours.muted}`
  const { page } = printWords[language]
  const head = [organisation, title].filter((part) => part !== '').join(' · ')
  const number = element('span', { class: 'pageNumber' })
  const total = element('span', { class: 'totalPages' })
  return {
    head: element('div', { style }, [
      ...(logo ? [logoToHtml(logo, logoBoxes.head, '')] : []),
      element('span', {}, [text(head)]),
    ]),
    foot: element('div', { style }, [
      element('span', { style: 'flex: auto' }, [text(footer)]),
      element('span', { style: 'flex: none' }, [text(`${page} `), number, text(' / '), total]),
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

function headOf({ title, organisation, keywords }: PrintDocument, design: Design): Html {
  return element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text(title)]),
    element('meta', { name: 'author', content: organisation }),
    element('meta', { name: 'keywords', content: keywords.join(', ') }),
    styleSheet(cssOf(design)),
  ])
}

function coverToHtml({ organisation, title, period, facts }: Cover, { logo }: Design): Html {
  const lines = facts.map(({ label, value }) =>
    element('p', {}, [element('strong', {}, [text(`${label}: `)]), text(value)]),
  )
  const above = logo
    ? [element('div', { class: 'logo-box' }, [logoToHtml(logo, logoBoxes.cover, organisation)])]
    : []
  return element('header', { class: logo ? 'cover with-logo' : 'cover' }, [
    ...above,
    element('p', { class: 'organisation' }, [text(organisation)]),
    element('h1', {}, [text(title)]),
    ...(period === '' ? [] : [element('p', { class: 'period' }, [text(period)])]),
    ...(lines.length === 0 ? [] : [element('div', { class: 'facts' }, lines)]),
  ])
}

function logoToHtml(logo: Logo, box: { width: number; height: number }, alt: string): Html {
  const { width, height } = logoSize(logo, box)
  return element('img', {
    class: 'logo',
    src: `data:image/${logo.format};base64,${Buffer.from(logo.bytes).toString('base64')}`,
    alt,
    width: logo.width,
    height: logo.height,
    style: `width:${width.toFixed(1)}mm;height:${height.toFixed(1)}mm`,
  })
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
