import { type BaseEditor, createEditor, type Editor } from 'slate'
import { type ReactEditor, withReact } from 'slate-react'
import type { Element, Text } from '#shared/plan/model.ts'
import { withBlocks } from './plugins/with-blocks.ts'
import { withElements } from './plugins/with-elements.ts'
import { withHeadingBreaks } from './plugins/with-heading-breaks.ts'
import { withIds } from './plugins/with-ids.ts'
import { withLinks } from './plugins/with-links.ts'
import { withLists } from './plugins/with-lists.ts'
import { withPaste } from './plugins/with-paste.ts'
import { withStructure } from './plugins/with-structure.ts'
import { withTables } from './plugins/with-tables.ts'
import { type UndoEditor, withUndo } from './plugins/with-undo.ts'
import { withVoids } from './plugins/with-voids.ts'

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & UndoEditor
    Element: Element
    Text: Text
  }
}

/** The behaviours of the editor without a page to show it on. The outermost plugin sees an edit first. */
export function withPlan(editor: Editor): Editor {
  const kept = withIds(withUndo(withStructure(withElements(editor))))
  const blocks = withVoids(withLists(withHeadingBreaks(withBlocks(kept))))
  return withPaste(withTables(withLinks(blocks)))
}

/** The editor of one open plan. */
export function createPlanEditor(): Editor {
  const editor = withPlan(withReact(createEditor()))
  // Chunks of 25 blocks are what the page skips painting when they are out of sight.
  editor.getChunkSize = (node) => (node === editor ? 25 : null)
  return editor
}
