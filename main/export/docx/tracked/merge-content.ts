import { childOf, childrenOf, isElement, textOf, type XmlElement } from '../../../xml/xml-tree.ts'
import { align, type Item, type Pair } from './align.ts'
import { type Change, make } from './marks.ts'
import { mergeParagraph, wholeParagraph } from './merge-paragraph.ts'
import type { Sides } from './sides.ts'
import { bookmarksIn, type Thing, thingsOf } from './things.ts'

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
