import { assertNever } from '#shared/assert.ts'
import type { PrintInline, PrintLink, PrintText } from '#shared/print/tree.ts'
import { anchorOf, type Context } from './context.ts'
import { element, type Html, text } from './write-html.ts'

export function inlinesToHtml(children: readonly PrintInline[], context: Context): Html[] {
  return children.flatMap((child) => inlineToHtml(child, context))
}

function inlineToHtml(inline: PrintInline, context: Context): Html[] {
  switch (inline.type) {
    case 'text':
      return [textToHtml(inline)]
    case 'link':
      return [linkToHtml(inline)]
    case 'note': {
      context.notes.push(inline)
      const { number } = inline
      const attributes = { id: `noteref-${number}`, href: `#note-${number}`, role: 'doc-noteref' }
      return [element('sup', {}, [element('a', attributes, [text(String(number))])])]
    }
    case 'reference': {
      const words = text(inline.before + inline.text)
      return [element('a', { href: `#${anchorOf(inline.target)}` }, [words])]
    }
    // Comments are for working copies, which are made for Word.
    case 'comment-start':
    case 'comment-end':
      return []
    default:
      return assertNever(inline)
  }
}

/** What stands in a note at the end of the page. */
export function noteToHtml(children: readonly (PrintText | PrintLink)[]): Html[] {
  return children.map((child) => (child.type === 'link' ? linkToHtml(child) : textToHtml(child)))
}

function textToHtml({
  text: words,
  bold,
  italic,
  superscript,
  subscript,
  language,
}: PrintText): Html {
  const names = [
    ...(superscript ? ['sup'] : subscript ? ['sub'] : []),
    ...(italic ? ['em'] : []),
    ...(bold ? ['strong'] : []),
    // Chromium's PDF forgets the language of a `span`, but not that of an `i`.
    ...(language ? ['i'] : []),
  ]
  return names.reduce<Html>(
    (inside, name) => element(name, name === 'i' ? { lang: language } : {}, [inside]),
    text(words),
  )
}

function linkToHtml({ url, children }: PrintLink): Html {
  return element('a', { href: url, rel: 'noreferrer' }, children.map(textToHtml))
}

/** The words alone, as they are read out. */
export function wordsOf(children: readonly PrintInline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.text
      if (child.type === 'reference') return child.before + child.text
      return child.type === 'link' ? child.children.map(({ text: words }) => words).join('') : ''
    })
    .join('')
}
