import { SaxesParser } from 'saxes'
import type { XmlHandlers } from './read-xml.ts'

/** A document type, with which XML can name files and grow without end. Word writes none. */
export class DocumentTypeRefused extends Error {
  override readonly name = 'DocumentTypeRefused'
}

/**
 * Reads any XML from end to end, as `readXml` reads what we write ourselves, and throws where it is not
 * well-formed. Knows the five entities of XML and no others; a document type is refused.
 */
export function readAnyXml(xml: string, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  })
  const path: string[] = []
  let parent = ''
  const say = (characters: string) => {
    if (path.length > 0) text?.(characters, parent)
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new DocumentTypeRefused('a document type')
  })
  parser.on('opentag', ({ name, attributes }) => {
    open?.(name, attributes)
    path.push(name)
    parent = name
  })
  parser.on('closetag', ({ name }) => {
    path.pop()
    parent = path.at(-1) ?? ''
    close?.(name, parent)
  })
  parser.on('text', say)
  parser.on('cdata', say)
  parser.write(xml).close()
}
