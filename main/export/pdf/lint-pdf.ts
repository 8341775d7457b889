import {
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
} from '@cantoo/pdf-lib'
import { childrenOf, elementsOf, roleOf } from './structure.ts'

/** Why a PDF could not be read without seeing it, in words for the log; none when it can. */
export function lintPdf(document: PDFDocument): string[] {
  const { catalog } = document
  const errors: string[] = []
  const demand = (isMet: unknown, error: string) => {
    if (!isMet) errors.push(error)
  }

  const marks = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)
  demand(marks?.lookupMaybe(PDFName.of('Marked'), PDFBool)?.asBoolean(), 'not tagged')
  demand(textOf(catalog, 'Lang'), 'no language')
  demand(document.getTitle(), 'no title')
  demand(catalog.getViewerPreferences()?.getDisplayDocTitle(), 'title not shown')
  demand(catalog.has(PDFName.of('Outlines')), 'no outline')

  let level = 0
  for (const element of elementsOf(document)) {
    const role = roleOf(element)
    const heading = /^H([1-6])$/.exec(role)?.[1]
    if (heading !== undefined) {
      if (level === 0) demand(heading === '1', `first heading is ${role}`)
      level = Number(heading)
    }
    if (role === 'Figure') demand(textOf(element, 'Alt'), 'figure without a description')
    if (role === 'Table') demand(hasHeading(element), 'table without headings')
  }
  demand(level > 0, 'no headings')
  for (const page of document.getPages()) {
    if (page.node.Annots())
      demand(page.node.has(PDFName.of('Tabs')), 'page without an order of tabs')
  }
  return errors
}

function hasHeading(element: PDFDict): boolean {
  return childrenOf(element).some((child) => roleOf(child) === 'TH' || hasHeading(child))
}

function textOf(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}
