import { useT } from '../i18n/language.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import styles from './review.module.css'

/** Tells that copies came back, and leads to their review. */
export function WaitingBanner({
  copies,
  isStarted,
  title,
  onReview,
}: {
  copies: number
  isStarted: boolean
  /** Of which plan, where there are several. */
  title?: string
  onReview(): void
}) {
  const t = useT()
  const text =
    title === undefined
      ? t('review.waiting', { count: copies })
      : t('review.waitingOf', { count: copies, title })
  return (
    <div className={title === undefined ? styles.inPlan : undefined}>
      <Banner tone="info" text={text}>
        <Button onPress={onReview}>{t(isStarted ? 'review.goOn' : 'review.start')}</Button>
      </Banner>
    </div>
  )
}
