import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'

export type PdfFacts = {
  title: string
  organisation: string
  keywords: readonly string[]
  language: string
  /** The day that is written into the file. */
  date: Date
}

/** Says what the file is and nothing of the machine it was made on. PDF/UA is not claimed. */
export function writeMetadata(document: PDFDocument, facts: PdfFacts): void {
  const { title, organisation, keywords, language } = facts
  const day = new Date(`${facts.date.toISOString().slice(0, 10)}T00:00:00Z`)
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(organisation)
  document.setKeywords([keywords.join(', ')])
  document.setCreator('Kertomus')
  document.setProducer('Kertomus')
  document.setCreationDate(day)
  document.setModificationDate(day)
  document.catalog.set(PDFName.of('Lang'), PDFString.of(language))

  const metadata = document.context.stream(new TextEncoder().encode(xmpOf(facts, day)), {
    Type: 'Metadata',
    Subtype: 'XML',
  })
  document.catalog.set(PDFName.of('Metadata'), document.context.register(metadata))
}

function xmpOf({ title, organisation, keywords, language }: PdfFacts, day: Date): string {
  const at = day.toISOString().replace('.000Z', 'Z')
  const subjects = keywords.map((word) => `<rdf:li>${escaped(word)}</rdf:li>`).join('')
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(organisation)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:subject><rdf:Bag>${subjects}</rdf:Bag></dc:subject>`,
    `<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords><pdf:Producer>Kertomus</pdf:Producer>`,
    `<xmp:CreatorTool>Kertomus</xmp:CreatorTool><xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('\n')
}

function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop
  const clean = text.toWellFormed().replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
