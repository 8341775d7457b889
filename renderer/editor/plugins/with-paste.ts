import type { Editor } from 'slate'
import { z } from 'zod'
import type { Block } from '#shared/plan/model.ts'
import { block } from '#shared/plan/schema.ts'
import { htmlToBlocks } from '../paste/html-to-blocks.ts'
import { textToBlocks } from '../paste/text-to-blocks.ts'
import { isEmptyBlock, textBlockAt } from '../queries.ts'
import { deleteSelected } from '../transforms/set-block.ts'

/** Under which blocks of a plan go to the clipboard and come back. */
export const fragmentType = 'application/x-slate-fragment'

/**
 * What comes from the clipboard is made anew from its own kind: blocks of a plan as they are, HTML
 * and text through the converters. One paste is one step of undo.
 */
export function withPaste(editor: Editor): Editor {
  editor.insertData = (data) => {
    const blocks = ownBlocks(data.getData(fragmentType)) ?? blocksOfHtml(data.getData('text/html'))
    if (blocks.length > 0) insertBlocks(editor, blocks)
    else insertPlain(editor, data.getData('text/plain'))
  }
  return editor
}

function blocksOfHtml(html: string): Block[] {
  return html === '' ? [] : htmlToBlocks(html)
}

/** One line goes in as it is, with the spaces at its ends; several become paragraphs and lists. */
function insertPlain(editor: Editor, text: string): void {
  if (/[\r\n]/.test(text.trim())) insertBlocks(editor, textToBlocks(text))
  else editor.insertText(text.replace(/[\r\n]+$/, '').replace(/\p{Cc}/gu, ' '))
}

/** Blocks copied from a plan. Whoever wrote them to the clipboard, they are checked. */
function ownBlocks(encoded: string): Block[] | undefined {
  if (encoded === '') return undefined
  const blocks = z.array(block).safeParse(decoded(encoded))
  // The schema says what the type says, but for fields of newer formats.
  return blocks.success ? (blocks.data as Block[]) : undefined
}

/** Other programs write under the same name; what is not JSON is simply not ours. */
function decoded(encoded: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(atob(encoded)))
  } catch {
    return undefined
  }
}

/** Puts blocks in place of what is selected. A single paragraph goes into the line. */
export function insertBlocks(editor: Editor, blocks: Block[]): void {
  editor.endUndoStep()
  deleteSelected(editor)
  const [only] = blocks
  const target = textBlockAt(editor)?.[0]
  const goesIntoLine = target && !(target.type === 'paragraph' && isEmptyBlock(target))
  if (blocks.length === 1 && only?.type === 'paragraph' && goesIntoLine) {
    editor.insertFragment(only.children)
  } else {
    editor.insertFragment(blocks)
  }
  editor.endUndoStep()
}
