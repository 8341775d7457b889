import type { Text } from '#shared/plan/model.ts'
import type { Piece } from './context.ts'

/** Makes a link of the words from a place on; what cannot be in a link goes behind it. */
export function asLink(pieces: Piece[], from: number, url: string): void {
  const children: Text[] = []
  const rest: Piece[] = []
  for (const piece of pieces.splice(from)) {
    if ('text' in piece) children.push(piece)
    else rest.push(piece)
  }
  if (children.length > 0) pieces.push({ type: 'link', url, children: joinTexts(children) })
  pieces.push(...rest)
}

/** Word cuts text anywhere; what looks alike is one text again. */
export function joinTexts<P extends Piece>(pieces: readonly P[]): P[] {
  const joined: P[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if ('text' in piece && last && 'text' in last && isSameLook(last, piece)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    } else joined.push(piece)
  }
  return joined.length > 1
    ? joined.filter((piece) => !('text' in piece) || piece.text !== '')
    : joined
}

function isSameLook(a: Text, b: Text): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.superscript === b.superscript &&
    a.subscript === b.subscript &&
    a.language === b.language
  )
}
