import { type IParagraphOptions, type Paragraph, Table, TextRun, type XmlComponent } from 'docx'
import { assertNever } from '#shared/assert.ts'
import type { PrintBlock, PrintCallout, PrintSection } from '#shared/print/tree.ts'
import { blockBookmark } from './bookmarks.ts'
import { contentsToDocx } from './contents.ts'
import type { Context } from './context.ts'
import { paragraph } from './elements.ts'
import { imageToDocx } from './images.ts'
import { inlinesToDocx } from './inlines.ts'
import { numberingOf } from './numbering.ts'
import { tableToDocx } from './tables.ts'

/**
 * A page break is no paragraph of its own, which would leave an empty line behind, but a property of
 * what follows; its bookmark goes there as well. Likewise the space after a table.
 */
type Place = {
  orientation: PrintSection['orientation']
  before: XmlComponent[]
  options: { pageBreakBefore?: true; spacing?: { before: number } }
}

export function sectionToDocx(
  { blocks, orientation }: PrintSection,
  isLast: boolean,
  context: Context,
): (Paragraph | Table)[] {
  const children: (Paragraph | Table)[] = []
  let before: XmlComponent[] = []
  let pageBreakBefore = false
  for (const block of blocks) {
    if (block.type === 'page-break') {
      if (block.id) before.push(...context.bookmark(blockBookmark(block.id), []))
      pageBreakBefore = true
      continue
    }
    const isAfterTable = children.at(-1) instanceof Table
    // Two tables in a row would become one.
    if (isAfterTable && block.type === 'table' && !block.caption && !pageBreakBefore) {
      children.push(paragraph({ style: 'Edge' }))
    }
    const options = {
      ...(pageBreakBefore && { pageBreakBefore: true as const }),
      ...(isAfterTable && isText(block) && { spacing: { before: 240 } }),
    }
    children.push(...blockToDocx(block, { orientation, before, options }, context))
    before = []
    pageBreakBefore = false
  }
  if (before.length > 0) children.push(paragraph({ style: 'BodyText', pageBreakBefore }, before))
  // A paragraph must end the body, and the last one of a section carries its page size; a bookmark
  // in that one is lost in LibreOffice, so it holds nothing else.
  if (!isLast || children.at(-1) instanceof Table) children.push(paragraph({ style: 'Edge' }))
  return children
}

function isText({ type }: PrintBlock): boolean {
  return type === 'paragraph' || type === 'list-item' || type === 'quote' || type === 'callout'
}

function blockToDocx(
  block: Exclude<PrintBlock, { type: 'page-break' }>,
  { orientation, before, options }: Place,
  context: Context,
): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading': {
      const unnumbered = { numbering: false, indent: { left: 0, hanging: 0 } } as const
      return [text(`Heading${block.level}`, block, block.number === '' ? unnumbered : {})]
    }
    case 'paragraph':
      return [text('BodyText', block)]
    case 'list-item':
      return [text('ListParagraph', block, { numbering: numberingOf(block) })]
    case 'quote':
      return [text('Quote', block)]
    case 'callout':
      return [text(calloutStyles[block.tone], block)]
    case 'table':
      return tableToDocx(block, orientation, context, before, options)
    case 'image':
      return imageToDocx(block, orientation, context, before, options)
    case 'contents':
      return contentsToDocx(block, context, before, options)
    default:
      return assertNever(block)
  }

  function text(style: string, block: PrintTextBlock, look: IParagraphOptions = {}): Paragraph {
    const runs = inlinesToDocx(block.children, context)
    return paragraph({ style, ...options, ...look }, [
      ...before,
      ...(block.type === 'callout' ? toneToDocx(block) : []),
      ...context.bookmark(blockBookmark(block.id), runs),
    ])
  }
}

type PrintTextBlock = Extract<PrintBlock, { children: unknown }>

function toneToDocx({ word }: PrintCallout): XmlComponent[] {
  return word === '' ? [] : [new TextRun({ text: `${word}: `, bold: true })]
}

/** Neighbours of the same tone are one box in Word, because their style is the same. */
const calloutStyles = {
  note: 'CalloutNote',
  key: 'CalloutKey',
  important: 'CalloutImportant',
} as const
