import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'

/** The kind of a structure element: `H2`, `Table`. */
export function roleOf(element: PDFDict): string {
  return element.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() ?? ''
}

/** The elements right below one; not the words. */
export function childrenOf(element: PDFDict): PDFDict[] {
  const below = element.lookup(PDFName.of('K'))
  const list = below instanceof PDFArray ? below.asArray() : below ? [below] : []
  return list
    .map((child) => (child instanceof PDFRef ? element.context.lookup(child) : child))
    .filter((child): child is PDFDict => child instanceof PDFDict && child.has(PDFName.of('S')))
}

/** Every structure element of a document, those above before those below. */
export function* elementsOf(document: PDFDocument): Generator<PDFDict> {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const waiting = root ? [root] : []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next !== root) yield next
    waiting.push(...childrenOf(next).toReversed())
  }
}

/**
 * What Chromium names in ways of its own: a figure round a figure, and words of emphasis that no
 * standard knows.
 */
export function mendStructure(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) return
  const { context } = document
  root.set(PDFName.of('RoleMap'), context.obj({ Strong: 'Span', Em: 'Span' }))
  for (const element of elementsOf(document)) {
    const children = childrenOf(element)
    if (roleOf(element) === 'Figure' && children.some((child) => roleOf(child) === 'Figure')) {
      element.set(PDFName.of('S'), PDFName.of('Div'))
    }
  }
}
