import { childOf, childrenOf, isElement, textOf, type XmlElement } from '../../../xml/xml-tree.ts'
import { align, type Item, type Pair } from './align.ts'
import { type Change, make } from './marks.ts'
import { mergeParagraph, wholeParagraph } from './merge-paragraph.ts'
import type { Sides } from './sides.ts'
import { fieldCharacter } from './tokens.ts'

/** A paragraph, a table, or a field that goes over paragraphs: a list of contents. */
export type Thing = Item & {
  kind: 'paragraph' | 'section' | 'table' | 'field'
  elements: XmlElement[]
  /** What opens and closes such a field; it is in no element any more. */
  start: XmlElement[]
  end: XmlElement[]
}

/** An element of the merged content; of a paragraph the end is marked only when all are known. */
type Placed = { element: XmlElement; change?: Change | undefined }

/** The content of a body, a cell or a note, of both versions as one. */
export function mergeContent(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  sides: Sides,
): XmlElement[] {
  const pairs = withLastPaired(align(thingsOf(before), thingsOf(after)))
  const placed = pairs.flatMap((pair) => mergePair(pair, sides))
  return finished(placed, sides)
}

/** The paragraphs and tables that are in both versions, the older one first. */
export function commonThings(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
): { before: XmlElement; after: XmlElement }[] {
  return align(thingsOf(before), thingsOf(after)).flatMap(({ before, after }) => {
    const [one, other] = [before?.elements[0], after?.elements[0]]
    return one && other ? [{ before: one, after: other }] : []
  })
}

function thingsOf(elements: readonly XmlElement[]): Thing[] {
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
function bookmarksIn(element: XmlElement): string[] {
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

/** Each cell and body ends with a paragraph that cannot come or go: the last ones are taken as one. */
function withLastPaired(pairs: Pair<Thing>[]): Pair<Thing>[] {
  const before = pairs.findLastIndex((pair) => pair.before !== undefined)
  const after = pairs.findLastIndex((pair) => pair.after !== undefined)
  const [one, other] = [pairs[before]?.before, pairs[after]?.after]
  if (before === after || one?.kind !== 'paragraph' || other?.kind !== 'paragraph') return pairs
  if (pairs[before]?.after || pairs[after]?.before) return pairs
  const rest = pairs.filter((_, at) => at !== before && at !== after)
  return [...rest, { before: one, after: other }]
}

function mergePair(pair: Pair<Thing>, sides: Sides): Placed[] {
  const { before, after } = pair
  if (!before) return after ? wholeThing(after, 'inserted', sides) : []
  if (!after) return wholeThing(before, 'deleted', sides)
  const [one, other] = [before.elements[0], after.elements[0]]
  if (!one || !other) return []
  if (after.kind === 'field') return mergeField(before, after, sides)
  if (after.kind !== 'table') return [{ element: mergeParagraph(one, other, sides) }]
  if (columnsOf(one) === columnsOf(other)) return [{ element: mergeTable(one, other, sides) }]
  return [...wholeThing(before, 'deleted', sides), ...wholeThing(after, 'inserted', sides)]
}

function wholeThing({ kind, elements, start, end }: Thing, change: Change, sides: Sides): Placed[] {
  if (kind === 'table') {
    return elements.map((table) => ({ element: wholeTable(table, change, sides), change }))
  }
  const runs = (frame: XmlElement[]) => sides.marks.runs(change, frame)
  const paragraphs = elements.map((element) => wholeParagraph(element, change, sides))
  return framed(paragraphs, runs(start), runs(end)).map((element) => ({ element, change }))
}

/**
 * A field of several paragraphs whose paragraphs come and go. Its end would go along with the last of
 * them, so it gets a paragraph of its own.
 */
function mergeField(before: Thing, after: Thing, sides: Sides): Placed[] {
  const pairs = align(thingsOf(before.elements), thingsOf(after.elements))
  const placed = pairs.flatMap((pair) => mergePair(pair, sides))
  const changes = placed.map(({ change }) => change)
  const elements = placed.map(({ element }) => element)
  if (placed.at(-1)?.change === undefined) {
    return framed(elements, after.start, after.end).map((element, at) => ({
      element,
      change: changes[at],
    }))
  }
  const all = framed([...elements, edge()], after.start, after.end)
  return all.map((element, at) => ({ element, change: changes[at] }))
}

/** Paragraphs with the start of a field in the first and its end in the last. */
function framed(paragraphs: XmlElement[], start: XmlElement[], end: XmlElement[]): XmlElement[] {
  return paragraphs.map((paragraph, at) => {
    const { children } = paragraph
    const behind = children.findIndex((child) => isElement(child) && child.name === 'w:pPr') + 1
    return {
      ...paragraph,
      children: [
        ...children.slice(0, behind),
        ...(at === 0 ? start : []),
        ...children.slice(behind),
        ...(at === paragraphs.length - 1 ? end : []),
      ],
    }
  })
}

/** A paragraph that takes no room. */
function edge(): XmlElement {
  return make('w:p', {}, [make('w:pPr', {}, [make('w:pStyle', { 'w:val': 'Edge' })])])
}

/** Ends of paragraphs marked; tables kept apart, which would become one; the last paragraph as it must be. */
function finished(placed: readonly Placed[], sides: Sides): XmlElement[] {
  const apart = placed.flatMap((one, at): Placed[] => {
    const isBetween = one.element.name === 'w:tbl' && placed[at - 1]?.element.name === 'w:tbl'
    return isBetween ? [{ element: edge(), change: 'deleted' }, one] : [one]
  })
  const last = apart.at(-1)
  if (last?.element.name === 'w:p' && last.change) settleLast(apart, last.change, sides)
  return apart.map(({ element, change }) =>
    element.name === 'w:p' && change ? sides.marks.paragraph(change, element) : element,
  )
}

/**
 * What comes or goes at the end does so with the end of the paragraph before it. Where there is none, an
 * empty paragraph that takes no room stays.
 */
function settleLast(placed: Placed[], change: Change, sides: Sides): void {
  const kept = placed.findLastIndex((one) => one.change !== change || one.element.name !== 'w:p')
  const before = placed[kept]
  const last = placed.at(-1)
  if (!last) return
  const own = childOf(last.element, 'w:pPr')
  const isParagraph = before?.element.name === 'w:p' && before.change === undefined
  const other = isParagraph ? childOf(before.element, 'w:pPr') : childOf(edge(), 'w:pPr')
  if (isParagraph) before.change = change
  last.change = undefined
  const look = change === 'inserted' ? lookBefore(other) : lookAfter(other)
  const [is, was] = change === 'inserted' ? [own, look] : [look, own]
  const rest = last.element.children.filter((child) => child !== own)
  const bare = make('w:p', last.element.attributes, is ? [is, ...rest] : rest)
  last.element = sides.marks.properties(bare, was)
}

function lookBefore(properties: XmlElement | undefined): XmlElement | undefined {
  const changed = childOf(properties, 'w:pPrChange')
  return changed ? childOf(changed, 'w:pPr') : properties
}

function lookAfter(properties: XmlElement | undefined): XmlElement | undefined {
  if (!properties) return undefined
  const isLook = (child: XmlElement | string) => isElement(child) && child.name !== 'w:pPrChange'
  return { ...properties, children: properties.children.filter(isLook) }
}

function columnsOf(table: XmlElement): number {
  return childrenOf(childOf(table, 'w:tblGrid')).length
}

type Row = Item & { element: XmlElement }

function mergeTable(before: XmlElement, after: XmlElement, sides: Sides): XmlElement {
  const rows = align(rowsOf(before), rowsOf(after)).flatMap(({ before, after }): XmlElement[] => {
    if (!after) return before ? [wholeRow(before.element, 'deleted', sides)] : []
    if (!before) return [wholeRow(after.element, 'inserted', sides)]
    return mergeRow(before.element, after.element, sides)
  })
  const rest = after.children.filter((child) => isElement(child) && child.name !== 'w:tr')
  return { ...after, children: [...rest, ...rows] }
}

function rowsOf(table: XmlElement): Row[] {
  const own = bookmarksIn(table)[0]
  return childrenOf(table, 'w:tr').map((element, at) => {
    const first = childOf(element, 'w:tc')
    const name = first ? bookmarksIn(first).findLast((one) => one !== own) : undefined
    const id = name ?? (at === 0 ? 'first' : undefined)
    const words = childrenOf(element, 'w:tc').map(textOf).join('\n')
    return { kind: 'row', id, words, element }
  })
}

function mergeRow(before: XmlElement, after: XmlElement, sides: Sides): XmlElement[] {
  const cells = childrenOf(before, 'w:tc')
  const count = childrenOf(after, 'w:tc').length
  if (cells.length !== count) {
    return [wholeRow(before, 'deleted', sides), wholeRow(after, 'inserted', sides)]
  }
  let at = -1
  const children = after.children.map((child) => {
    if (!isElement(child) || child.name !== 'w:tc') return child
    at += 1
    const cell = cells[at]
    return cell ? mergeCell(cell, child, sides) : child
  })
  return [{ ...after, children }]
}

function mergeCell(before: XmlElement, after: XmlElement, sides: Sides): XmlElement {
  const content = (cell: XmlElement) => childrenOf(cell).filter(({ name }) => name !== 'w:tcPr')
  const look = childOf(after, 'w:tcPr')
  const merged = mergeContent(content(before), content(after), sides)
  return { ...after, children: look ? [look, ...merged] : merged }
}

function wholeTable(table: XmlElement, change: Change, sides: Sides): XmlElement {
  return {
    ...table,
    children: table.children.map((child) =>
      isElement(child) && child.name === 'w:tr' ? wholeRow(child, change, sides) : child,
    ),
  }
}

function wholeRow(row: XmlElement, change: Change, sides: Sides): XmlElement {
  const cells = row.children.map((child) =>
    isElement(child) && child.name === 'w:tc' ? wholeCell(child, change, sides) : child,
  )
  return sides.marks.row(change, { ...row, children: cells })
}

/** The last end is that of the cell, which goes with the row. */
function wholeCell(cell: XmlElement, change: Change, sides: Sides): XmlElement {
  const last = childrenOf(cell).at(-1)
  const children = cell.children.map((child) => {
    if (!isElement(child) || child.name !== 'w:p') return child
    const paragraph = wholeParagraph(child, change, sides)
    return child === last ? paragraph : sides.marks.paragraph(change, paragraph)
  })
  return { ...cell, children }
}
