import { type Paragraph, TextRun, type XmlComponent } from 'docx'
import type { Id } from '#shared/plan/model.ts'
import type { Caption } from '#shared/print/tree.ts'
import { numberBookmark, titleBookmark } from './bookmarks.ts'
import type { Context } from './context.ts'
import { paragraph, textField } from './elements.ts'

/** "Taulukko 1. Title": Word counts on from the number, and references point at it. */
export function captionToDocx(
  id: Id,
  { label, number, title }: Caption,
  place: 'above' | 'below',
  context: Context,
  before: readonly XmlComponent[] = [],
  options: { pageBreakBefore?: true } = {},
): Paragraph {
  const look = {
    style: 'Caption',
    ...options,
    ...(place === 'above' && { keepNext: true }),
    ...(place === 'below' && { spacing: { before: 60, after: 240 } }),
  }
  return paragraph(look, [
    ...before,
    new TextRun(`${label} `),
    ...context.bookmark(numberBookmark(id), textField(`SEQ ${label} \\* ARABIC`, String(number))),
    new TextRun('. '),
    ...context.bookmark(titleBookmark(id), [new TextRun(title)]),
  ])
}
