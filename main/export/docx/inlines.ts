import {
  CarriageReturn,
  FootnoteReferenceRun,
  type IRunOptions,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx'
import { assertNever } from '#shared/assert.ts'
import type {
  PrintInline,
  PrintLink,
  PrintNote,
  PrintReference,
  PrintText,
} from '#shared/print/tree.ts'
import { blockBookmark, numberBookmark, titleBookmark } from './bookmarks.ts'
import type { Context, Part } from './context.ts'
import { element, field, internalLink, paragraph } from './elements.ts'
import { wordLanguage } from './languages.ts'

export function inlinesToDocx(children: readonly PrintInline[], context: Context): XmlComponent[] {
  return children.flatMap((child) => inlineToDocx(child, context))
}

function inlineToDocx(inline: PrintInline, context: Context): XmlComponent[] {
  switch (inline.type) {
    case 'text':
      return [textToDocx(inline)]
    case 'link':
      return [linkToDocx(inline, 'document', context)]
    case 'note':
      return [noteToDocx(inline, context)]
    case 'reference':
      return referenceToDocx(inline)
    default:
      return assertNever(inline)
  }
}

function textToDocx(text: PrintText, style?: string): XmlComponent {
  return new TextRun({
    ...(style && { style }),
    ...(text.bold && { bold: true }),
    ...(text.italic && { italics: true }),
    ...(text.superscript && { superScript: true }),
    ...(text.subscript && !text.superscript && { subScript: true }),
    ...(text.language && { language: { value: wordLanguage(text.language) } }),
    ...wordsOf(text.text),
  })
}

/** Line breaks and tabs are elements in Word; as characters they would be lost. */
function wordsOf(text: string): Pick<IRunOptions, 'text' | 'children'> {
  if (!/[\n\r\t]/.test(text)) return { text }
  const parts = text.split(/(\r\n|\n|\r|\t)/).filter((part) => part !== '')
  return {
    children: parts.map((part) => {
      if (part === '\t') return new Tab()
      return /[\r\n]/.test(part) ? new CarriageReturn() : part
    }),
  }
}

function linkToDocx({ url, children }: PrintLink, part: Part, context: Context): XmlComponent {
  const id = context.linkId(part, url)
  const runs = children.map((text) => textToDocx(text, 'Hyperlink'))
  return element('w:hyperlink', { 'r:id': id, 'w:history': '1' }, runs)
}

function noteToDocx({ number, children }: PrintNote, context: Context): XmlComponent {
  const runs = children.map((child) =>
    child.type === 'link' ? linkToDocx(child, 'footnotes', context) : textToDocx(child),
  )
  const space = new TextRun(' ')
  context.footnotes.set(number, paragraph({ style: 'FootnoteText' }, [space, ...runs]))
  return new FootnoteReferenceRun(number)
}

function referenceToDocx({ target, to, show, before, text }: PrintReference): XmlComponent[] {
  const words = before === '' ? [] : [new TextRun(before)]
  const cached = [new TextRun(text)]
  if (show === 'name') return [...words, internalLink(blockBookmark(target), cached)]
  return [...words, ...field(`REF ${bookmarkShown(target, to, show)} \\h`, cached)]
}

function bookmarkShown(target: string, to: PrintReference['to'], show: 'number' | 'title'): string {
  if (to === 'heading') return `${blockBookmark(target)}${show === 'number' ? ' \\r' : ''}`
  return show === 'number' ? numberBookmark(target) : titleBookmark(target)
}
