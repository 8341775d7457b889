import { createContext, useContext } from 'react'
import type { Path } from 'slate'
import type { Id, PlanMeta } from '#shared/plan/model.ts'

/** What the editor can ask the user besides the words on the page. */
export type EditorDialog =
  | { kind: 'table' }
  | { kind: 'table-properties'; path: Path }
  | { kind: 'link' }
  | { kind: 'image'; id: Id }
  | { kind: 'view'; id: Id }
  | { kind: 'footnote'; path: Path }
  | { kind: 'cross-reference'; path?: Path }
  | { kind: 'language' }

/** What blocks on the page can call. The value stays the same as long as the plan is open. */
export type EditorTools = {
  open(dialog: EditorDialog): void
  goTo(id: Id): void
  openLink(url: string): void
}

export const EditorToolsContext = createContext<EditorTools>({
  open: () => {},
  goTo: () => {},
  openLink: () => {},
})

export function useEditorTools(): EditorTools {
  return useContext(EditorToolsContext)
}

/** Facts of the plan that some blocks show. Null outside an editor. */
export const PlanMetaContext = createContext<PlanMeta | null>(null)
