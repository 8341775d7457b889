/** Signs that no text is searched for; they mark what was found in a snippet. */
export const foundStart = '\uE000'
export const foundEnd = '\uE001'

/** Text as it goes into the index: letters composed (`ä` is one), our two signs taken out. */
export function asSearchable(text: string): string {
  return text.normalize('NFC').replace(/[\uE000\uE001]/g, '')
}

/**
 * What a person typed, as a query of FTS5: every word must occur, each as the beginning of a word, so
 * that "kunta" finds "kuntalaiset". Whatever else they typed is taken as text, never as an operator.
 * Empty when there is nothing to look for.
 */
export function queryFrom(typed: string): string {
  const phrases = asSearchable(typed)
    .split(/\s+/)
    .map((chunk) => chunk.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .filter((words) => words.length > 0)
  return phrases.map((words) => `"${words.join(' ')}"*`).join(' AND ')
}

/** A marked snippet as pieces, every second of which was found. */
export function piecesOf(marked: string): string[] {
  return marked.replaceAll('\n', ' · ').split(new RegExp(`[${foundStart}${foundEnd}]`))
}
