import { Editor, Node, type Path, Range, Transforms } from 'slate'
import { note, ref } from '#shared/plan/build.ts'
import type { CrossReference, Footnote, Id } from '#shared/plan/model.ts'
import { is, textBlockAt } from '../queries.ts'

/** Puts a footnote without words after what is selected. Where it is, or undefined outside of text. */
export function insertFootnote(editor: Editor): Path | undefined {
  if (!textBlockAt(editor)) return undefined
  Transforms.collapse(editor, { edge: 'end' })
  return insertInline(editor, note({ text: '' }))
}

export function insertCrossReference(
  editor: Editor,
  target: Id,
  show: CrossReference['show'],
): void {
  if (editor.selection && Range.isExpanded(editor.selection)) {
    Transforms.collapse(editor, { edge: 'end' })
  }
  insertInline(editor, ref(target, show))
}

/** The caret goes behind it, so that one can write on. */
function insertInline(editor: Editor, element: Footnote | CrossReference): Path | undefined {
  Transforms.insertNodes(editor, element, { select: true })
  const inside = editor.selection && Editor.above(editor, { match: is(element.type) })
  if (!inside) return undefined
  const behind = Editor.after(editor, inside[1])
  if (behind) Transforms.select(editor, behind)
  return inside[1]
}

/** The footnote or cross-reference the caret has stepped onto. */
export function inlineVoidAt(
  editor: Editor,
): { element: Footnote | CrossReference; path: Path } | undefined {
  const { selection } = editor
  if (!selection || !Range.isCollapsed(selection)) return undefined
  const entry =
    Editor.above(editor, { match: is('footnote') }) ??
    Editor.above(editor, { match: is('cross-reference') })
  return entry && { element: entry[0], path: entry[1] }
}

export function footnoteAt(editor: Editor, path: Path): Footnote | undefined {
  const node = Node.getIf(editor, path)
  return node && is('footnote')(node) ? node : undefined
}
