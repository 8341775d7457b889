import { Editor, Node, type Path, Range, Transforms } from 'slate'
import type { CalloutTone, HeadingLevel, TextBlock } from '#shared/plan/model.ts'
import { selectedTextBlocks } from '../queries.ts'

/** What a block of text can be turned into. */
export type BlockStyle =
  | { type: 'paragraph' }
  | { type: 'heading'; level: HeadingLevel }
  | { type: 'list-item'; ordered: boolean; level: number }
  | { type: 'quote' }
  | { type: 'callout'; tone: CalloutTone }

const styleKeys = ['level', 'unnumbered', 'chapter', 'ordered', 'restart', 'tone'] as const

/** Gives a block another style; its id and words stay. A heading that stays one keeps its chapter. */
export function setBlock(editor: Editor, path: Path, style: BlockStyle): void {
  const node = Node.get(editor, path)
  const staysHeading = 'type' in node && node.type === 'heading' && style.type === 'heading'
  const gone = styleKeys.filter((key) => key in node && !(key in style) && !staysHeading)
  const properties = { ...style, ...Object.fromEntries(gone.map((key) => [key, null])) }
  Transforms.setNodes(editor, properties, { at: path, voids: true })
}

/** The style of every selected block. Chosen a second time, it goes back to body text. */
export function toggleBlock(editor: Editor, style: BlockStyle): void {
  const blocks = selectedTextBlocks(editor)
  const isSet = blocks.length > 0 && blocks.every(([block]) => hasStyle(block, style))
  setSelectedBlocks(editor, isSet ? { type: 'paragraph' } : style)
}

/** Table cells hold paragraphs and lists only; other styles pass them by. */
export function setSelectedBlocks(editor: Editor, style: BlockStyle): void {
  Editor.withoutNormalizing(editor, () => {
    for (const [block, path] of selectedTextBlocks(editor)) {
      const inCell = path.length > 1
      if (inCell && style.type !== 'paragraph' && style.type !== 'list-item') continue
      const level =
        block.type === 'list-item' && style.type === 'list-item' ? block.level : undefined
      setBlock(editor, path, level === undefined ? style : ({ ...style, level } as BlockStyle))
    }
  })
}

export function hasStyle(block: TextBlock, style: BlockStyle): boolean {
  return (
    block.type === style.type &&
    (block.type !== 'heading' || style.type !== 'heading' || block.level === style.level) &&
    (block.type !== 'list-item' || style.type !== 'list-item' || block.ordered === style.ordered)
  )
}

/** Replaces what is selected by nothing, so that a plugin can go on from a caret. */
export function deleteSelected(editor: Editor): void {
  if (editor.selection && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor)
}
