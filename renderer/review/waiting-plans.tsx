import type { Id } from '#shared/plan/model.ts'
import { useWaiting } from './use-waiting.ts'
import { WaitingBanner } from './waiting-banner.tsx'

/** Of each plan of the library to which copies came back, a line that leads to their review. */
export function WaitingPlans({
  plans,
  onReview,
}: {
  plans: readonly { id: Id; title: string }[]
  onReview(id: Id): void
}) {
  return useWaiting().map(({ plan, copies, isStarted }) => {
    const title = plans.find(({ id }) => id === plan)?.title
    return (
      title !== undefined && (
        <WaitingBanner
          key={plan}
          copies={copies}
          isStarted={isStarted}
          title={title}
          onReview={() => onReview(plan)}
        />
      )
    )
  })
}
