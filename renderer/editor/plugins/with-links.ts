import type { Editor } from 'slate'
import { is } from '../queries.ts'
import { addressIn, wrapWordBefore } from '../transforms/links.ts'

/** A web address becomes a link when a space or Enter follows it. What is typed after a link stays outside of it. */
export function withLinks(editor: Editor): Editor {
  const { insertText, insertBreak } = editor

  editor.inlineEdgeAffinity = (element) => (is('link')(element) ? 'outside' : null)

  editor.insertText = (text, options) => {
    if (text === ' ' && !options?.at) linkBefore(editor)
    insertText(text, options)
  }

  editor.insertBreak = () => {
    linkBefore(editor)
    insertBreak()
  }

  return editor
}

function linkBefore(editor: Editor): void {
  wrapWordBefore(editor, addressIn)
}
