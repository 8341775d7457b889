/** Letters composed (`ä` is one), as they stand in the index. */
export function asSearchable(text: string): string {
  return text.normalize('NFC')
}

const word = /[\p{L}\p{N}\p{M}]+/gu

/**
 * What a person typed, as a query of FTS5: every word must occur, each as the beginning of a word, so
 * that "kunta" finds "kuntalaiset"; what was typed without a space, such as "612/2021", must stand
 * together. Signs are never operators. Empty when there is nothing to look for.
 */
export function queryFrom(typed: string): string {
  const phrases = asSearchable(typed)
    .split(/\s+/)
    .map((chunk) => chunk.match(word) ?? [])
    .filter((words) => words.length > 0)
  return phrases.map((words) => `"${words.join(' ')}"*`).join(' AND ')
}

/** How many words of context a snippet has at most, before the first find and in all. */
const wordsBefore = 8
const wordsInAll = 28

/**
 * A part of `text` around the first word that was looked for, in pieces: every second one (1, 3, 5
 * ...) is what was found. FTS5 could cut it as well, but asks the index again for each hit, which is
 * the slowest part of a search.
 */
export function snippetOf(text: string, typed: string): string[] {
  const stems = (asSearchable(typed).match(word) ?? []).map((stem) => stem.toLowerCase())
  const isFound = (token: string) => stems.some((stem) => token.toLowerCase().startsWith(stem))

  const tokens = [...text.matchAll(word)].map(([token], at, all) => ({
    start: all[at]?.index ?? 0,
    token,
  }))
  const first = Math.max(0, tokens.findIndex(({ token }) => isFound(token)) - wordsBefore)
  const shown = tokens.slice(first, first + wordsInAll)
  const from = first === 0 ? 0 : (shown[0]?.start ?? 0)
  const next = tokens[first + wordsInAll]

  const pieces = ['']
  let at = from
  for (const { start, token } of shown.filter(({ token }) => isFound(token))) {
    pieces[pieces.length - 1] += text.slice(at, start)
    pieces.push(token, '')
    at = start + token.length
  }
  pieces[pieces.length - 1] += text.slice(at, next ? next.start : undefined)
  if (from > 0) pieces[0] = `…${pieces[0]}`
  if (next) pieces[pieces.length - 1] = `${pieces.at(-1)?.trimEnd()}…`
  return pieces.map((piece) => piece.replaceAll('\n', ' · '))
}
