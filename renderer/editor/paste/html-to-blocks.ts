import { pageBreak } from '#shared/plan/build.ts'
import type { Block, HeadingLevel, Inline, Link, Text } from '#shared/plan/model.ts'
import { linkUrl } from '#shared/plan/text-schema.ts'
import { isText, isTextBlock } from '#shared/plan/walk.ts'
import { inertDocument } from '../../inert-document.ts'
import { createFlow, type Flow, type Kind } from './flow.ts'
import { marksOf } from './marks.ts'
import { type Notes, notesIn } from './notes.ts'
import { captionText, tableFrom } from './tables.ts'
import { listStylesIn, type WordListStyles, wordListItem } from './word-lists.ts'

/** What stays the same through one paste. */
type Source = { notes: Notes; listStyles: WordListStyles; planLanguage: string }

/**
 * Turns HTML from the clipboard (Word, LibreOffice, Google Docs, a web page) into blocks. Headings,
 * lists, tables, links, footnotes and marks are kept; all else is dropped but its words. Nothing of
 * the HTML itself survives: every block is made anew, so what comes out is safe by construction.
 */
export function htmlToBlocks(html: string, planLanguage = 'fi'): Block[] {
  const document = inertDocument(html)
  const source = { notes: notesIn(document), listStyles: listStylesIn(document), planLanguage }
  return flowOf(document.body, source)
}

/** The blocks of one element: the whole clipboard, or a table cell. */
function flowOf(root: Element, source: Source): Block[] {
  const flow = createFlow()
  walkChildren(root, { source, flow, marks: {}, preformatted: false })
  flow.end()
  return flow.blocks
}

type Place = {
  source: Source
  flow: Flow
  marks: Omit<Text, 'text'>
  /** Spaces and line ends count, as in `pre`. */
  preformatted: boolean
}

function walkChildren(element: Element, place: Place): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) addText(child.nodeValue ?? '', place)
    else if (child.nodeType === 1) walkElement(child as Element, place)
  }
}

function addText(raw: string, { flow, marks, preformatted }: Place): void {
  const clean = raw.replace(controlCharacters, '')
  const lines = preformatted ? clean.split(/\r\n?|\n/) : [clean.replace(/[\r\n]+/g, ' ')]
  lines.forEach((line, index) => {
    if (index > 0) flow.addLineEnd()
    flow.addText({ text: line.replace(/[\t\f\v]+/g, ' '), ...marks })
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const controlCharacters = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u200b\u2060\ufeff]/g

function walkElement(element: Element, place: Place): void {
  const { source, flow } = place
  if (isDropped(element) || source.notes.bodies.has(element)) return

  const note = source.notes.byAnchor.get(element)
  if (note) {
    flow.addFootnote({
      type: 'footnote',
      note: noteContent(note, source),
      children: [{ text: '' }],
    })
    return
  }

  const tag = element.localName
  const inside = insideOf(element, place)
  if (tag === 'br') {
    if (/page-break-before\s*:\s*always/i.test(styleOf(element))) flow.addBlocks([pageBreak()])
    else flow.addLineEnd()
  } else if (tag === 'img') {
    addImageText(element, place)
  } else if (tag === 'a') {
    addLink(element, inside)
  } else if (tag === 'table') {
    addTable(element, place)
  } else if (tag === 'ul' || tag === 'ol') {
    walkList(element, inside, 0)
  } else if (blockTags.has(tag)) {
    flow.within(kindOf(element, source), () => walkChildren(element, inside))
  } else {
    walkChildren(element, inside)
  }
}

function insideOf(element: Element, place: Place): Place {
  const marks = marksOf(element, place.marks, place.source.planLanguage)
  const preformatted =
    place.preformatted ||
    element.localName === 'pre' ||
    /white-space\s*:\s*(pre|break-spaces)/i.test(styleOf(element))
  return { ...place, marks, preformatted }
}

/** Carries no words of the document, or words that are not meant to be read. */
function isDropped(element: Element): boolean {
  if (droppedTags.has(element.localName)) return true
  if (element.hasAttribute('hidden')) return true
  const style = styleOf(element)
  if (/display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style)) return true
  if (/mso-element\s*:\s*comment/i.test(style)) return true
  if (element.localName === 'del' && element.hasAttribute('datetime')) return true
  return /\bMsoCommentReference\b/.test(element.className)
}

const droppedTags = new Set(
  'script style template head title meta link noscript iframe object embed svg math canvas audio video source map input select textarea hr'.split(
    ' ',
  ),
)

const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav p pre section summary td th tr'.split(
    ' ',
  ),
)

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? ''
}

function kindOf(element: Element, source: Source): Kind | undefined {
  const heading = /^h([1-6])$/.exec(element.localName)?.[1]
  if (heading) return { type: 'heading', level: headingLevel(Number(heading)) }
  if (element.localName === 'blockquote') return { type: 'quote' }
  if (element.localName !== 'p') return undefined

  const item = wordListItem(element, source.listStyles)
  if (item) return item
  const outline = /mso-outline-level\s*:\s*([1-9])/i.exec(styleOf(element))?.[1]
  if (outline) return { type: 'heading', level: headingLevel(Number(outline)) }
  if (/\bMsoTitle\b/.test(element.className)) return { type: 'heading', level: 1 }
  if (/\bMsoCaption\b/.test(element.className)) return { type: 'caption' }
  return undefined
}

function headingLevel(level: number): HeadingLevel {
  return Math.min(level, 4) as HeadingLevel
}

function addLink(element: Element, place: Place): void {
  const url = linkUrl.safeParse(element.getAttribute('href')?.trim())
  if (!url.success) walkChildren(element, place)
  else place.flow.withinLink(url.data, () => walkChildren(element, place))
}

const imageWords: Record<string, string> = { fi: 'Kuva', sv: 'Bild' }

/**
 * A picture does not come along, but what it says does: in brackets, like all that is still to be
 * done, so that the writer sees where a picture is missing.
 */
function addImageText(element: Element, { source, flow }: Place): void {
  const alt = element.getAttribute('alt')?.replace(controlCharacters, '').trim()
  if (!alt) return
  flow.within({ type: 'paragraph' }, () =>
    flow.addText({ text: `[${imageWords[source.planLanguage] ?? 'Image'}: ${alt}]` }),
  )
}

function addTable(element: Element, { source, flow }: Place): void {
  const table = tableFrom(element, (cell) => flowOf(cell, source))
  if (Array.isArray(table)) {
    flow.addBlocks(table)
  } else {
    const above = table.caption === '' ? flow.takeCaption() : undefined
    flow.addBlocks([{ ...table, caption: captionText(above) ?? table.caption }])
  }
}

/** `ul` and `ol`, nested in an item or, as Word and old pages do, directly in the list. */
function walkList(list: Element, place: Place, level: number): void {
  const kind = { type: 'list-item', ordered: list.localName === 'ol', level } as const
  let first = true
  for (const child of list.children) {
    if (isDropped(child) || place.source.notes.bodies.has(child)) continue
    if (child.localName === 'ul' || child.localName === 'ol') {
      walkList(child, place, Math.min(level + 1, 8))
    } else {
      const restarts = first && level === 0 && kind.ordered
      place.flow.within(restarts ? { ...kind, restart: true } : kind, () =>
        walkItem(child, insideOf(child, place), level),
      )
      first = false
    }
  }
}

function walkItem(item: Element, place: Place, level: number): void {
  for (const child of item.childNodes) {
    const tag = (child as Element).localName
    if (tag === 'ul' || tag === 'ol') walkList(child as Element, place, Math.min(level + 1, 8))
    else if (child.nodeType === 3) addText(child.nodeValue ?? '', place)
    else if (child.nodeType === 1) walkElement(child as Element, place)
  }
}

function noteContent(body: Element, source: Source): (Text | Link)[] {
  const inline = flowOf(body, { ...source, notes: { ...source.notes, bodies: new Set() } })
    .flatMap((block): Inline[] => (isTextBlock(block) ? block.children : []))
    .filter((part): part is Text | Link => isText(part) || part.type === 'link')
  return inline.length > 0 ? inline : [{ text: '' }]
}
