import type { EditorCommandId } from '../editor-commands.ts'

/** The styles a block can have, as the style menus offer them. */
export const blockCommands = [
  'block.paragraph',
  'block.heading1',
  'block.heading2',
  'block.heading3',
  'block.heading4',
  'block.quote',
  'block.callout',
] as const satisfies EditorCommandId[]

export const insertCommands = [
  ['insert.table', 'insert.image', 'insert.link'],
  ['insert.footnote', 'insert.crossReference', 'insert.comment'],
  ['insert.contents', 'insert.tableList', 'insert.figureList'],
  ['insert.pageBreak', 'insert.approval'],
  [
    'insert.measureTable',
    'insert.followUpTable',
    'insert.statusSummary',
    'insert.budgetTable',
    'insert.coverageMatrix',
    'insert.workshopNotes',
  ],
  ['insert.handling', 'insert.statementRegister', 'insert.amendmentList'],
  ['text.language', 'text.clear'],
] as const satisfies EditorCommandId[][]

export const tableCommands = [
  ['table.rowAbove', 'table.rowBelow', 'table.columnLeft', 'table.columnRight'],
  ['table.moveRowUp', 'table.moveRowDown', 'table.moveColumnLeft', 'table.moveColumnRight'],
  ['table.headerRow', 'table.headerColumn', 'table.properties'],
  ['table.removeRow', 'table.removeColumn', 'table.remove'],
] as const satisfies EditorCommandId[][]
