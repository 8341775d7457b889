import type { WordSegment } from '#shared/merge/word-diff.ts'

/** Stands for lines that are the same. */
const gap: WordSegment = { text: '…', change: 'same' }

/**
 * Of many lines, such as the cells of a table, those in which something changed, and the first, by which
 * a reader knows the thing. A paragraph is one line.
 */
export function changedLines(segments: readonly WordSegment[]): WordSegment[] {
  const lines: WordSegment[][] = [[]]
  for (const { text, change } of segments) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ text: part, change })
    }
  }
  const isChanged = (line: WordSegment[]) => line.some(({ change }) => change !== 'same')
  const shown = lines.flatMap((line, index): WordSegment[][] => {
    if (isChanged(line) || index === 0) return [line]
    const followsGap = index > 1 && !isChanged(lines[index - 1] ?? [])
    return followsGap ? [] : [[gap]]
  })
  return shown.flatMap((line, index) =>
    index === 0 ? line : [{ text: '\n', change: 'same' }, ...line],
  )
}
