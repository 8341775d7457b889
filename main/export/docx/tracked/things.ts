import { childOf, childrenOf, isElement, textOf, type XmlElement } from '../../../xml/xml-tree.ts'
import type { Item } from './align.ts'
import { fieldCharacter } from './tokens.ts'

/** A paragraph, a table, or a field that goes over paragraphs: a list of contents. */
export type Thing = Item & {
  kind: 'paragraph' | 'section' | 'table' | 'field'
  elements: XmlElement[]
  /** What opens and closes such a field; it is in no element any more. */
  start: XmlElement[]
  end: XmlElement[]
}

/** The content of a body, a cell or a note as what is compared. */
export function thingsOf(elements: readonly XmlElement[]): Thing[] {
  const things: Thing[] = []
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at]
    if (!element) continue
    const frame = { start: [], end: [] }
    if (element.name === 'w:tbl') {
      const [name] = bookmarksIn(element)
      const words = textOf(element)
      things.push({ kind: 'table', id: name, words, elements: [element], ...frame })
    } else if (fieldsLeftOpen(element) > 0 || isContents(element)) {
      const last = endOfField(elements, at)
      things.push(fieldOf(elements.slice(at, last + 1)))
      at = last
    } else {
      const isSection = childOf(childOf(element, 'w:pPr'), 'w:sectPr') !== undefined
      const words = textOf(element)
      const kind = isSection ? 'section' : 'paragraph'
      things.push({ kind, id: nameOf(element), words, elements: [element], ...frame })
    }
  }
  return things
}

const ownName = /^_kt[nt]?_/

/** Names of the bookmarks that lead back to blocks. */
export function bookmarksIn(element: XmlElement): string[] {
  if (element.name === 'w:bookmarkStart') {
    const name = element.attributes['w:name'] ?? ''
    return ownName.test(name) ? [name] : []
  }
  return element.children.filter(isElement).flatMap(bookmarksIn)
}

/** A page break gives its bookmark to what follows, so the last one is the paragraph's own. */
function nameOf(paragraph: XmlElement): string | undefined {
  const names = bookmarksIn(paragraph)
  const own = names.findLast((name) => name.startsWith('_kt_')) ?? names[0]
  const link = childOf(paragraph, 'w:hyperlink')?.attributes['w:anchor']
  return own ?? (link === undefined ? undefined : `to ${link}`)
}

/** A list of contents of one line begins and ends in it. */
function isContents(element: XmlElement): boolean {
  const run = childrenOf(element, 'w:r').find((child) => childOf(child, 'w:instrText'))
  return /^\s*TOC\b/.test(textOf(childOf(run, 'w:instrText')))
}

function fieldsLeftOpen(element: XmlElement): number {
  let depth = 0
  const count = (child: XmlElement) => {
    const type = child.name === 'w:r' ? fieldCharacter(child) : undefined
    if (type === 'begin') depth += 1
    if (type === 'end') depth -= 1
    if (child.name === 'w:hyperlink') child.children.filter(isElement).forEach(count)
  }
  element.children.filter(isElement).forEach(count)
  return depth
}

function endOfField(elements: readonly XmlElement[], from: number): number {
  let depth = 0
  for (let at = from; at < elements.length; at += 1) {
    const element = elements[at]
    if (element) depth += fieldsLeftOpen(element)
    if (depth <= 0) return at
  }
  return elements.length - 1
}

/** The field starts in the first of its paragraphs, and its last run stands at the end of the last. */
function fieldOf(elements: XmlElement[]): Thing {
  const first = elements[0]?.children.filter(isElement) ?? []
  const from = first.findIndex((child) => fieldCharacter(child) === 'begin')
  const to = first.findIndex((child) => fieldCharacter(child) === 'separate')
  const start = first.slice(from, to + 1)
  const last = elements.at(-1)?.children.filter(isElement) ?? []
  const end = last
    .filter((child) => child.name === 'w:r' && fieldCharacter(child) === 'end')
    .slice(-1)
  const frame = new Set([...start, ...end])
  const paragraphs = elements.map((element) => ({
    ...element,
    children: element.children.filter((child) => !isElement(child) || !frame.has(child)),
  }))
  const id = start.map(textOf).join('').trim()
  const words = paragraphs.map(textOf).join('\n')
  return { kind: 'field', id, words, elements: paragraphs, start, end }
}
