import type { ContentsEntry, PrintContents } from '#shared/print/tree.ts'
import { textWidth } from '../paper.ts'
import { blockBookmark } from './bookmarks.ts'
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
  { id, title, depth, entries }: PrintContents,
  context: Context,
  before: readonly Node[],
  look: { pageBreakBefore?: true },
): Node[] {
  const name = context.bookmark(blockBookmark(id), [words(title)])
  const heading = paragraph({ style: 'TOCHeading', ...look }, [...before, ...name])
  const start = fieldStart(`TOC \\o "1-${depth}" \\h \\z \\u`)
  // Dots lead to the page number; a style of the library cannot say so.
  const dots = context.pageNumbers ? { dottedTab: textWidth('portrait') } : {}
  const lines = entries.map((entry, index) =>
    paragraph({ style: `TOC${entry.level}`, ...dots }, [
      ...(index === 0 ? start : []),
      internalLink(blockBookmark(entry.id), lineOf(entry, context)),
      ...(index === entries.length - 1 ? [fieldEnd()] : []),
    ]),
  )
  return [heading, ...lines]
}

function lineOf({ id, number, title }: ContentsEntry, context: Context): Node[] {
  const tab = run(element('w:tab'))
  return [
    ...(number === '' ? [] : [words(number), tab]),
    words(title),
    ...(context.pageNumbers ? [tab, ...field(`PAGEREF ${blockBookmark(id)} \\h`, '')] : []),
  ]
}
