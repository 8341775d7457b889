import { diffWordsWithSpace } from 'diff'

/** A stretch of text and what became of it. */
export type WordSegment = { text: string; change: 'same' | 'removed' | 'added' }

/**
 * What became of the words of one text in another, in reading order. Joining what is not "added" gives
 * the first text, joining what is not "removed" the second.
 */
export function wordDiff(before: string, after: string): WordSegment[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
