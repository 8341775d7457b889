import type { Id } from '#shared/plan/model.ts'
import type { Caption } from '#shared/print/tree.ts'
import { numberBookmark, titleBookmark } from './bookmarks.ts'
import type { Context } from './context.ts'
import { field, type Node, type ParagraphLook, paragraph, words } from './elements.ts'

/** "Taulukko 1. Title: part". Without a number, the part alone. */
export function captionToDocx(
  { id, caption, part }: { id: Id; caption?: Caption; part?: string },
  look: Omit<ParagraphLook, 'style'>,
  context: Context,
  before: readonly Node[] = [],
): Node {
  const title = caption
    ? [
        words(`${caption.label} `),
        ...numberToDocx(id, caption, context),
        words('. '),
        ...context.bookmark(titleBookmark(id), [words(caption.title)]),
      ]
    : []
  const rest = part === undefined ? [] : [words(caption ? `: ${part}` : part)]
  return paragraph({ style: 'Caption', ...look }, [...before, ...title, ...rest])
}

/** Word counts on from the number, and references point at it; one of them repeats it. */
function numberToDocx(id: Id, { label, number, again }: Caption, context: Context): Node[] {
  const name = numberBookmark(id)
  if (again) return field(`REF ${name} \\h`, String(number))
  return context.bookmark(name, field(`SEQ ${label} \\* ARABIC`, String(number)))
}
