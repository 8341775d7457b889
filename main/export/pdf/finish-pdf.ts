import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { withArtifacts } from './artifacts.ts'
import { lintPdf } from './lint-pdf.ts'
import { type PdfFacts, writeMetadata } from './metadata.ts'
import { mendStructure } from './structure.ts'

export type PdfToFinish = {
  pdf: Uint8Array
  facts: PdfFacts
  /** What links within the document lead to, in words, by the name of the place. */
  places: ReadonlyMap<string, string>
}

/** `errors` says in words for the log why the file must not be used. */
export type FinishedPdf = { bytes: Uint8Array; errors: string[] }

/** What Chromium printed, put in order for those who listen to it, and checked. */
export async function finishPdf({ pdf, facts, places }: PdfToFinish): Promise<FinishedPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  writeMetadata(document, facts)
  mendStructure(document)
  mendOutline(document)
  document.getPages().forEach((page, index) => {
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    nameLinks(page, places)
    markArtifacts(document, page, index === 0)
  })
  const errors = lintPdf(document)
  return { bytes: await document.save(), errors }
}

/** On which page each place that something links to stands, by its name. */
export async function pagesOfPlaces(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]))
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const pages = new Map<string, number>()
  for (const [name] of places?.entries() ?? []) {
    const target = places?.lookup(name)
    const page = target instanceof PDFArray ? target.get(0) : undefined
    const number = page instanceof PDFRef ? numbers.get(page) : undefined
    if (number !== undefined) pages.set(name.decodeText(), number)
  }
  return pages
}

/** Chromium names the first entry as its own parent. */
function mendOutline(document: PDFDocument): void {
  const outlines = document.catalog.get(PDFName.of('Outlines'))
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  if (!root || !(outlines instanceof PDFRef)) return
  let entry = root.get(PDFName.of('First'))
  while (entry instanceof PDFRef) {
    const found = document.context.lookup(entry, PDFDict)
    found.set(PDFName.of('Parent'), outlines)
    entry = found.get(PDFName.of('Next'))
  }
}

/** A link says where it leads: the address, or the words of the place. */
function nameLinks(page: PDFPage, places: PdfToFinish['places']): void {
  const annotations = page.node.Annots()
  for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
    const link = annotations?.lookup(index)
    if (!(link instanceof PDFDict) || link.has(PDFName.of('Contents'))) continue
    const address = link
      .lookupMaybe(PDFName.of('A'), PDFDict)
      ?.lookupMaybe(PDFName.of('URI'), PDFString)
      ?.decodeText()
    const place = link.get(PDFName.of('Dest'))
    const words = address ?? (place instanceof PDFName ? places.get(place.decodeText()) : undefined)
    if (words) link.set(PDFName.of('Contents'), PDFHexString.fromText(words))
  }
}

function markArtifacts(document: PDFDocument, page: PDFPage, isCover: boolean): void {
  const contents = page.node.Contents()
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((one) => document.context.lookup(one))
      : [contents]
  const source = streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .join('\n')
  const marked = Buffer.from(withArtifacts(source, isCover), 'latin1')
  page.node.set(
    PDFName.of('Contents'),
    document.context.register(document.context.flateStream(new Uint8Array(marked))),
  )
}
