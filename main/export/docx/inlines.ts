import { assertNever } from '#shared/assert.ts'
import type {
  PrintInline,
  PrintLink,
  PrintNote,
  PrintReference,
  PrintText,
} from '#shared/print/tree.ts'
import { blockBookmark, numberBookmark, titleBookmark } from './bookmarks.ts'
import { commentEnd, commentStart } from './comments.ts'
import type { Context, Part } from './context.ts'
import {
  element,
  field,
  internalLink,
  libraryParagraph,
  type Node,
  type RunLook,
  run,
  value,
  words,
} from './elements.ts'
import { wordLanguage } from './languages.ts'

export function inlinesToDocx(children: readonly PrintInline[], context: Context): Node[] {
  return children.flatMap((child) => inlineToDocx(child, context))
}

function inlineToDocx(inline: PrintInline, context: Context): Node[] {
  switch (inline.type) {
    case 'text':
      return [textToDocx(inline)]
    case 'link':
      return [linkToDocx(inline, 'document', context)]
    case 'note':
      return [noteToDocx(inline, context)]
    case 'reference':
      return referenceToDocx(inline)
    case 'comment-start':
      return commentStart(inline.numbers)
    case 'comment-end':
      return commentEnd(inline.numbers)
    default:
      return assertNever(inline)
  }
}

function textToDocx(text: PrintText, style?: string): Node {
  const { bold, italic, superscript, subscript, language } = text
  const isPlain = !(style || bold || italic || superscript || subscript || language)
  if (isPlain) return words(text.text)
  const vertical = superscript ? 'superscript' : subscript ? 'subscript' : undefined
  const look: RunLook = {
    ...(style && { style }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(vertical && { vertical }),
    ...(language && { language: wordLanguage(language) }),
  }
  return words(text.text, look)
}

function linkToDocx({ url, children }: PrintLink, part: Part, context: Context): Node {
  const attributes = { 'r:id': context.linkId(part, url), 'w:history': 1 }
  const runs = children.map((text) => textToDocx(text, 'Hyperlink'))
  return element('w:hyperlink', attributes, runs)
}

function noteToDocx({ number, children }: PrintNote, context: Context): Node {
  const runs = children.map((child) =>
    child.type === 'link' ? linkToDocx(child, 'footnotes', context) : textToDocx(child),
  )
  context.footnotes.set(number, libraryParagraph({ style: 'FootnoteText' }, [words(' '), ...runs]))
  const look = element('w:rPr', undefined, [value('w:rStyle', 'FootnoteReference')])
  return run(look, element('w:footnoteReference', { 'w:id': number }))
}

function referenceToDocx({ target, to, show, before, text }: PrintReference): Node[] {
  const lead = before === '' ? [] : [words(before)]
  if (show === 'name') return [...lead, internalLink(blockBookmark(target), [words(text)])]
  return [...lead, ...field(`REF ${bookmarkShown(target, to, show)} \\h`, text)]
}

function bookmarkShown(target: string, to: PrintReference['to'], show: 'number' | 'title'): string {
  if (to === 'heading') return `${blockBookmark(target)}${show === 'number' ? ' \\r' : ''}`
  return show === 'number' ? numberBookmark(target) : titleBookmark(target)
}
