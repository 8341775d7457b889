import type { PlanViewProps } from '../records/plan-view-props.ts'

export function DutiesView({ meta }: PlanViewProps) {
  return <main aria-label={meta.title} />
}
