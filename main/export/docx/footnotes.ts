import type { Document } from 'docx'
import { element, type Node } from './elements.ts'

/**
 * The room of the line above footnotes, in twips: what LibreOffice leaves for it whatever the file says. That of
 * the library is as tall as a line of text in Word, so that pages would end elsewhere there.
 */
const separatorHeight = 100

/** Writes the lines that part footnotes from the text anew, for whoever estimates the pages as well. */
export function setSeparators(document: Document): void {
  const notes = document.FootNotes.View
  const write = notes.prepForXml.bind(notes)
  notes.prepForXml = (context) => {
    const part = write(context)
    const children: unknown = part?.['w:footnotes']
    if (!part || !Array.isArray(children)) throw new Error('docx wrote no footnotes')
    return { ...part, 'w:footnotes': children.map(withOwnSeparator) }
  }
}

function withOwnSeparator(note: Node): Node {
  const parts: unknown = note['w:footnote']
  if (!Array.isArray(parts)) return note
  const [attributes] = parts
  // Notes of the plan have no type.
  const kind = attributes?._attr?.['w:type']
  if (kind === undefined) return note
  const spacing = { 'w:before': 0, 'w:after': 0, 'w:line': separatorHeight, 'w:lineRule': 'exact' }
  const look: Node = { 'w:pPr': [element('w:spacing', spacing)] }
  return { 'w:footnote': [attributes, { 'w:p': [look, { 'w:r': [element(`w:${kind}`)] }] }] }
}
