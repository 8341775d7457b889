import { type Editor, Node, Transforms } from 'slate'
import { wordDiff } from '#shared/merge/word-diff.ts'
import type { Id } from '#shared/plan/model.ts'
import { inlineText } from '#shared/plan/walk.ts'
import { rangeOfWords } from '../comments/words.ts'
import { replaceFound } from '../find/find-text.ts'
import { isTextBlockNode, pathOfId } from '../queries.ts'

/**
 * Gives a block of text other words, word by word: what stays keeps its looks, links, notes and
 * comments, and what is new looks like the words before it.
 */
export function setBlockText(editor: Editor, id: Id, text: string): void {
  const path = pathOfId(editor, id)
  const block = path && Node.get(editor, path)
  if (!path || !block || !isTextBlockNode(block)) return

  // From the last to the first, so that what is still to come stays where it is.
  for (const { start, end, words } of replacements(inlineText(block.children), text).toReversed()) {
    const now = Node.get(editor, path)
    if (!isTextBlockNode(now)) return
    const { anchor, focus } = rangeOfWords(now, path, start, end)
    if (start === end) Transforms.insertText(editor, words, { at: focus })
    else replaceFound(editor, { anchor, focus }, words)
  }
}

type Replacement = { start: number; end: number; words: string }

function replacements(before: string, after: string): Replacement[] {
  const found: Replacement[] = []
  let at = 0
  for (const { text, change } of wordDiff(before, after)) {
    const last = found.at(-1)
    if (change === 'added') {
      // The diff says what went before what came.
      if (last?.end === at) last.words += text
      else found.push({ start: at, end: at, words: text })
      continue
    }
    if (change === 'removed') found.push({ start: at, end: at + text.length, words: '' })
    at += text.length
  }
  return found
}
