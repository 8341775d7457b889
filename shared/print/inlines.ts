import { assertNever } from '../assert.ts'
import type { Id, Inline, Link, Text } from '../plan/model.ts'
import type { Numbering } from '../plan/numbering.ts'
import { isText } from '../plan/walk.ts'
import { type CommentMark, withCommentMarks } from './comments.ts'
import { printReference, type Targets } from './references.ts'
import type { PrintInline, PrintLink, PrintProblem, PrintText } from './tree.ts'
import type { PrintWords } from './words.ts'

/** What the print of a block needs to know of the whole plan. */
export type Sources = {
  numbering: Numbering
  targets: Targets
  words: PrintWords
  language: string
  /** Comments in the words of blocks. */
  marks: ReadonlyMap<Id, readonly CommentMark[]>
  report: (problem: PrintProblem) => void
}

export function printInlines(
  children: readonly Inline[],
  block: Id,
  sources: Sources,
): PrintInline[] {
  const printed = children.flatMap((child) => printInline(child, block, sources))
  const marks = sources.marks.get(block)
  return marks ? withCommentMarks(printed, marks) : printed
}

function printInline(inline: Inline, block: Id, sources: Sources): PrintInline[] {
  if (isText(inline)) return printText(inline, sources)
  switch (inline.type) {
    case 'link':
      return [printLink(inline, sources)]
    case 'footnote': {
      const number = sources.numbering.footnotes.get(inline) ?? 0
      return [{ type: 'note', number, children: printNote(inline.note, sources) }]
    }
    case 'cross-reference': {
      const { inline: printed, problem } = printReference(inline, sources.targets, sources.words)
      if (problem) sources.report({ code: problem, block, target: inline.target })
      return [printed]
    }
    default:
      return assertNever(inline)
  }
}

function printNote(note: readonly (Text | Link)[], sources: Sources): (PrintText | PrintLink)[] {
  return note.flatMap((part): (PrintText | PrintLink)[] =>
    isText(part) ? printText(part, sources) : [printLink(part, sources)],
  )
}

function printLink(link: Link, sources: Sources): PrintLink {
  const children = link.children.flatMap((text) => printText(text, sources))
  // A link nobody can see or name would be lost to the reader: its address stands for it.
  const named = children.some(({ text }) => /[^\s\p{C}]/u.test(text))
  return {
    type: 'link',
    url: link.url,
    children: named ? children : [{ type: 'text', text: link.url }],
  }
}

function printText(text: Text, { language }: Sources): PrintText[] {
  if (text.text === '') return []
  return [
    {
      type: 'text',
      text: text.text,
      ...(text.bold && { bold: true }),
      ...(text.italic && { italic: true }),
      ...(text.superscript && { superscript: true }),
      ...(text.subscript && { subscript: true }),
      ...(text.language && text.language !== language && { language: text.language }),
    },
  ]
}
