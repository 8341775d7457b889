import { Editor, Node, Range, Transforms } from 'slate'
import { link } from '#shared/plan/build.ts'
import type { Link } from '#shared/plan/model.ts'
import { linkUrl } from '#shared/plan/text-schema.ts'
import { is, textBefore, textBlockAt } from '../queries.ts'

/**
 * The address a person meant: "kunta.fi" gets its https://, "a@b.fi" its mailto:. Undefined when it
 * is none that a plan may hold.
 */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim()
  const isMail = /^[^\s@/:]+@[^\s@]+\.[^\s@]+$/.test(text)
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^\s/:]+\.[^\s/:]+:\d+/.test(text)
  const address = isMail ? `mailto:${text}` : hasScheme ? text : `https://${text}`
  const host = address.replace(/^https?:\/\//i, '')
  if (!isMail && !hasScheme && !/^[^\s/.]+(\.[^\s/.]+)+/.test(host)) return undefined
  return linkUrl.safeParse(address).success ? address : undefined
}

/** The address a word is, when nobody can mistake it for anything else. */
export function addressIn(word: string): string | undefined {
  return /^(https?:\/\/|www\.)\S+\.\S+/i.test(word) ? addressFrom(word) : undefined
}

export function linkAt(editor: Editor): [Link, number[]] | undefined {
  const { selection } = editor
  if (!selection) return undefined
  return Editor.above(editor, { at: selection, match: is('link') })
}

/** Makes the selected words a link, changes the one the caret is in, or inserts `text` as a new one. */
export function setLink(editor: Editor, { text, url }: { text: string; url: string }): void {
  const { selection } = editor
  if (!selection) return
  const existing = linkAt(editor)
  if (existing) {
    const [current, path] = existing
    Transforms.setNodes<Link>(editor, { url }, { at: path })
    if (text !== '' && text !== Node.string(current)) replaceText(editor, path, text)
  } else if (Range.isExpanded(selection) && Editor.string(editor, selection) === text) {
    const at = Editor.unhangRange(editor, selection)
    Transforms.wrapNodes(editor, { type: 'link', url, children: [] }, { at, split: true })
    Transforms.collapse(editor, { edge: 'end' })
  } else {
    Transforms.insertNodes(editor, link(url, text || url), { select: true })
    Transforms.move(editor, { unit: 'offset' })
  }
}

function replaceText(editor: Editor, path: number[], text: string): void {
  Editor.withoutNormalizing(editor, () => {
    const at = Editor.start(editor, path)
    const rest = Editor.range(editor, path)
    Transforms.insertText(editor, text, { at: rest })
    if (!Editor.hasPath(editor, path)) Transforms.select(editor, at)
  })
}

/** The words stay, the link goes. */
export function removeLink(editor: Editor): boolean {
  const existing = linkAt(editor)
  if (!existing) return false
  Transforms.unwrapNodes(editor, { at: existing[1] })
  return true
}

/** Makes the word before the caret a link when `address` knows one for it. */
export function wrapWordBefore(
  editor: Editor,
  address: (word: string) => string | undefined,
): void {
  const { selection } = editor
  const entry = textBlockAt(editor)
  if (!selection || !entry || !Range.isCollapsed(selection) || linkAt(editor)) return
  const word = /\S+$/.exec(textBefore(editor, entry[1]))?.[0] ?? ''
  const url = address(word)
  const { path, offset } = selection.anchor
  if (!url || offset < word.length) return

  editor.endUndoStep()
  const at = { anchor: { path, offset: offset - word.length }, focus: { path, offset } }
  Transforms.wrapNodes(editor, { type: 'link', url, children: [] }, { at, split: true })
  editor.endUndoStep()
}
