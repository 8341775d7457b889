import type { ICommentOptions } from 'docx'
import type { PrintComment } from '#shared/print/tree.ts'
import { element, libraryParagraph, type Node, run, words } from './elements.ts'

/** Where the words of a thread begin; each answer repeats the range, as Word writes it. */
export function commentStart(numbers: readonly number[]): Node[] {
  return numbers.map((number) => element('w:commentRangeStart', { 'w:id': number }))
}

export function commentEnd(numbers: readonly number[]): Node[] {
  return numbers.flatMap((number) => [
    element('w:commentRangeEnd', { 'w:id': number }),
    run(element('w:commentReference', { 'w:id': number })),
  ])
}

/** What the library writes into the parts that hold comments, threads and their state. */
export function commentToDocx(comment: PrintComment): ICommentOptions {
  const { number, replyTo, author, at, text, resolved } = comment
  return {
    id: number,
    author,
    initials: initialsOf(author),
    date: onTheWall(new Date(at)),
    children: [libraryParagraph({ style: 'BodyText' }, [words(text)])],
    ...(replyTo !== undefined && { parentId: replyTo }),
    ...(resolved && { resolved }),
  }
}

/** Word shows the time of a comment as it is written, whatever zone that says: it is the time of day here. */
function onTheWall(time: Date): Date {
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
}

const longestInitials = 4

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => [...part][0] ?? '')
    .join('')
    .toLocaleUpperCase('fi')
    .slice(0, longestInitials)
}
