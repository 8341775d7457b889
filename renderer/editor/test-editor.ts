import { createEditor, Editor, type Point } from 'slate'
import type { Block } from '#shared/plan/model.ts'
import { withPlan } from './create-plan-editor.ts'

/** An editor without a page, for tests: the caret at the end of what is at `path`. */
export function editorWith(blocks: Block[], path?: number[], offset?: number): Editor {
  const editor = withPlan(createEditor())
  editor.children = blocks
  if (path) {
    const point: Point = offset === undefined ? Editor.end(editor, path) : { path, offset }
    editor.selection = { anchor: point, focus: point }
  }
  return editor
}

/** What is in the editor in short: `h1 Johdanto`, `- item`, `table a|b / c|d`. */
export function outlineText(editor: Editor): string[] {
  return (editor.children as Block[]).map((block) => {
    const words = (node: Parameters<typeof Editor.string>[1]) => Editor.string(editor, node)
    const index = (editor.children as Block[]).indexOf(block)
    switch (block.type) {
      case 'heading':
        return `h${block.level} ${words([index])}`.trim()
      case 'paragraph':
        return words([index])
      case 'list-item':
        return `${'  '.repeat(block.level)}${block.ordered ? '1.' : '-'} ${words([index])}`.trimEnd()
      case 'table': {
        const rows = block.children.map((row, at) =>
          row.children.map((_, column) => words([index, at, column])).join('|'),
        )
        return `table ${rows.join(' / ')}`
      }
      case 'quote':
      case 'callout':
        return `${block.type} ${words([index])}`.trim()
      default:
        return block.type
    }
  })
}
