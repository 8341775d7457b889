import type { PlanViewProps } from '../records/plan-view-props.ts'

export function WorkshopView({ meta }: PlanViewProps) {
  return <main aria-label={meta.title} />
}
