import {
  amendmentList,
  budgetTable,
  coverageMatrix,
  followUpTable,
  handlingTable,
  measureTable,
  statementRegister,
  statusSummary,
  workshopNotes,
} from '#shared/plan/build.ts'
import type { FollowUpTable, MeasureTable, PlanMeta, StatusSummary } from '#shared/plan/model.ts'
import type { View, ViewType } from '#shared/plan/record-views.ts'
import type { Records } from '#shared/plan/records.ts'
import type { PrintWords } from '#shared/print/words.ts'

/** A view with a caption, a pattern and a year that fit the plan as it is now. */
export function newView(
  type: ViewType,
  { meta, records, words }: { meta: PlanMeta; records: Records; words: PrintWords },
): View {
  const caption = words.records.captions[type]
  switch (type) {
    case 'measure-table':
      return measureTable(caption, { pattern: meta.kind === 'county-plan' ? 'county' : 'classic' })
    case 'follow-up-table':
      return followUpTable(caption, latestYear(meta, records))
    case 'status-summary':
      return statusSummary(caption, latestYear(meta, records))
    case 'budget-table':
      return budgetTable(caption)
    case 'coverage-matrix':
      return coverageMatrix(caption)
    case 'workshop-notes':
      return workshopNotes(caption)
    case 'handling':
      return handlingTable(caption)
    case 'statement-register':
      return statementRegister(caption)
    case 'amendment-list':
      return amendmentList(caption)
  }
}

/** The latest year anybody has reported of, or the first of the period. */
function latestYear({ period }: PlanMeta, { followUps }: Records): number {
  return followUps.reduce((latest, { year }) => Math.max(latest, year), period.from)
}

/** What can be chosen of a view besides its caption. */
export type ViewWithSettings = MeasureTable | FollowUpTable | StatusSummary

export function hasSettings(view: View): view is ViewWithSettings {
  return 'year' in view || 'filter' in view
}
