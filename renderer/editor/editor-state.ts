import { Editor, Range } from 'slate'
import type { BlockType, CalloutTone, HeadingLevel, Id, Mark } from '#shared/plan/model.ts'
import { countWords } from '#shared/plan/walk.ts'
import { blocksOf, textBlockAt } from './queries.ts'
import { tablePlace } from './table-place.ts'
import { linkAt } from './transforms/links.ts'
import { marksAt } from './transforms/toggle-mark.ts'

/** What toolbar and status line show of where the caret is. */
export type EditorState = {
  block: BlockType | null
  level: HeadingLevel | null
  ordered: boolean | null
  tone: CalloutTone | null
  bold: boolean
  italic: boolean
  superscript: boolean
  subscript: boolean
  language: string | null
  inLink: boolean
  inTable: boolean
  headerRow: boolean
  headerColumn: boolean
  /** The heading the caret is under, of any level; null before the first. */
  headingId: Id | null
  /** The chapter: the level-1 heading the caret is under. */
  chapterId: Id | null
  canUndo: boolean
  canRedo: boolean
  /** Words in the selection; 0 when it is a caret. */
  selectedWords: number
}

export const noEditorState: EditorState = {
  block: null,
  level: null,
  ordered: null,
  tone: null,
  bold: false,
  italic: false,
  superscript: false,
  subscript: false,
  language: null,
  inLink: false,
  inTable: false,
  headerRow: false,
  headerColumn: false,
  headingId: null,
  chapterId: null,
  canUndo: false,
  canRedo: false,
  selectedWords: 0,
}

export function editorState(editor: Editor): EditorState {
  const undo = { canUndo: editor.undos.length > 0, canRedo: editor.redos.length > 0 }
  const { selection } = editor
  if (!selection) return { ...noEditorState, ...undo }

  const start = Range.start(selection)
  const block = textBlockAt(editor, start)?.[0] ?? blocksOf(editor)[start.path[0] ?? 0]
  const table = tablePlace(editor, start)?.table
  const marks: Partial<Record<Mark, unknown>> = marksAt(editor)
  return {
    ...undo,
    ...headingsAbove(editor, start.path[0] ?? 0),
    block: block?.type ?? null,
    level: block?.type === 'heading' ? block.level : null,
    ordered: block?.type === 'list-item' ? block.ordered : null,
    tone: block?.type === 'callout' ? block.tone : null,
    bold: marks.bold === true,
    italic: marks.italic === true,
    superscript: marks.superscript === true,
    subscript: marks.subscript === true,
    language: typeof marks.language === 'string' ? marks.language : null,
    inLink: linkAt(editor) !== undefined,
    inTable: table !== undefined,
    headerRow: table?.headerRow ?? false,
    headerColumn: table?.headerColumn ?? false,
    selectedWords: Range.isCollapsed(selection) ? 0 : countWords(selectedText(editor, selection)),
  }
}

export function isSameState(a: EditorState, b: EditorState): boolean {
  return Object.entries(a).every(([key, value]) => b[key as keyof EditorState] === value)
}

function headingsAbove(
  editor: Editor,
  index: number,
): Pick<EditorState, 'headingId' | 'chapterId'> {
  const blocks = blocksOf(editor)
  let headingId: Id | null = null
  for (let at = Math.min(index, blocks.length - 1); at >= 0; at -= 1) {
    const block = blocks[at]
    if (block?.type !== 'heading') continue
    headingId ??= block.id
    if (block.level === 1) return { headingId, chapterId: block.id }
  }
  return { headingId, chapterId: null }
}

/** Blocks apart, so that the last word of one and the first of the next are two. */
function selectedText(editor: Editor, selection: Range): string {
  const texts = Editor.nodes(editor, {
    at: selection,
    match: (node) =>
      'children' in node && !Editor.isEditor(node) && Editor.hasInlines(editor, node),
    mode: 'highest',
  })
  return [...texts]
    .map(([, path]) => Range.intersection(selection, Editor.range(editor, path)))
    .map((part) => (part ? Editor.string(editor, part) : ''))
    .join('\n')
}
