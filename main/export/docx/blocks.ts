import type { FileChild, Paragraph } from 'docx'
import { assertNever } from '#shared/assert.ts'
import type { PrintBlock, PrintCallout, PrintSection } from '#shared/print/tree.ts'
import { blockBookmark } from './bookmarks.ts'
import { commentEnd, commentStart } from './comments.ts'
import { contentsToDocx } from './contents.ts'
import type { Context } from './context.ts'
import {
  libraryParagraph,
  type Node,
  blocks as nodesToBlocks,
  type ParagraphLook,
  paragraph,
  words,
} from './elements.ts'
import { imageToDocx } from './images.ts'
import { inlinesToDocx } from './inlines.ts'
import { numberingOf } from './numbering.ts'
import { emptyTableToDocx, hasLead, isTable, tableToDocx } from './tables.ts'

/**
 * A page break is no paragraph of its own, which would leave an empty line behind, but a property of
 * what follows; its bookmark goes there as well. Likewise the space after a table.
 */
type Place = {
  orientation: PrintSection['orientation']
  before: Node[]
  look: { pageBreakBefore?: true; spacing?: { before: number } }
}

export function sectionToDocx(
  { blocks, orientation }: PrintSection,
  isLast: boolean,
  context: Context,
): FileChild[] {
  const children: (Node | Paragraph)[] = []
  let before: Node[] = []
  let pageBreakBefore = false
  for (const block of blocks) {
    if (block.type === 'page-break') {
      if (block.id) before.push(...context.bookmark<Node>(blockBookmark(block.id), []))
      pageBreakBefore = true
      continue
    }
    const isAfterTable = isTable(children.at(-1) ?? {})
    // Two tables in a row would become one.
    if (isAfterTable && block.type === 'table' && !hasLead(block) && !pageBreakBefore) {
      children.push(paragraph({ style: 'Edge' }))
    }
    if (!('children' in block)) {
      const numbers = context.takeComments(block.id)
      before.push(...commentStart(numbers), ...commentEnd(numbers))
    }
    const look = {
      ...(pageBreakBefore && { pageBreakBefore: true as const }),
      ...(isAfterTable && isText(block) && { spacing: { before: 240 } }),
    }
    children.push(...blockToDocx(block, { orientation, before, look }, context))
    before = []
    pageBreakBefore = false
  }
  if (before.length > 0) children.push(paragraph({ style: 'BodyText', pageBreakBefore }, before))
  // A paragraph must end the body, and the last one of a section carries its page size; a bookmark
  // in that one is lost in LibreOffice, so it holds nothing else.
  if (!isLast || isTable(children.at(-1) ?? {})) children.push(libraryParagraph({ style: 'Edge' }))
  return nodesToBlocks(children, context)
}

function isText({ type }: PrintBlock): boolean {
  return type === 'paragraph' || type === 'list-item' || type === 'quote' || type === 'callout'
}

function blockToDocx(
  block: Exclude<PrintBlock, { type: 'page-break' }>,
  { orientation, before, look }: Place,
  context: Context,
): (Node | Paragraph)[] {
  switch (block.type) {
    case 'heading':
      return [text(`Heading${block.level}`, block, block.number === '' ? withoutNumber : {})]
    case 'paragraph':
      return [text('BodyText', block)]
    case 'list-item':
      return [text('ListParagraph', block, { numbering: numberingOf(block, context) })]
    case 'quote':
      return [text('Quote', block)]
    case 'callout':
      return [text(calloutStyles[block.tone], block)]
    case 'table':
      return tableToDocx(block, orientation, context, before, look)
    case 'empty-table':
      return emptyTableToDocx(block, context, before, look)
    case 'image':
      return imageToDocx(block, orientation, context, before, look)
    case 'contents':
      return contentsToDocx(block, context, before, look)
    default:
      return assertNever(block)
  }

  function text(style: string, block: PrintTextBlock, own: Partial<ParagraphLook> = {}): Node {
    const runs = inlinesToDocx(block.children, context)
    return paragraph({ style, ...look, ...own }, [
      ...before,
      ...(block.type === 'callout' ? toneToDocx(block) : []),
      ...context.bookmark(blockBookmark(block.id), runs),
    ])
  }
}

type PrintTextBlock = Extract<PrintBlock, { children: unknown }>

/** Heading styles bring a number; list 0 takes it away. */
const withoutNumber = { numbering: { id: 0, level: 0 }, flush: true }

function toneToDocx({ word }: PrintCallout): Node[] {
  return word === '' ? [] : [words(`${word}: `, { bold: true })]
}

/** Neighbours of the same tone are one box in Word, because their style is the same. */
const calloutStyles = {
  note: 'CalloutNote',
  key: 'CalloutKey',
  important: 'CalloutImportant',
} as const
