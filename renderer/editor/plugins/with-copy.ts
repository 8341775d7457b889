import { type Editor, Range } from 'slate'
import type { Block, CrossReference } from '#shared/plan/model.ts'
import { isText } from '#shared/plan/walk.ts'
import { blocksToHtml, blocksToText } from '../copy/blocks-to-html.ts'
import { fragmentType } from './with-paste.ts'
import { selectedVoid } from './with-voids.ts'

/**
 * Puts what is selected on the clipboard made from the plan, not from the page: as blocks for
 * another plan, as HTML for Word and mail, as text for everything else.
 */
export function withCopy(editor: Editor, wordsOf: (reference: CrossReference) => string): Editor {
  editor.setFragmentData = (data) => {
    const { selection } = editor
    if (!selection || (Range.isCollapsed(selection) && !selectedVoid(editor))) return
    // What is selected are blocks, whole or in part.
    const blocks = editor.getFragment() as Block[]
    const html = blocksToHtml(blocks, (inline) =>
      !isText(inline) && inline.type === 'cross-reference' ? wordsOf(inline) : '',
    )
    data.setData(fragmentType, btoa(encodeURIComponent(JSON.stringify(blocks))))
    data.setData('text/html', html)
    data.setData('text/plain', blocksToText(blocks))
  }
  return editor
}
