import type { Footnote, Inline, Text } from '#shared/plan/model.ts'
import { isText } from '#shared/plan/walk.ts'

/** A piece of inline content as it is met: words with the link they stand in, a line end, a note. */
export type Piece = { text: Text; url?: string } | 'line-end' | Footnote

/**
 * Joins pieces into the children of one or more paragraphs: white space collapses as on a page, a
 * line end stays a line end, and two of them in a row end the paragraph. Empty paragraphs vanish.
 */
export function paragraphsOf(pieces: readonly Piece[]): Inline[][] {
  return splitAtBlankLines(pieces)
    .map((paragraph) => joined(collapsed(paragraph)))
    .filter((children) => children.length > 0)
}

function splitAtBlankLines(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  let lineEnds = 0
  for (const piece of pieces) {
    const current = paragraphs.at(-1) ?? []
    if (piece === 'line-end') {
      lineEnds += 1
      if (lineEnds === 2) paragraphs.push([])
      if (lineEnds === 1) current.push(piece)
    } else if (!isBlank(piece)) {
      lineEnds = 0
      current.push(piece)
    } else if (lineEnds === 0) {
      current.push(piece)
    }
  }
  return paragraphs
}

function isBlank(piece: Exclude<Piece, 'line-end'>): boolean {
  return !('type' in piece) && /^[ \u00a0]*$/.test(piece.text.text)
}

/** Runs of spaces become one, none stays at the ends of a line. */
function collapsed(pieces: readonly Piece[]): Piece[] {
  let afterSpace = true
  const kept = pieces.map((piece): Piece => {
    if (piece === 'line-end' || 'type' in piece) {
      afterSpace = piece === 'line-end'
      return piece
    }
    const squeezed = piece.text.text.replace(/ +/g, ' ')
    const text = afterSpace ? squeezed.replace(/^[ \u00a0]+/, '') : squeezed
    if (text !== '') afterSpace = text.endsWith(' ')
    return { ...piece, text: { ...piece.text, text } }
  })
  return trimmedEnd(kept)
}

function trimmedEnd(pieces: Piece[]): Piece[] {
  const last = pieces.at(-1)
  if (last === undefined || (last !== 'line-end' && 'type' in last)) return pieces
  if (last === 'line-end') return trimmedEnd(pieces.slice(0, -1))
  const text = last.text.text.replace(/[ \u00a0]+$/, '')
  if (text === '') return trimmedEnd(pieces.slice(0, -1))
  return [...pieces.slice(0, -1), { ...last, text: { ...last.text, text } }]
}

function joined(pieces: readonly Piece[]): Inline[] {
  const children: Inline[] = []
  for (const piece of pieces) {
    if (piece === 'line-end') appendTo(children, { text: '\n' }, undefined)
    else if ('type' in piece) children.push(piece)
    else if (piece.text.text !== '') appendTo(children, piece.text, piece.url)
  }
  return children
}

function appendTo(children: Inline[], text: Text, url: string | undefined): void {
  const last = children.at(-1)
  if (url === undefined) {
    appendText(children as Text[], text)
  } else if (last && !isText(last) && last.type === 'link' && last.url === url) {
    appendText(last.children, text)
  } else {
    children.push({ type: 'link', url, children: [text] })
  }
}

function appendText(texts: Text[], text: Text): void {
  const last = texts.at(-1)
  if (last && isText(last) && sameMarks(last, text)) {
    texts[texts.length - 1] = { ...last, text: last.text + text.text }
  } else {
    texts.push(text)
  }
}

function sameMarks({ text: _, ...a }: Text, { text: __, ...b }: Text): boolean {
  const marks = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof typeof a>
  return [...marks].every((mark) => a[mark] === b[mark])
}
