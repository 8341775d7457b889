import type { ContentsEntry, PrintContents } from '#shared/print/tree.ts'
import { textWidth } from '../design.ts'
import { blockBookmark, numberBookmark } from './bookmarks.ts'
import type { Context } from './context.ts'
import {
  element,
  field,
  fieldEnd,
  fieldStart,
  internalLink,
  type Node,
  paragraph,
  run,
  words,
} from './elements.ts'

/**
 * The list of contents: a field that Word can update, already filled, so that nobody is asked whether
 * to update it.
 */
export function contentsToDocx(
  { id, title, depth, of, entries }: PrintContents,
  context: Context,
  before: readonly Node[],
  look: { pageBreakBefore?: true },
): Node[] {
  const name = context.bookmark(blockBookmark(id), [words(title)])
  const heading = paragraph(
    { style: 'TOCHeading', ...look, ...(of && { spacing: { before: 360 } }) },
    [...before, ...name],
  )
  const start = fieldStart(
    of ? `TOC \\h \\z \\c "${context.words[labels[of]]}"` : `TOC \\o "1-${depth}" \\h \\z \\u`,
  )
  // Dots lead to the page number; a style of the library cannot say so.
  const dots = context.pageNumbers ? { dottedTab: textWidth('portrait', context.design) } : {}
  const lines = entries.map((entry, index) =>
    paragraph({ style: of ? 'TableofFigures' : `TOC${entry.level}`, ...dots }, [
      ...(index === 0 ? start : []),
      of ? captionLine(entry, context) : headingLine(entry, context),
      ...(index === entries.length - 1 ? [fieldEnd()] : []),
    ]),
  )
  return [heading, ...lines]
}

/** By the words that captions are counted under. */
const labels = { tables: 'table', figures: 'figure' } as const

function headingLine({ id, number, title }: ContentsEntry, context: Context): Node {
  const start = number === '' ? [] : [words(number), tab()]
  return lineTo(blockBookmark(id), [...start, words(title)], context)
}

/** As Word writes it when it fills the list anew: the caption and no more. */
function captionLine({ id, number, title }: ContentsEntry, context: Context): Node {
  return lineTo(numberBookmark(id), [words(`${number} ${title}`)], context)
}

/** The number of the page is filled in by whoever lays the pages out. */
function lineTo(bookmark: string, line: Node[], { pageNumbers }: Context): Node {
  const page = pageNumbers ? [tab(), ...field(`PAGEREF ${bookmark} \\h`, '')] : []
  return internalLink(bookmark, [...line, ...page])
}

function tab(): Node {
  return run(element('w:tab'))
}
