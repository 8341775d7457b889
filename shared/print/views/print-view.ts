import { assertNever } from '../../assert.ts'
import type { View } from '../../plan/record-views.ts'
import { printAmendmentList } from './amendment-list.ts'
import { printBudgetTable } from './budget-table.ts'
import { printCoverageMatrix } from './coverage-matrix.ts'
import { printFollowUpTable } from './follow-up-table.ts'
import { printHandling } from './handling.ts'
import { printMeasureTable } from './measure-table.ts'
import { printStatementRegister } from './statement-register.ts'
import { printStatusSummary } from './status-summary.ts'
import type { PrintedView, ViewSources } from './view-table.ts'
import { printWorkshopNotes } from './workshop-notes.ts'

/** What a view shows of the records now. The page in the editor shows the same. */
export function printView(view: View, sources: ViewSources): PrintedView {
  switch (view.type) {
    case 'measure-table':
      return printMeasureTable(view, sources)
    case 'follow-up-table':
      return printFollowUpTable(view, sources)
    case 'budget-table':
      return printBudgetTable(sources)
    case 'coverage-matrix':
      return printCoverageMatrix(sources)
    case 'workshop-notes':
      return printWorkshopNotes(sources)
    case 'status-summary':
      return printStatusSummary(view, sources)
    case 'handling':
      return printHandling(sources)
    case 'statement-register':
      return printStatementRegister(sources)
    case 'amendment-list':
      return printAmendmentList(sources)
    default:
      return assertNever(view)
  }
}
