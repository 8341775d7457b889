import type { Id } from '#shared/plan/model.ts'
import styles from './review.module.css'
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
  const waiting = useWaiting().flatMap(({ plan, ...rest }) => {
    const title = plans.find(({ id }) => id === plan)?.title
    return title === undefined ? [] : [{ plan, title, ...rest }]
  })
  if (waiting.length === 0) return null
  return (
    <div className={styles.waiting}>
      {waiting.map(({ plan, ...rest }) => (
        <WaitingBanner key={plan} {...rest} onReview={() => onReview(plan)} />
      ))}
    </div>
  )
}
