import { createContext, useContext } from 'react'
import { noRecords } from '#shared/plan/build.ts'
import type { Records } from '#shared/plan/records.ts'
import type { Duty } from '#shared/templates/duties.ts'

/** What the views on the page show: the records of the plan as they are now, and the law. */
export type ViewData = { records: Records; duties: readonly Duty[] }

export const noViewData: ViewData = { records: noRecords(), duties: [] }

export const ViewDataContext = createContext<ViewData>(noViewData)

export function useViewData(): ViewData {
  return useContext(ViewDataContext)
}
