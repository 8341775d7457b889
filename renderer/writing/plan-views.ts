import { type ComponentType, memo } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { type RecordKind, type Records, recordKinds } from '#shared/plan/records.ts'
import { CouncilView } from '../council/council-view.tsx'
import { DutiesView } from '../duties/duties-view.tsx'
import { FollowUpView } from '../followup/follow-up-view.tsx'
import { PlanView } from '../plan/plan-view.tsx'
import type { PlanViewProps } from '../records/plan-view-props.ts'
import { WorkshopView } from '../workshop/workshop-view.tsx'

/** The views of an open plan, in the order of their buttons and shortcuts. */
export const recordViewIds = ['plan', 'followUp', 'workshop', 'duties', 'council'] as const
/** The review is there only when something came back. */
export const planViewIds = ['text', ...recordViewIds, 'review'] as const
export type RecordViewId = (typeof recordViewIds)[number]
export type PlanViewId = (typeof planViewIds)[number]

/** The views beside the text. They render for their own reasons, not because something was saved. */
export const recordViews: Record<RecordViewId, ComponentType<PlanViewProps>> = {
  plan: memo(PlanView),
  followUp: memo(FollowUpView),
  workshop: memo(WorkshopView),
  duties: memo(DutiesView),
  council: memo(CouncilView),
}

const viewOfKind: Record<RecordKind, RecordViewId> = {
  priorities: 'plan',
  goals: 'plan',
  measures: 'plan',
  indicators: 'plan',
  bodies: 'plan',
  followUps: 'followUp',
  notes: 'workshop',
  stages: 'council',
  statements: 'council',
  amendments: 'council',
}

/** Where a record is shown; undefined when there is no such record. */
export function viewOfRecord(records: Records, id: Id): RecordViewId | undefined {
  const kind = recordKinds.find((kind) => records[kind].some((row) => row.id === id))
  return kind && viewOfKind[kind]
}
