import { LeaderType, type Paragraph, Tab, TabStopType, TextRun, type XmlComponent } from 'docx'
import type { ContentsEntry, PrintContents } from '#shared/print/tree.ts'
import { blockBookmark } from './bookmarks.ts'
import type { Context } from './context.ts'
import { fieldEnd, fieldStart, internalLink, paragraph, run, textField } from './elements.ts'
import { textWidth } from './page.ts'

/**
 * The list of contents: a field that Word can update, already filled, so that nobody is asked whether
 * to update it.
 */
export function contentsToDocx(
  { id, title, depth, entries }: PrintContents,
  context: Context,
  before: readonly XmlComponent[],
  options: { pageBreakBefore?: true },
): Paragraph[] {
  const name = context.bookmark(blockBookmark(id), [new TextRun(title)])
  const heading = paragraph({ style: 'TOCHeading', ...options }, [...before, ...name])
  const start = fieldStart(`TOC \\o "1-${depth}" \\h \\z \\u`)
  const dots = context.pageNumbers ? { tabStops: [dottedTab] } : {}
  const lines = entries.map((entry, index) =>
    paragraph({ style: `TOC${entry.level}`, ...dots }, [
      ...(index === 0 ? start : []),
      internalLink(blockBookmark(entry.id), lineOf(entry, context)),
      ...(index === entries.length - 1 ? [fieldEnd()] : []),
    ]),
  )
  return [heading, ...lines]
}

/** Dots lead to the page number; a style of the library cannot say so. */
const dottedTab = {
  type: TabStopType.RIGHT,
  position: textWidth('portrait'),
  leader: LeaderType.DOT,
} as const

function lineOf({ id, number, title }: ContentsEntry, context: Context): XmlComponent[] {
  const page = [run(new Tab()), ...textField(`PAGEREF ${blockBookmark(id)} \\h`, '')]
  return [
    ...(number === '' ? [] : [new TextRun(number), run(new Tab())]),
    new TextRun(title),
    ...(context.pageNumbers ? page : []),
  ]
}
