import type { MessageKey } from './i18n/messages.ts'

export type MenuName = 'file' | 'edit' | 'view' | 'insert' | 'format' | 'table' | 'help'

export type Command = {
  label: MessageKey
  menu: MenuName
  /** Electron's notation: `CmdOrCtrl+Alt+1`. Those of Word where Word has one. */
  shortcut?: string
  /** Makes sense only while a plan is open. */
  writing?: true
  /** A line in the menu before this command. */
  separated?: true
}

/**
 * Every command, as data. The menu bar, the command palette, the shortcuts and the list of
 * shortcuts are made from this; what a command does is in `renderer/commands`.
 */
export const commands = {
  'plan.new': { label: 'command.plan.new', menu: 'file', shortcut: 'CmdOrCtrl+N' },
  'plan.import': { label: 'command.plan.import', menu: 'file', shortcut: 'CmdOrCtrl+O' },
  'plan.importWord': { label: 'command.plan.importWord', menu: 'file' },
  'plan.library': { label: 'command.plan.library', menu: 'file', writing: true },
  'plan.saveCopy': {
    label: 'command.plan.saveCopy',
    menu: 'file',
    shortcut: 'CmdOrCtrl+Shift+S',
    writing: true,
    separated: true,
  },
  'plan.exportDocx': {
    label: 'command.plan.exportDocx',
    menu: 'file',
    shortcut: 'CmdOrCtrl+Shift+E',
    writing: true,
  },
  'plan.exportPdf': { label: 'command.plan.exportPdf', menu: 'file', writing: true },
  'plan.exportHtml': { label: 'command.plan.exportHtml', menu: 'file', writing: true },
  'plan.nameVersion': {
    label: 'command.plan.nameVersion',
    menu: 'file',
    writing: true,
    separated: true,
  },
  'plan.history': {
    label: 'command.plan.history',
    menu: 'file',
    shortcut: 'CmdOrCtrl+Shift+H',
    writing: true,
  },
  'plan.handOut': {
    label: 'command.plan.handOut',
    menu: 'file',
    writing: true,
    separated: true,
  },
  'plan.handouts': { label: 'command.plan.handouts', menu: 'file', writing: true },
  'plan.sendBack': { label: 'command.plan.sendBack', menu: 'file', writing: true },
  'plan.yearlyReport': {
    label: 'command.plan.yearlyReport',
    menu: 'file',
    writing: true,
    separated: true,
  },
  'plan.nextTerm': { label: 'command.plan.nextTerm', menu: 'file', writing: true },
  'plan.package': {
    label: 'command.plan.package',
    menu: 'file',
    writing: true,
    separated: true,
  },
  'plan.lock': { label: 'command.plan.lock', menu: 'file', writing: true },
  'plan.deliver': { label: 'command.plan.deliver', menu: 'file', writing: true },
  'plan.continue': { label: 'command.plan.continue', menu: 'file', writing: true },
  'plan.details': { label: 'command.plan.details', menu: 'file', writing: true, separated: true },
  'app.settings': { label: 'command.app.settings', menu: 'file', shortcut: 'CmdOrCtrl+,' },
  'app.look': { label: 'command.app.look', menu: 'file' },

  'edit.undo': { label: 'command.edit.undo', menu: 'edit', shortcut: 'CmdOrCtrl+Z', writing: true },
  'edit.redo': { label: 'command.edit.redo', menu: 'edit', shortcut: 'CmdOrCtrl+Y', writing: true },
  'edit.pastePlain': {
    label: 'command.edit.pastePlain',
    menu: 'edit',
    shortcut: 'CmdOrCtrl+Shift+V',
    writing: true,
  },
  'edit.find': {
    label: 'command.edit.find',
    menu: 'edit',
    shortcut: 'CmdOrCtrl+F',
    writing: true,
    separated: true,
  },
  'edit.replace': {
    label: 'command.edit.replace',
    menu: 'edit',
    shortcut: 'CmdOrCtrl+H',
    writing: true,
  },
  'edit.blame': {
    label: 'command.edit.blame',
    menu: 'edit',
    shortcut: 'CmdOrCtrl+Alt+K',
    writing: true,
    separated: true,
  },
  'edit.wordCount': { label: 'command.edit.wordCount', menu: 'edit', writing: true },

  'view.palette': { label: 'command.view.palette', menu: 'view', shortcut: 'CmdOrCtrl+Shift+P' },
  'view.text': {
    label: 'command.view.text',
    menu: 'view',
    shortcut: 'CmdOrCtrl+1',
    writing: true,
    separated: true,
  },
  'view.plan': {
    label: 'command.view.plan',
    menu: 'view',
    shortcut: 'CmdOrCtrl+2',
    writing: true,
  },
  'view.followUp': {
    label: 'command.view.followUp',
    menu: 'view',
    shortcut: 'CmdOrCtrl+3',
    writing: true,
  },
  'view.workshop': {
    label: 'command.view.workshop',
    menu: 'view',
    shortcut: 'CmdOrCtrl+4',
    writing: true,
  },
  'view.duties': {
    label: 'command.view.duties',
    menu: 'view',
    shortcut: 'CmdOrCtrl+5',
    writing: true,
  },
  'view.council': {
    label: 'command.view.council',
    menu: 'view',
    shortcut: 'CmdOrCtrl+6',
    writing: true,
  },
  'view.review': {
    label: 'command.view.review',
    menu: 'view',
    shortcut: 'CmdOrCtrl+7',
    writing: true,
  },
  'view.outline': {
    label: 'command.view.outline',
    menu: 'view',
    shortcut: 'CmdOrCtrl+Alt+O',
    writing: true,
    separated: true,
  },
  'view.guidance': {
    label: 'command.view.guidance',
    menu: 'view',
    shortcut: 'CmdOrCtrl+Alt+G',
    writing: true,
  },
  'view.comments': { label: 'command.view.comments', menu: 'view', writing: true },
  'view.nextPane': { label: 'command.view.nextPane', menu: 'view', shortcut: 'F6', writing: true },
  'view.zoomIn': {
    label: 'command.view.zoomIn',
    menu: 'view',
    shortcut: 'CmdOrCtrl+Plus',
    writing: true,
    separated: true,
  },
  'view.zoomOut': {
    label: 'command.view.zoomOut',
    menu: 'view',
    shortcut: 'CmdOrCtrl+-',
    writing: true,
  },
  'view.zoomReset': {
    label: 'command.view.zoomReset',
    menu: 'view',
    shortcut: 'CmdOrCtrl+0',
    writing: true,
  },

  'insert.table': { label: 'command.insert.table', menu: 'insert', writing: true },
  'insert.image': { label: 'command.insert.image', menu: 'insert', writing: true },
  'insert.link': {
    label: 'command.insert.link',
    menu: 'insert',
    shortcut: 'CmdOrCtrl+K',
    writing: true,
  },
  'insert.footnote': {
    label: 'command.insert.footnote',
    menu: 'insert',
    shortcut: 'CmdOrCtrl+Alt+F',
    writing: true,
    separated: true,
  },
  'insert.crossReference': {
    label: 'command.insert.crossReference',
    menu: 'insert',
    shortcut: 'CmdOrCtrl+Alt+R',
    writing: true,
  },
  'insert.comment': {
    label: 'command.insert.comment',
    menu: 'insert',
    shortcut: 'CmdOrCtrl+Alt+M',
    writing: true,
  },
  'insert.pageBreak': {
    label: 'command.insert.pageBreak',
    menu: 'insert',
    shortcut: 'CmdOrCtrl+Enter',
    writing: true,
    separated: true,
  },
  'insert.contents': { label: 'command.insert.contents', menu: 'insert', writing: true },
  'insert.tableList': { label: 'command.insert.tableList', menu: 'insert', writing: true },
  'insert.figureList': { label: 'command.insert.figureList', menu: 'insert', writing: true },
  'insert.approval': { label: 'command.insert.approval', menu: 'insert', writing: true },
  'insert.measureTable': {
    label: 'command.insert.measureTable',
    menu: 'insert',
    writing: true,
    separated: true,
  },
  'insert.followUpTable': { label: 'command.insert.followUpTable', menu: 'insert', writing: true },
  'insert.statusSummary': { label: 'command.insert.statusSummary', menu: 'insert', writing: true },
  'insert.budgetTable': { label: 'command.insert.budgetTable', menu: 'insert', writing: true },
  'insert.coverageMatrix': {
    label: 'command.insert.coverageMatrix',
    menu: 'insert',
    writing: true,
  },
  'insert.workshopNotes': { label: 'command.insert.workshopNotes', menu: 'insert', writing: true },
  'insert.handling': {
    label: 'command.insert.handling',
    menu: 'insert',
    writing: true,
    separated: true,
  },
  'insert.statementRegister': {
    label: 'command.insert.statementRegister',
    menu: 'insert',
    writing: true,
  },
  'insert.amendmentList': { label: 'command.insert.amendmentList', menu: 'insert', writing: true },

  'text.bold': {
    label: 'command.text.bold',
    menu: 'format',
    shortcut: 'CmdOrCtrl+B',
    writing: true,
  },
  'text.italic': {
    label: 'command.text.italic',
    menu: 'format',
    shortcut: 'CmdOrCtrl+I',
    writing: true,
  },
  'text.superscript': {
    label: 'command.text.superscript',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Shift+.',
    writing: true,
  },
  'text.subscript': {
    label: 'command.text.subscript',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Shift+,',
    writing: true,
  },
  'text.language': { label: 'command.text.language', menu: 'format', writing: true },
  'text.clear': {
    label: 'command.text.clear',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Space',
    writing: true,
  },
  'block.paragraph': {
    label: 'command.block.paragraph',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Shift+N',
    writing: true,
    separated: true,
  },
  'block.heading1': {
    label: 'command.block.heading1',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Alt+1',
    writing: true,
  },
  'block.heading2': {
    label: 'command.block.heading2',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Alt+2',
    writing: true,
  },
  'block.heading3': {
    label: 'command.block.heading3',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Alt+3',
    writing: true,
  },
  'block.heading4': {
    label: 'command.block.heading4',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Alt+4',
    writing: true,
  },
  'block.unnumbered': { label: 'command.block.unnumbered', menu: 'format', writing: true },
  'block.bulletList': {
    label: 'command.block.bulletList',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Shift+L',
    writing: true,
    separated: true,
  },
  'block.numberedList': {
    label: 'command.block.numberedList',
    menu: 'format',
    shortcut: 'CmdOrCtrl+Shift+O',
    writing: true,
  },
  'block.restartList': { label: 'command.block.restartList', menu: 'format', writing: true },
  'block.quote': {
    label: 'command.block.quote',
    menu: 'format',
    writing: true,
    separated: true,
  },
  'block.callout': { label: 'command.block.callout', menu: 'format', writing: true },
  'block.moveUp': {
    label: 'command.block.moveUp',
    menu: 'format',
    shortcut: 'Alt+Shift+Up',
    writing: true,
    separated: true,
  },
  'block.moveDown': {
    label: 'command.block.moveDown',
    menu: 'format',
    shortcut: 'Alt+Shift+Down',
    writing: true,
  },

  'table.rowAbove': { label: 'command.table.rowAbove', menu: 'table', writing: true },
  'table.rowBelow': { label: 'command.table.rowBelow', menu: 'table', writing: true },
  'table.columnLeft': { label: 'command.table.columnLeft', menu: 'table', writing: true },
  'table.columnRight': { label: 'command.table.columnRight', menu: 'table', writing: true },
  'table.moveRowUp': {
    label: 'command.table.moveRowUp',
    menu: 'table',
    writing: true,
    separated: true,
  },
  'table.moveRowDown': { label: 'command.table.moveRowDown', menu: 'table', writing: true },
  'table.moveColumnLeft': { label: 'command.table.moveColumnLeft', menu: 'table', writing: true },
  'table.moveColumnRight': { label: 'command.table.moveColumnRight', menu: 'table', writing: true },
  'table.headerRow': {
    label: 'command.table.headerRow',
    menu: 'table',
    writing: true,
    separated: true,
  },
  'table.headerColumn': { label: 'command.table.headerColumn', menu: 'table', writing: true },
  'table.properties': { label: 'command.table.properties', menu: 'table', writing: true },
  'table.removeRow': {
    label: 'command.table.removeRow',
    menu: 'table',
    writing: true,
    separated: true,
  },
  'table.removeColumn': { label: 'command.table.removeColumn', menu: 'table', writing: true },
  'table.remove': { label: 'command.table.remove', menu: 'table', writing: true },

  'help.shortcuts': { label: 'command.help.shortcuts', menu: 'help', shortcut: 'F1' },
  'help.sample': { label: 'command.help.sample', menu: 'help' },
  'help.log': { label: 'command.help.log', menu: 'help', separated: true },
  'help.about': { label: 'command.help.about', menu: 'help' },
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof commands

/** The commands in the order of the table. */
export const commandIds = Object.keys(commands) as CommandId[]

/** The commands of one menu, in order. */
export function commandsIn(menu: MenuName): (Command & { id: CommandId })[] {
  return commandIds
    .map((id): Command & { id: CommandId } => ({ id, ...commands[id] }))
    .filter((command) => command.menu === menu)
}
