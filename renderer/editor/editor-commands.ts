import { Editor, Transforms } from 'slate'
import type { CommandId } from '#shared/commands.ts'
import { approval, contents, listOf, pageBreak } from '#shared/plan/build.ts'
import type { Block, HeadingLevel } from '#shared/plan/model.ts'
import { isView, type View, type ViewType } from '#shared/plan/record-views.ts'
import type { EditorDialog } from './editor-tools.ts'
import { hasSettings } from './new-view.ts'
import { blocksOf, selectedIndexes, textBlockAt } from './queries.ts'
import { tablePlace } from './table-place.ts'
import {
  insertColumn,
  insertRow,
  moveColumn,
  moveRow,
  removeColumns,
  removeRows,
  removeTable,
  toggleHeaderColumn,
  toggleHeaderRow,
} from './transforms/edit-table.ts'
import { insertFootnote } from './transforms/inlines.ts'
import { insertBlock } from './transforms/insert-block.ts'
import { toggleRestart } from './transforms/lists.ts'
import { moveSelectedBlocks } from './transforms/move-blocks.ts'
import { setSelectedBlocks, toggleBlock } from './transforms/set-block.ts'
import { clearMarks, toggleMark } from './transforms/toggle-mark.ts'
import { toggleUnnumbered } from './transforms/toggle-unnumbered.ts'

/** The commands that change or search the text. `edit.wordCount` tells of it only and is the shell's. */
export type EditorCommandId = Exclude<
  Extract<CommandId, `${'edit' | 'insert' | 'text' | 'block' | 'table'}.${string}`>,
  'edit.wordCount'
>

/** What a command can reach besides the plan. */
export type CommandContext = {
  open(dialog: EditorDialog): void
  find(mode: 'find' | 'replace'): void
  pickImage(): void
  pastePlain(): void
  /** Asks for a comment on what is selected; false when nothing is. */
  comment(): boolean
  /** Tells who changed the block at the caret. */
  blame(block: Block): void
  /** A view that fits the plan as it is now. */
  newView(type: ViewType): View
}

/** False when it makes no sense where the caret is. Most need a caret; see `needsNoCaret`. */
type Action = (editor: Editor, context: CommandContext) => boolean

function done(change: (editor: Editor, context: CommandContext) => void): Action {
  return (editor, context) => {
    change(editor, context)
    return true
  }
}

/** Puts a view into the text and asks what it is to show, when there is a choice. */
function insertsView(type: ViewType): Action {
  return (editor, context) => {
    const view = context.newView(type)
    insertBlock(editor, view)
    return !hasSettings(view) || opened(context, { kind: 'view', id: view.id })
  }
}

/** The view that is selected, when something of it can be chosen. */
function selectedView(editor: Editor): View | undefined {
  const [first, last] = selectedIndexes(editor) ?? []
  const block = first === undefined || first !== last ? undefined : blocksOf(editor)[first]
  return block && isView(block) && hasSettings(block) ? block : undefined
}

const heading = (level: HeadingLevel) =>
  done((editor) => setSelectedBlocks(editor, { type: 'heading', level }))

/** One action for each command; the compiler names the one that is missing. */
const actions: Record<EditorCommandId, Action> = {
  'edit.undo': (editor) => hadSteps(editor.undos, () => editor.undo()),
  'edit.redo': (editor) => hadSteps(editor.redos, () => editor.redo()),
  'edit.blame': (editor, context) => {
    const block = blocksOf(editor)[selectedIndexes(editor)?.[0] ?? -1]
    if (block) context.blame(block)
    return block !== undefined
  },
  'edit.pastePlain': done((_, context) => context.pastePlain()),
  'edit.find': done((_, context) => context.find('find')),
  'edit.replace': done((_, context) => context.find('replace')),

  'insert.table': (editor, context) => outsideTable(editor) && opened(context, { kind: 'table' }),
  'insert.image': done((_, context) => context.pickImage()),
  'insert.link': done((_, context) => context.open({ kind: 'link' })),
  'insert.footnote': (editor, context) => {
    const path = insertFootnote(editor)
    return path !== undefined && opened(context, { kind: 'footnote', path })
  },
  'insert.crossReference': (editor, context) =>
    textBlockAt(editor) !== undefined && opened(context, { kind: 'cross-reference' }),
  'insert.comment': (_, context) => context.comment(),
  'insert.pageBreak': done((editor) => insertBlock(editor, pageBreak())),
  'insert.contents': done((editor) => insertBlock(editor, contents())),
  'insert.tableList': done((editor) => insertBlock(editor, listOf('tables'))),
  'insert.figureList': done((editor) => insertBlock(editor, listOf('figures'))),
  'insert.approval': done((editor) => insertBlock(editor, approval())),
  'insert.measureTable': insertsView('measure-table'),
  'insert.followUpTable': insertsView('follow-up-table'),
  'insert.statusSummary': insertsView('status-summary'),
  'insert.budgetTable': insertsView('budget-table'),
  'insert.coverageMatrix': insertsView('coverage-matrix'),
  'insert.workshopNotes': insertsView('workshop-notes'),
  'insert.handling': insertsView('handling'),
  'insert.statementRegister': insertsView('statement-register'),
  'insert.amendmentList': insertsView('amendment-list'),

  'text.bold': done((editor) => toggleMark(editor, 'bold')),
  'text.italic': done((editor) => toggleMark(editor, 'italic')),
  'text.superscript': done((editor) => toggleMark(editor, 'superscript')),
  'text.subscript': done((editor) => toggleMark(editor, 'subscript')),
  'text.language': done((_, context) => context.open({ kind: 'language' })),
  'text.clear': done(clearMarks),

  'block.paragraph': done((editor) => setSelectedBlocks(editor, { type: 'paragraph' })),
  'block.heading1': heading(1),
  'block.heading2': heading(2),
  'block.heading3': heading(3),
  'block.heading4': heading(4),
  'block.unnumbered': toggleUnnumbered,
  'block.bulletList': done((editor) =>
    toggleBlock(editor, { type: 'list-item', ordered: false, level: 0 }),
  ),
  'block.numberedList': done((editor) =>
    toggleBlock(editor, { type: 'list-item', ordered: true, level: 0 }),
  ),
  'block.restartList': toggleRestart,
  'block.quote': done((editor) => toggleBlock(editor, { type: 'quote' })),
  'block.callout': done((editor) => toggleBlock(editor, { type: 'callout', tone: 'note' })),
  'block.moveUp': (editor) => moveSelectedBlocks(editor, -1),
  'block.moveDown': (editor) => moveSelectedBlocks(editor, 1),

  'table.rowAbove': (editor) => insertRow(editor, 'above'),
  'table.rowBelow': (editor) => insertRow(editor, 'below'),
  'table.columnLeft': (editor) => insertColumn(editor, 'left'),
  'table.columnRight': (editor) => insertColumn(editor, 'right'),
  'table.moveRowUp': (editor) => moveRow(editor, -1),
  'table.moveRowDown': (editor) => moveRow(editor, 1),
  'table.moveColumnLeft': (editor) => moveColumn(editor, -1),
  'table.moveColumnRight': (editor) => moveColumn(editor, 1),
  'table.headerRow': toggleHeaderRow,
  'table.headerColumn': toggleHeaderColumn,
  'table.properties': (editor, context) => {
    const view = selectedView(editor)
    if (view) return opened(context, { kind: 'view', id: view.id })
    const place = tablePlace(editor)
    return place !== undefined && opened(context, { kind: 'table-properties', path: place.path })
  },
  'table.removeRow': removeRows,
  'table.removeColumn': removeColumns,
  'table.remove': removeTable,
}

const needsNoCaret: readonly EditorCommandId[] = [
  'edit.undo',
  'edit.redo',
  'edit.find',
  'edit.replace',
]

/** Does a command as one step of undo. A plan that was never clicked is written at its beginning. */
export function runEditorCommand(
  editor: Editor,
  id: EditorCommandId,
  context: CommandContext,
): boolean {
  if (!editor.selection && !needsNoCaret.includes(id)) {
    Transforms.select(editor, Editor.start(editor, []))
  }
  editor.endUndoStep()
  const isDone = actions[id](editor, context)
  editor.endUndoStep()
  return isDone
}

function hadSteps(steps: unknown[], replay: () => void): boolean {
  if (steps.length === 0) return false
  replay()
  return true
}

function opened(context: CommandContext, dialog: EditorDialog): true {
  context.open(dialog)
  return true
}

function outsideTable(editor: Editor): boolean {
  return tablePlace(editor) === undefined
}

/** Whether a command leads away from the text: to a dialog or the find bar. */
export function movesFocus(id: EditorCommandId): boolean {
  return focusMovers.includes(id)
}

const focusMovers: readonly EditorCommandId[] = [
  'edit.find',
  'edit.replace',
  'insert.table',
  'insert.image',
  'insert.link',
  'insert.footnote',
  'insert.crossReference',
  'insert.comment',
  'insert.measureTable',
  'insert.followUpTable',
  'insert.statusSummary',
  'text.language',
  'table.properties',
]
