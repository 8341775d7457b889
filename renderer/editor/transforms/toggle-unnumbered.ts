import { type Editor, Transforms } from 'slate'
import type { Heading } from '#shared/plan/model.ts'
import { textBlockAt } from '../queries.ts'

/** Takes the number from the heading the caret is in, or gives it back. False outside of headings. */
export function toggleUnnumbered(editor: Editor): boolean {
  const entry = textBlockAt(editor)
  if (entry?.[0].type !== 'heading') return false
  const [heading, at] = entry
  if (heading.unnumbered) Transforms.unsetNodes(editor, 'unnumbered', { at })
  else Transforms.setNodes<Heading>(editor, { unnumbered: true }, { at })
  return true
}
