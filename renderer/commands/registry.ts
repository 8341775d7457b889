import type { CommandId, commands } from '#shared/commands.ts'
import type { SidePanelId } from '#shared/settings.ts'
import type { EditorCommandId } from '../editor/plan-editor.tsx'

/** What the app can do in any view. */
export type AppActions = {
  newPlan(): void
  importPlan(): void
  importWord(): void
  openSample(): void
  showSettings(): void
  showLook(): void
  showPalette(): void
  showShortcuts(): void
  showAbout(): void
  revealLog(): void
}

/** What can be done with the open plan. */
export type PlanActions = {
  leave(): void
  saveCopy(): void
  exportAs(format: 'docx' | 'pdf' | 'html'): void
  showDetails(): void
  handOut(): void
  showHandouts(): void
  sendBack(): void
  /** Whether the plan is the copy of someone who was asked for it. */
  canSendBack(): boolean
  showHistory(): void
  nameVersion(): void
  makeYearlyReport(): void
  makeNextTerm(): void
  /** What happens when the plan goes to the council, and once it has decided. */
  showHandling(dialog: 'package' | 'lock' | 'deliver' | 'continue'): void
  /** Whether the plan is what the council approved. */
  isLocked(): boolean
  /** Whether there is a wellbeing services county to send it to. */
  canDeliver(): boolean
  showView(view: 'text' | 'plan' | 'followUp' | 'workshop' | 'duties' | 'council' | 'review'): void
  showWordCount(): void
  togglePanel(panel: 'outline' | SidePanelId): void
  focusNextPane(): void
  zoom(change: 'in' | 'out' | 'reset'): void
  edit(id: EditorCommandId): boolean
  /** Whether a command of the editor makes sense where the caret is. */
  canEdit(id: EditorCommandId): boolean
}

type WritingCommandId = {
  [Id in CommandId]: (typeof commands)[Id] extends { writing: true } ? Id : never
}[CommandId]

type AppCommandId = Exclude<CommandId, WritingCommandId>
type PlanCommandId = Exclude<WritingCommandId, EditorCommandId>

const ofApp: Record<AppCommandId, (app: AppActions) => void> = {
  'plan.new': (app) => app.newPlan(),
  'plan.import': (app) => app.importPlan(),
  'plan.importWord': (app) => app.importWord(),
  'app.settings': (app) => app.showSettings(),
  'app.look': (app) => app.showLook(),
  'view.palette': (app) => app.showPalette(),
  'help.shortcuts': (app) => app.showShortcuts(),
  'help.sample': (app) => app.openSample(),
  'help.log': (app) => app.revealLog(),
  'help.about': (app) => app.showAbout(),
}

const ofPlan: Record<PlanCommandId, (plan: PlanActions) => void> = {
  'plan.library': (plan) => plan.leave(),
  'plan.saveCopy': (plan) => plan.saveCopy(),
  'plan.exportDocx': (plan) => plan.exportAs('docx'),
  'plan.exportPdf': (plan) => plan.exportAs('pdf'),
  'plan.exportHtml': (plan) => plan.exportAs('html'),
  'plan.nameVersion': (plan) => plan.nameVersion(),
  'plan.history': (plan) => plan.showHistory(),
  'plan.handOut': (plan) => plan.handOut(),
  'plan.handouts': (plan) => plan.showHandouts(),
  'plan.sendBack': (plan) => plan.sendBack(),
  'plan.yearlyReport': (plan) => plan.makeYearlyReport(),
  'plan.nextTerm': (plan) => plan.makeNextTerm(),
  'plan.package': (plan) => plan.showHandling('package'),
  'plan.lock': (plan) => plan.showHandling('lock'),
  'plan.deliver': (plan) => plan.showHandling('deliver'),
  'plan.continue': (plan) => plan.showHandling('continue'),
  'plan.details': (plan) => plan.showDetails(),
  'edit.wordCount': (plan) => plan.showWordCount(),
  'view.text': (plan) => plan.showView('text'),
  'view.plan': (plan) => plan.showView('plan'),
  'view.followUp': (plan) => plan.showView('followUp'),
  'view.workshop': (plan) => plan.showView('workshop'),
  'view.duties': (plan) => plan.showView('duties'),
  'view.council': (plan) => plan.showView('council'),
  'view.review': (plan) => plan.showView('review'),
  'view.outline': (plan) => plan.togglePanel('outline'),
  'view.guidance': (plan) => plan.togglePanel('guidance'),
  'view.comments': (plan) => plan.togglePanel('comments'),
  'view.nextPane': (plan) => plan.focusNextPane(),
  'view.zoomIn': (plan) => plan.zoom('in'),
  'view.zoomOut': (plan) => plan.zoom('out'),
  'view.zoomReset': (plan) => plan.zoom('reset'),
}

/**
 * Does what a command says. Every command is in one of the two tables or in the editor's own; the
 * compiler names the one that is missing. False when it makes no sense now.
 */
export function runCommand(id: CommandId, app: AppActions, plan: PlanActions | null): boolean {
  if (isOf(ofApp, id)) {
    ofApp[id](app)
    return true
  }
  if (!plan) return false
  if (!isOf(ofPlan, id)) return plan.edit(id)
  ofPlan[id](plan)
  return true
}

/** Whether a command is the editor's own. */
export function isEditorCommand(id: CommandId): id is EditorCommandId {
  return !isOf(ofApp, id) && !isOf(ofPlan, id)
}

/** Whether a command makes sense now: what does not is left out of the palette. */
export function isAvailable(id: CommandId, plan: PlanActions | null): boolean {
  if (isOf(ofApp, id)) return true
  if (!plan) return false
  if (id === 'plan.sendBack') return plan.canSendBack()
  if (id === 'plan.lock') return !plan.isLocked()
  if (id === 'plan.deliver') return plan.canDeliver()
  if (id === 'plan.continue') return plan.isLocked()
  return isOf(ofPlan, id) || plan.canEdit(id)
}

function isOf<Id extends CommandId>(table: Record<Id, unknown>, id: CommandId): id is Id {
  return Object.hasOwn(table, id)
}
