import type { Id } from '#shared/plan/model.ts'
import type { Caption } from '#shared/print/tree.ts'
import { numberBookmark, titleBookmark } from './bookmarks.ts'
import type { Context } from './context.ts'
import { field, type Node, type ParagraphLook, paragraph, words } from './elements.ts'

/** "Taulukko 1. Title": Word counts on from the number, and references point at it. */
export function captionToDocx(
  id: Id,
  { label, number, title }: Caption,
  look: Omit<ParagraphLook, 'style'>,
  context: Context,
  before: readonly Node[] = [],
): Node {
  const counted = field(`SEQ ${label} \\* ARABIC`, String(number))
  return paragraph({ style: 'Caption', ...look }, [
    ...before,
    words(`${label} `),
    ...context.bookmark(numberBookmark(id), counted),
    words('. '),
    ...context.bookmark(titleBookmark(id), [words(title)]),
  ])
}
