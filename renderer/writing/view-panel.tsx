import { Activity, type ReactNode } from 'react'
import type { PlanViewProps } from '../records/plan-view-props.ts'
import { type PlanViewId, recordViewIds, recordViews } from './plan-views.ts'
import type { Visited } from './use-views.ts'
import styles from './writing-view.module.css'

/** A view of the plan, kept as it was left while another is shown. */
export function ViewPanel({
  id,
  isShown,
  children,
}: {
  id: PlanViewId
  isShown: boolean
  children: ReactNode
}) {
  return (
    <Activity mode={isShown ? 'visible' : 'hidden'}>
      <div className={styles.panel} hidden={!isShown} data-view={id}>
        {children}
      </div>
    </Activity>
  )
}

/** Those of the views of records that have been shown. */
export function RecordViews({
  view,
  visited,
  ...props
}: { view: PlanViewId; visited: Visited } & Omit<PlanViewProps, 'at'>) {
  return recordViewIds.map((id) => {
    const View = recordViews[id]
    const last = visited[id]
    if (!last) return null
    return (
      <ViewPanel key={id} id={id} isShown={view === id}>
        <View {...props} at={last.at} />
      </ViewPanel>
    )
  })
}
